import { editSharedGroup } from "@/app/(portal)/capacity/actions";
import { sharedGroupSections } from "@/app/(portal)/capacity/shared-group-sections";
import { sharedGroupTitle, shownSharedGroup } from "@/app/(portal)/capacity/shown-shared-group";
import { SharedGroupNotThere } from "@/components/capacity/group-not-there";
import { SectionedForm } from "@/components/forms/sectioned-form";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { answerWith } from "@/lib/answer-status";
import { freeChannels } from "@/lib/did/capacity";
import { mayChange } from "@/lib/may-change";
import { requireMember } from "@/lib/session";

export const generateMetadata = sharedGroupTitle;

export default async function EditSharedGroupPage({
  params,
}: PageProps<"/capacity/groups/[id]/edit">) {
  const member = await requireMember();
  const shown = await shownSharedGroup(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <SharedGroupNotThere />;
  }
  const { group, pool } = shown;
  const path = `/capacity/groups/${group.id}`;
  const most = group.channels + Math.max(0, freeChannels(pool));
  return (
    <div className="narrow wide">
      <VoiceHead
        title="Edit shared group"
        above={[
          ["/capacity", "Capacity"],
          [path, group.name],
        ]}
      />
      {mayChange(member) ? (
        <SectionedForm
          action={editSharedGroup}
          hidden={{ id: String(group.id) }}
          sections={sharedGroupSections({ ...group, pool: pool.name, most })}
          submit="Save group"
          back={path}
        />
      ) : (
        <ReadOnly what="shared groups" />
      )}
    </div>
  );
}
