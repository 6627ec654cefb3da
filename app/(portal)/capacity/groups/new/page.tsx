import type { Metadata } from "next";
import { addSharedGroup } from "@/app/(portal)/capacity/actions";
import { sharedGroupSections } from "@/app/(portal)/capacity/shared-group-sections";
import { PoolNotThere } from "@/components/capacity/group-not-there";
import { SectionedForm } from "@/components/forms/sectioned-form";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { freeChannels } from "@/lib/did/capacity";
import { mayChange } from "@/lib/may-change";
import { idInPath } from "@/lib/numbers/id-in-path";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Add shared group" };

export default async function NewSharedGroupPage({
  searchParams,
}: PageProps<"/capacity/groups/new">) {
  const member = await requireMember();
  const id = idInPath(String((await searchParams).pool));
  const pool = id === null ? null : await findPoolUse(await getStore(), member.accountId, id);
  if (pool === null) {
    answerWith(404);
    return <PoolNotThere />;
  }
  const most = Math.max(0, freeChannels(pool));
  return (
    <div className="narrow wide">
      <VoiceHead title="Add shared group" above={[["/capacity", "Capacity"]]} />
      {mayChange(member) ? (
        <SectionedForm
          action={addSharedGroup}
          hidden={{ pool: String(pool.id) }}
          sections={sharedGroupSections({ name: "", channels: null, pool: pool.name, most })}
          submit="Add group"
          back="/capacity"
        />
      ) : (
        <ReadOnly what="shared groups" />
      )}
    </div>
  );
}
