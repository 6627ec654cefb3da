import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoticeNotFound } from "@/components/notices/notice-not-found";
import { findNotice } from "@/db/notices/find-notice";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { noticeHref } from "@/lib/numbers/notice";
import { idInPath } from "@/lib/person-input";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Notice" };

/** Where e-mails lead: the list of a notice's numbers, for its own account alone. */
export default async function NoticePage({ params }: PageProps<"/notices/[notice]">) {
  const { accountId } = await requireMember();
  const id = idInPath((await params).notice);
  const notice = id === null ? null : await findNotice(await getStore(), accountId, id);
  if (notice !== null) redirect(noticeHref(notice));
  answerWith(404);
  return <NoticeNotFound />;
}
