import { removeTarget } from "@/app/(portal)/trunks/actions";
import { tooManyWords } from "@/app/(portal)/trunks/answers";
import { shownGroup } from "@/app/(portal)/trunks/shown-trunk";
import { groupTitle } from "@/app/(portal)/trunks/titled";
import { DeleteTarget } from "@/components/voice/delete-target";
import { ReadOnly } from "@/components/voice/read-only";
import { GroupNotThere } from "@/components/voice/trunk-not-there";
import { VoiceHead } from "@/components/voice/voice-head";
import { routingChoices } from "@/db/trunks/routing-choices";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { MOST_MOVED } from "@/lib/operations/delete-target";
import { requireMember } from "@/lib/session";

export const generateMetadata = groupTitle;

export default async function DeleteGroupPage({ params }: PageProps<"/trunks/groups/[id]/delete">) {
  const member = await requireMember();
  const shown = await shownGroup(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <GroupNotThere />;
  }
  const { group, numbers } = shown;
  const path = `/trunks/groups/${group.id}`;
  return (
    <div className="narrow">
      <VoiceHead
        title={`Delete ${group.name}`}
        above={[
          ["/trunks/groups", "Trunk groups"],
          [path, group.name],
        ]}
      />
      {mayChange(member) ? (
        <DeleteTarget
          target={{ kind: "group", id: group.id }}
          what="trunk group"
          numbers={numbers}
          groups={[]}
          choices={await routingChoices(await getStore(), member.accountId)}
          refusal={numbers > MOST_MOVED ? tooManyWords(numbers, "trunk group") : null}
          action={removeTarget}
          back={path}
        />
      ) : (
        <ReadOnly what="trunk groups" />
      )}
    </div>
  );
}
