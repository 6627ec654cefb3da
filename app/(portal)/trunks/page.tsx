import type { Metadata } from "next";
import { leavingThings } from "@/app/(portal)/leaving-things";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { NameSearch } from "@/components/voice/name-search";
import { PageLinks } from "@/components/voice/page-links";
import { TrunksTable } from "@/components/voice/trunks-table";
import { VoiceHead } from "@/components/voice/voice-head";
import { VoiceTabs } from "@/components/voice/voice-tabs";
import { countVoice } from "@/db/trunks/count-voice";
import { listTrunks } from "@/db/trunks/list-trunks";
import { pageOfNames } from "@/db/trunks/page-of-names";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { parseVoiceList } from "@/lib/numbers/voice-list";
import { saidIn } from "@/lib/numbers/voice-said";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Trunks" };

export default async function TrunksPage({ searchParams }: PageProps<"/trunks">) {
  const member = await requireMember();
  const { accountId } = member;
  const parameters = await searchParams;
  const query = parseVoiceList(parameters);
  const said = saidIn(parameters);
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const place = await pageOfNames(store, accountId, "trunks", query);
  const trunks = await listTrunks(store, accountId, place.ids);
  const leaving = await leavingThings(store, accountId, "trunk");
  const add = mayChange(member) && (
    <ButtonLink look="primary" href="/trunks/new">
      Add trunk
    </ButtonLink>
  );
  return (
    <>
      <VoiceHead
        title="Trunks"
        sub="Where calls to your numbers go"
        actions={place.all > 0 && add}
      />
      {said !== null && <Note>{said}</Note>}
      <VoiceTabs current="trunks" {...(await countVoice(store, accountId))} />
      {place.all > 0 && (
        <NameSearch path="/trunks" search={query.search} matching={`${place.total} match`} />
      )}
      <section className="card table-card">
        {trunks.length > 0 && (
          <>
            <TrunksTable {...{ trunks, leaving }} />
            <PageLinks path="/trunks" search={query.search} place={place} what="trunks" />
          </>
        )}
        {place.all === 0 && (
          <Blank
            icon="server"
            title="No trunks yet"
            why="A trunk tells us where to send calls: to your SIP server, or to a telephone number. Numbers without one can't receive calls."
            actions={add}
          />
        )}
        {place.all > 0 && trunks.length === 0 && (
          <Blank
            icon="search"
            title="No trunk has this in its name"
            why="Search for another part of the name."
            actions={<ButtonLink href="/trunks">Show all trunks</ButtonLink>}
          />
        )}
      </section>
    </>
  );
}
