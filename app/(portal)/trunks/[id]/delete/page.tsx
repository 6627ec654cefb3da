import { removeTarget } from "@/app/(portal)/trunks/actions";
import { tooManyWords } from "@/app/(portal)/trunks/answers";
import { shownTrunk } from "@/app/(portal)/trunks/shown-trunk";
import { trunkTitle } from "@/app/(portal)/trunks/titled";
import { DeleteTarget } from "@/components/voice/delete-target";
import { ReadOnly } from "@/components/voice/read-only";
import { TrunkNotThere } from "@/components/voice/trunk-not-there";
import { VoiceHead } from "@/components/voice/voice-head";
import { routingChoices } from "@/db/trunks/routing-choices";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { MOST_MOVED } from "@/lib/operations/delete-target";
import { requireMember } from "@/lib/session";

export const generateMetadata = trunkTitle;

export default async function DeleteTrunkPage({ params }: PageProps<"/trunks/[id]/delete">) {
  const member = await requireMember();
  const shown = await shownTrunk(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <TrunkNotThere />;
  }
  const { trunk, numbers, groups } = shown;
  const path = `/trunks/${trunk.id}`;
  return (
    <div className="narrow">
      <VoiceHead
        title={`Delete ${trunk.name}`}
        above={[
          ["/trunks", "Trunks"],
          [path, trunk.name],
        ]}
      />
      {mayChange(member) ? (
        <DeleteTarget
          target={{ kind: "trunk", id: trunk.id }}
          what="trunk"
          {...{ numbers, groups }}
          choices={await routingChoices(await getStore(), member.accountId)}
          refusal={numbers > MOST_MOVED ? tooManyWords(numbers, "trunk") : null}
          action={removeTarget}
          back={path}
        />
      ) : (
        <ReadOnly what="trunks" />
      )}
    </div>
  );
}
