import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { DroppedNote } from "@/components/numbers-list/notes";
import { OutboxTable } from "@/components/staff/outbox-table";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PlainPager } from "@/components/ui/plain-pager";
import { Switch } from "@/components/ui/switch";
import { listMails } from "@/db/mails/list-mails";
import { getStore } from "@/lib/app-store";
import { env } from "@/lib/env";
import { MAIL_STATES, outboxHref, parseOutboxQuery } from "@/lib/numbers/mail";
import { counted } from "@/lib/numbers/wording";
import { MAIL_STATE_WORDS, NO_MAIL_SERVER } from "@/lib/numbers/wording-mail";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Outbox"),
});

/** E-mails to members: those that wait, those that were sent, and those that could not be. */
export default async function OutboxPage({ searchParams }: PageProps<"/staff/outbox">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { query, dropped } = parseOutboxQuery(await searchParams);
  const { lines, total, page, pages } = await listMails(await getStore(), query);
  const choices = [null, ...MAIL_STATES].map((state) => ({
    href: outboxHref({ state, page: 1 }),
    label: state === null ? "All" : MAIL_STATE_WORDS[state],
    isChosen: query.state === state,
  }));
  return (
    <div className="number-page">
      <header className="page-head">
        <div>
          <h1>Outbox</h1>
          <p className="sub">E-mails to members, newest first</p>
        </div>
      </header>
      {env().smtp === null && <Note>{NO_MAIL_SERVER}</Note>}
      <DroppedNote dropped={dropped} />
      <div className="plain-bar">
        <Switch label="State" choices={choices} />
      </div>
      <section className="card plain-card" aria-label="E-mails">
        {total === 0 ? (
          <NoMail isAsked={query.state !== null} />
        ) : (
          <>
            <OutboxTable mails={lines} timeZone={staff.timeZone} />
            <PlainPager
              total={counted(total, "e-mail")}
              page={page}
              pages={pages}
              href={(to) => outboxHref({ ...query, page: to })}
            />
          </>
        )}
      </section>
    </div>
  );
}

function NoMail({ isAsked }: { readonly isAsked: boolean }) {
  return (
    <Blank
      icon="doc"
      title={isAsked ? "No such e-mails" : "The outbox is empty"}
      why="E-mails are written each morning at 06:00 UTC, where members want them."
      actions={isAsked && <ButtonLink href="/staff/outbox">Show all e-mails</ButtonLink>}
    />
  );
}
