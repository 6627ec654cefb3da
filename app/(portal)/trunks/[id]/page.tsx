import { shownTrunk } from "@/app/(portal)/trunks/shown-trunk";
import { trunkTitle } from "@/app/(portal)/trunks/titled";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { BeingDeleted } from "@/components/voice/being-deleted";
import { CallsCard, DestinationCard } from "@/components/voice/trunk-cards";
import { TrunkNotThere } from "@/components/voice/trunk-not-there";
import { UsedBy, UsedByGroups } from "@/components/voice/used-by";
import { VoiceHead } from "@/components/voice/voice-head";
import { answerWith } from "@/lib/answer-status";
import { isSetUp } from "@/lib/did/trunk";
import { mayChange } from "@/lib/may-change";
import { saidIn } from "@/lib/numbers/voice-said";
import { NOT_SET_UP } from "@/lib/numbers/wording-trunks";
import { requireMember } from "@/lib/session";

export const generateMetadata = trunkTitle;

const PRIMARY = { look: "primary" } as const;

export default async function TrunkPage({ params, searchParams }: PageProps<"/trunks/[id]">) {
  const member = await requireMember();
  const shown = await shownTrunk(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <TrunkNotThere />;
  }
  const { trunk, numbers, groups, deletion } = shown;
  const path = `/trunks/${trunk.id}`;
  const isReady = isSetUp(trunk);
  const said = saidIn(await searchParams);
  return (
    <>
      <VoiceHead
        title={trunk.name}
        above={[["/trunks", "Trunks"]]}
        beside={!isReady && <Badge tone="warn">{NOT_SET_UP}</Badge>}
        actions={
          mayChange(member) && (
            <>
              {deletion === null && (
                <ButtonLink look="danger" href={`${path}/delete`}>
                  Delete
                </ButtonLink>
              )}
              <ButtonLink {...(isReady ? {} : PRIMARY)} href={`${path}/edit`}>
                {isReady ? "Edit trunk" : "Set up trunk"}
              </ButtonLink>
            </>
          )
        }
      />
      {said !== null && <Note>{said}</Note>}
      {deletion !== null && <BeingDeleted what="trunk" batchKey={deletion.key} />}
      {!isReady && (
        <Note tone="warn">
          This trunk has only a name, so calls to it have nowhere to go. Tell us where to send them.
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          <DestinationCard trunk={trunk} />
          {trunk.kind === "sip" && <CallsCard trunk={trunk} />}
        </div>
        <UsedBy numbers={numbers} asked={{ trunk: trunk.id }}>
          <UsedByGroups groups={groups} />
        </UsedBy>
      </div>
    </>
  );
}
