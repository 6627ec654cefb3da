import type { Metadata } from "next";
import { addGroup } from "@/app/(portal)/trunks/actions";
import { GroupForm } from "@/components/voice/group-form";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { routingChoices } from "@/db/trunks/routing-choices";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Add group" };

export default async function NewGroupPage() {
  const member = await requireMember();
  const { trunks } = await routingChoices(await getStore(), member.accountId);
  return (
    <div className="narrow wide">
      <VoiceHead title="Add group" above={[["/trunks/groups", "Trunk groups"]]} />
      {mayChange(member) ? (
        <GroupForm
          action={addGroup}
          name=""
          members={[]}
          trunks={trunks.map(({ name }) => name)}
          submit="Add group"
          back="/trunks/groups"
        />
      ) : (
        <ReadOnly what="trunk groups" />
      )}
    </div>
  );
}
