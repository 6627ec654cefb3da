import { editGroup } from "@/app/(portal)/trunks/actions";
import { shownGroup } from "@/app/(portal)/trunks/shown-trunk";
import { groupTitle } from "@/app/(portal)/trunks/titled";
import { GroupForm } from "@/components/voice/group-form";
import { ReadOnly } from "@/components/voice/read-only";
import { GroupNotThere } from "@/components/voice/trunk-not-there";
import { VoiceHead } from "@/components/voice/voice-head";
import { routingChoices } from "@/db/trunks/routing-choices";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { requireMember } from "@/lib/session";

export const generateMetadata = groupTitle;

export default async function EditGroupPage({ params }: PageProps<"/trunks/groups/[id]/edit">) {
  const member = await requireMember();
  const shown = await shownGroup(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <GroupNotThere />;
  }
  const { group } = shown;
  const path = `/trunks/groups/${group.id}`;
  const { trunks } = await routingChoices(await getStore(), member.accountId);
  return (
    <div className="narrow wide">
      <VoiceHead
        title="Edit group"
        above={[
          ["/trunks/groups", "Trunk groups"],
          [path, group.name],
        ]}
      />
      {mayChange(member) ? (
        <GroupForm
          action={editGroup}
          hidden={{ id: String(group.id) }}
          name={group.name}
          members={group.members.map(({ name, priority, weight }) => ({ name, priority, weight }))}
          trunks={trunks.map(({ name }) => name)}
          submit="Save group"
          back={path}
        />
      ) : (
        <ReadOnly what="trunk groups" />
      )}
    </div>
  );
}
