import type { Metadata } from "next";
import { leavingThings } from "@/app/(portal)/leaving-things";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { GroupsTable } from "@/components/voice/groups-table";
import { NameSearch } from "@/components/voice/name-search";
import { PageLinks } from "@/components/voice/page-links";
import { VoiceHead } from "@/components/voice/voice-head";
import { VoiceTabs } from "@/components/voice/voice-tabs";
import { listTrunkGroups } from "@/db/trunk-groups/list-trunk-groups";
import { countVoice } from "@/db/trunks/count-voice";
import { pageOfNames } from "@/db/trunks/page-of-names";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { parseVoiceList } from "@/lib/numbers/voice-list";
import { saidIn } from "@/lib/numbers/voice-said";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Trunk groups" };

const PATH = "/trunks/groups";

export default async function TrunkGroupsPage({ searchParams }: PageProps<"/trunks/groups">) {
  const member = await requireMember();
  const { accountId } = member;
  const parameters = await searchParams;
  const query = parseVoiceList(parameters);
  const said = saidIn(parameters);
  const store = await getStore();
  await settleDue(store, accountId, await appNow(store));
  const place = await pageOfNames(store, accountId, "groups", query);
  const groups = await listTrunkGroups(store, accountId, place.ids);
  const leaving = await leavingThings(store, accountId, "group");
  const add = mayChange(member) && (
    <ButtonLink look="primary" href={`${PATH}/new`}>
      Add group
    </ButtonLink>
  );
  return (
    <>
      <VoiceHead
        title="Trunk groups"
        sub="Several trunks for the same numbers, tried in order"
        actions={place.all > 0 && add}
      />
      {said !== null && <Note>{said}</Note>}
      <VoiceTabs current="groups" {...(await countVoice(store, accountId))} />
      {place.all > 0 && (
        <NameSearch path={PATH} search={query.search} matching={`${place.total} match`} />
      )}
      <section className="card table-card">
        {groups.length > 0 && (
          <>
            <GroupsTable {...{ groups, leaving }} />
            <PageLinks path={PATH} search={query.search} place={place} what="trunk groups" />
          </>
        )}
        {place.all === 0 && (
          <Blank
            icon="server"
            title="No trunk groups yet"
            why="A group tries one trunk after another, so that calls arrive when one of them is down, or shares them by weight."
            actions={add}
          />
        )}
        {place.all > 0 && groups.length === 0 && (
          <Blank
            icon="search"
            title="No trunk group has this in its name"
            why="Search for another part of the name."
            actions={<ButtonLink href={PATH}>Show all groups</ButtonLink>}
          />
        )}
      </section>
    </>
  );
}
