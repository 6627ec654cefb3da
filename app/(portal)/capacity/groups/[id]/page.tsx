import { sharedGroupTitle, shownSharedGroup } from "@/app/(portal)/capacity/shown-shared-group";
import { SharedGroupNotThere } from "@/components/capacity/group-not-there";
import { SharedMembers } from "@/components/capacity/shared-members";
import { Card, Facts } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { BeingDeleted } from "@/components/voice/being-deleted";
import { VoiceHead } from "@/components/voice/voice-head";
import { listSharedMembers } from "@/db/capacity/list-shared-members";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { pagesOf, parseVoiceList, VOICE_PAGE_SIZE } from "@/lib/numbers/voice-list";
import { saidIn } from "@/lib/numbers/voice-said";
import { counted } from "@/lib/numbers/wording";
import { requireMember } from "@/lib/session";

export const generateMetadata = sharedGroupTitle;

type Props = PageProps<"/capacity/groups/[id]">;

export default async function SharedGroupPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const { accountId } = member;
  const shown = await shownSharedGroup(accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <SharedGroupNotThere />;
  }
  const { group, pool, numbers, deletion } = shown;
  const path = `/capacity/groups/${group.id}`;
  const parameters = await searchParams;
  const said = saidIn(parameters);
  const place = pagesOf(numbers, parseVoiceList(parameters).page);
  const range = { limit: VOICE_PAGE_SIZE, offset: (place.page - 1) * VOICE_PAGE_SIZE };
  const members = await listSharedMembers(await getStore(), accountId, group.id, range);
  return (
    <>
      <VoiceHead
        title={group.name}
        above={[["/capacity", "Capacity"]]}
        actions={
          mayChange(member) &&
          deletion === null && (
            <>
              <ButtonLink look="danger" href={`${path}/delete`}>
                Delete
              </ButtonLink>
              <ButtonLink href={`${path}/edit`}>Edit group</ButtonLink>
            </>
          )
        }
      />
      {said !== null && <Note>{said}</Note>}
      {deletion !== null && <BeingDeleted what="shared group" batchKey={deletion.key} />}
      <div className="cols">
        <SharedMembers {...{ path, place, members }} />
        <Card id="group" title="Shared group">
          <Facts
            facts={[
              ["Channels", counted(group.channels, "channel")],
              ["Pool", pool.name],
              ["Used by", counted(numbers, "number")],
            ]}
          />
        </Card>
      </div>
    </>
  );
}
