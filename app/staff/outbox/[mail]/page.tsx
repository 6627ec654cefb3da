import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { MailCards } from "@/components/staff/mail-cards";
import { Crumbs } from "@/components/ui/crumbs";
import { findMail } from "@/db/mails/list-mails";
import { getStore } from "@/lib/app-store";
import { env } from "@/lib/env";
import { noticeMail } from "@/lib/numbers/notice-mail";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "E-mail"),
});

/** One e-mail of the outbox. */
export default async function MailPage({ params }: PageProps<"/staff/outbox/[mail]">) {
  const staff = await staffOrNull();
  const id = idInPath((await params).mail);
  if (staff === null || id === null) return notThere(staff);
  const mail = await findMail(await getStore(), id);
  if (mail === null) return notThere(staff);
  const origin = env().origins[0];
  const { subject } = noticeMail(mail, origin);
  return (
    <div className="column stack slim">
      <Crumbs way={[["Outbox", "/staff/outbox"]]} here={subject} />
      <header className="page-head">
        <h1>
          <bdi>{subject}</bdi>
        </h1>
      </header>
      <MailCards mail={mail} origin={origin} timeZone={staff.timeZone} />
    </div>
  );
}
