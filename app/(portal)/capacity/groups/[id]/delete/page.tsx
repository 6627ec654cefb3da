import { deleteSharedGroup } from "@/app/(portal)/capacity/actions";
import { sharedGroupTitle, shownSharedGroup } from "@/app/(portal)/capacity/shown-shared-group";
import { DeleteSharedGroup } from "@/components/capacity/delete-shared-group";
import { SharedGroupNotThere } from "@/components/capacity/group-not-there";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { countWithoutOther } from "@/db/capacity/shared-members";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { sharedLossWords } from "@/lib/numbers/wording-capacity";
import { requireMember } from "@/lib/session";

export const generateMetadata = sharedGroupTitle;

type Props = PageProps<"/capacity/groups/[id]/delete">;

export default async function DeleteSharedGroupPage({ params }: Props) {
  const member = await requireMember();
  const { accountId } = member;
  const shown = await shownSharedGroup(accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <SharedGroupNotThere />;
  }
  const { group, pool, numbers } = shown;
  const closed = await countWithoutOther(await getStore(), accountId, group.id);
  const path = `/capacity/groups/${group.id}`;
  const words = sharedLossWords({ numbers, closed, channels: group.channels, pool: pool.name });
  return (
    <div className="narrow">
      <VoiceHead
        title={`Delete ${group.name}`}
        above={[
          ["/capacity", "Capacity"],
          [path, group.name],
        ]}
      />
      {mayChange(member) ? (
        <section className="card">
          <ul className="losses">
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <DeleteSharedGroup
            action={deleteSharedGroup}
            hidden={{ id: String(group.id), told: String(numbers) }}
            back={path}
          />
        </section>
      ) : (
        <ReadOnly what="shared groups" />
      )}
    </div>
  );
}
