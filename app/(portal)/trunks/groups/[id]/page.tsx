import { shownGroup } from "@/app/(portal)/trunks/shown-trunk";
import { groupTitle } from "@/app/(portal)/trunks/titled";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { BeingDeleted } from "@/components/voice/being-deleted";
import { GroupOrder } from "@/components/voice/group-order";
import { GroupNotThere } from "@/components/voice/trunk-not-there";
import { UsedBy } from "@/components/voice/used-by";
import { VoiceHead } from "@/components/voice/voice-head";
import { answerWith } from "@/lib/answer-status";
import { mayChange } from "@/lib/may-change";
import { saidIn } from "@/lib/numbers/voice-said";
import { requireMember } from "@/lib/session";

export const generateMetadata = groupTitle;

export default async function TrunkGroupPage({
  params,
  searchParams,
}: PageProps<"/trunks/groups/[id]">) {
  const member = await requireMember();
  const shown = await shownGroup(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <GroupNotThere />;
  }
  const { group, numbers, deletion } = shown;
  const path = `/trunks/groups/${group.id}`;
  const said = saidIn(await searchParams);
  return (
    <>
      <VoiceHead
        title={group.name}
        above={[["/trunks/groups", "Trunk groups"]]}
        actions={
          mayChange(member) && (
            <>
              {deletion === null && (
                <ButtonLink look="danger" href={`${path}/delete`}>
                  Delete
                </ButtonLink>
              )}
              <ButtonLink href={`${path}/edit`}>Edit group</ButtonLink>
            </>
          )
        }
      />
      {said !== null && <Note>{said}</Note>}
      {deletion !== null && <BeingDeleted what="trunk group" batchKey={deletion.key} />}
      <div className="cols">
        <GroupOrder members={group.members} />
        <UsedBy numbers={numbers} asked={{ group: group.id }} />
      </div>
    </>
  );
}
