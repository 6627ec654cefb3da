import { confirmChosen } from "@/app/(portal)/numbers/confirm-action";
import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { removeTarget } from "@/app/(portal)/trunks/actions";
import { shownTrunk } from "@/app/(portal)/trunks/shown-trunk";
import { trunkTitle } from "@/app/(portal)/trunks/titled";
import { DeleteTarget } from "@/components/voice/delete-target";
import { DeletionFrame } from "@/components/voice/deletion-frame";
import { ReadOnly } from "@/components/voice/read-only";
import { TrunkNotThere } from "@/components/voice/trunk-not-there";
import { routingChoices } from "@/db/trunks/routing-choices";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { mayChange } from "@/lib/may-change";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { requireMember } from "@/lib/session";

export const generateMetadata = trunkTitle;

type Props = PageProps<"/trunks/[id]/delete">;

export default async function DeleteTrunkPage({ params, searchParams }: Props) {
  const member = await requireMember();
  const shown = await shownTrunk(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <TrunkNotThere />;
  }
  const { trunk, numbers, groups, deletion } = shown;
  const back = `/trunks/${trunk.id}`;
  const store = await getStore();
  const batch = await shownBatch(store, member, (await searchParams).batch, machineNow());
  return (
    <DeletionFrame
      title={`Delete ${trunk.name}`}
      above={[
        ["/trunks", "Trunks"],
        [back, trunk.name],
      ]}
      path={`${back}/delete`}
      confirm={confirmChosen}
      timeZone={member.timeZone}
      batch={batch}
    >
      {mayChange(member) ? (
        <DeleteTarget
          target={{ kind: "trunk", id: trunk.id }}
          what="trunk"
          {...{ numbers, groups, deletion, back }}
          choices={await routingChoices(store, member.accountId)}
          isMany={numbers > MOST_AT_ONCE}
          action={removeTarget}
        />
      ) : (
        <ReadOnly what="trunks" />
      )}
    </DeletionFrame>
  );
}
