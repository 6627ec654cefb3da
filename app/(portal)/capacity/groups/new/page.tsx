import type { Metadata } from "next";
import { addSharedGroup } from "@/app/(portal)/capacity/actions";
import { sharedGroupSections } from "@/app/(portal)/capacity/shared-group-sections";
import { PoolNotThere } from "@/components/capacity/group-not-there";
import { SectionedForm } from "@/components/forms/sectioned-form";
import { BeingDeleted } from "@/components/voice/being-deleted";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { deletionOf } from "@/db/deletions/running-deletions";
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
  const { accountId } = member;
  const store = await getStore();
  const id = idInPath(String((await searchParams).pool));
  const pool = id === null ? null : await findPoolUse(store, accountId, id);
  if (pool === null) {
    answerWith(404);
    return <PoolNotThere />;
  }
  const deletion = await deletionOf(store, accountId, { kind: "pool", id: pool.id });
  const most = Math.max(0, freeChannels(pool));
  return (
    <div className="narrow wide">
      <VoiceHead title="Add shared group" above={[["/capacity", "Capacity"]]} />
      {deletion !== null && <BeingDeleted what="pool" batchKey={deletion.key} />}
      {deletion === null && mayChange(member) && (
        <SectionedForm
          action={addSharedGroup}
          hidden={{ pool: String(pool.id) }}
          sections={sharedGroupSections({ name: "", channels: null, pool: pool.name, most })}
          submit="Add group"
          back="/capacity"
        />
      )}
      {!mayChange(member) && <ReadOnly what="shared groups" />}
    </div>
  );
}
