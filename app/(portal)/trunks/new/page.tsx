import type { Metadata } from "next";
import { addTrunk } from "@/app/(portal)/trunks/actions";
import { pstnSections, sipSections } from "@/app/(portal)/trunks/trunk-sections";
import { SectionedForm } from "@/components/forms/sectioned-form";
import { KindSwitch } from "@/components/voice/kind-switch";
import { ReadOnly } from "@/components/voice/read-only";
import { VoiceHead } from "@/components/voice/voice-head";
import { USUAL_SIP } from "@/lib/did/trunk";
import { mayChange } from "@/lib/may-change";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Add trunk" };

export default async function NewTrunkPage({ searchParams }: PageProps<"/trunks/new">) {
  const member = await requireMember();
  const kind = (await searchParams).kind === "pstn" ? "pstn" : "sip";
  const sections =
    kind === "pstn"
      ? pstnSections({ name: "", dialTo: null })
      : sipSections({ name: "", ...USUAL_SIP });
  return (
    <div className="narrow wide">
      <VoiceHead title="Add trunk" above={[["/trunks", "Trunks"]]} />
      {mayChange(member) ? (
        <>
          <KindSwitch path="/trunks/new" kind={kind} />
          <SectionedForm
            key={kind}
            action={addTrunk}
            hidden={{ kind }}
            sections={sections}
            submit="Add trunk"
            back="/trunks"
          />
        </>
      ) : (
        <ReadOnly what="trunks" />
      )}
    </div>
  );
}
