import { deleteSharedGroup } from "@/app/(portal)/capacity/actions";
import { sharedGroupTitle, shownSharedGroup } from "@/app/(portal)/capacity/shown-shared-group";
import { confirmChosen } from "@/app/(portal)/numbers/confirm-action";
import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { DeleteSharedGroup } from "@/components/capacity/delete-shared-group";
import { SharedGroupNotThere } from "@/components/capacity/group-not-there";
import { DeletionFrame } from "@/components/voice/deletion-frame";
import { ReadOnly } from "@/components/voice/read-only";
import { countWithoutOther } from "@/db/capacity/shared-members";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { mayChange } from "@/lib/may-change";
import { sharedLossWords } from "@/lib/numbers/wording-capacity";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { requireMember } from "@/lib/session";

export const generateMetadata = sharedGroupTitle;

type Props = PageProps<"/capacity/groups/[id]/delete">;

export default async function DeleteSharedGroupPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const { accountId } = member;
  const shown = await shownSharedGroup(accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <SharedGroupNotThere />;
  }
  const { group, pool, numbers, deletion } = shown;
  const store = await getStore();
  const closed = await countWithoutOther(store, accountId, group.id);
  const back = `/capacity/groups/${group.id}`;
  const batch = await shownBatch(store, member, (await searchParams).batch, machineNow());
  return (
    <DeletionFrame
      title={`Delete ${group.name}`}
      above={[
        ["/capacity", "Capacity"],
        [back, group.name],
      ]}
      path={`${back}/delete`}
      confirm={confirmChosen}
      timeZone={member.timeZone}
      batch={batch}
    >
      {mayChange(member) ? (
        <DeleteSharedGroup
          losses={sharedLossWords({ numbers, closed, channels: group.channels, pool: pool.name })}
          {...{ numbers, deletion, back, id: group.id }}
          isMany={numbers > MOST_AT_ONCE}
          action={deleteSharedGroup}
        />
      ) : (
        <ReadOnly what="shared groups" />
      )}
    </DeletionFrame>
  );
}
