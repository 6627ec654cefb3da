import { confirmChosen } from "@/app/(portal)/numbers/confirm-action";
import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { removeTarget } from "@/app/(portal)/trunks/actions";
import { shownGroup } from "@/app/(portal)/trunks/shown-trunk";
import { groupTitle } from "@/app/(portal)/trunks/titled";
import { DeleteTarget } from "@/components/voice/delete-target";
import { DeletionFrame } from "@/components/voice/deletion-frame";
import { ReadOnly } from "@/components/voice/read-only";
import { GroupNotThere } from "@/components/voice/trunk-not-there";
import { routingChoices } from "@/db/trunks/routing-choices";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { mayChange } from "@/lib/may-change";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { requireMember } from "@/lib/session";

export const generateMetadata = groupTitle;

type Props = PageProps<"/trunks/groups/[id]/delete">;

export default async function DeleteGroupPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const shown = await shownGroup(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <GroupNotThere />;
  }
  const { group, numbers, deletion } = shown;
  const back = `/trunks/groups/${group.id}`;
  const store = await getStore();
  const batch = await shownBatch(store, member, (await searchParams).batch, machineNow());
  return (
    <DeletionFrame
      title={`Delete ${group.name}`}
      above={[
        ["/trunks/groups", "Trunk groups"],
        [back, group.name],
      ]}
      path={`${back}/delete`}
      confirm={confirmChosen}
      timeZone={member.timeZone}
      batch={batch}
    >
      {mayChange(member) ? (
        <DeleteTarget
          target={{ kind: "group", id: group.id }}
          what="trunk group"
          groups={[]}
          {...{ numbers, deletion, back }}
          choices={await routingChoices(store, member.accountId)}
          isMany={numbers > MOST_AT_ONCE}
          action={removeTarget}
        />
      ) : (
        <ReadOnly what="trunk groups" />
      )}
    </DeletionFrame>
  );
}
