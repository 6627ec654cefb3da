import { editTrunk } from "@/app/(portal)/trunks/actions";
import { shownTrunk } from "@/app/(portal)/trunks/shown-trunk";
import { trunkTitle } from "@/app/(portal)/trunks/titled";
import { pstnSections, sipSections } from "@/app/(portal)/trunks/trunk-sections";
import { SectionedForm } from "@/components/forms/sectioned-form";
import { KindSwitch } from "@/components/voice/kind-switch";
import { ReadOnly } from "@/components/voice/read-only";
import { TrunkNotThere } from "@/components/voice/trunk-not-there";
import { VoiceHead } from "@/components/voice/voice-head";
import { answerWith } from "@/lib/answer-status";
import { TRUNK_KINDS, type Trunk, type TrunkKind } from "@/lib/did/trunk";
import { mayChange } from "@/lib/may-change";
import { requireMember } from "@/lib/session";

export const generateMetadata = trunkTitle;

export default async function EditTrunkPage({
  params,
  searchParams,
}: PageProps<"/trunks/[id]/edit">) {
  const member = await requireMember();
  const shown = await shownTrunk(member.accountId, (await params).id);
  if (shown === null) {
    answerWith(404);
    return <TrunkNotThere />;
  }
  const { trunk } = shown;
  const asked = (await searchParams).kind;
  const kind = TRUNK_KINDS.find((each) => each === asked) ?? trunk.kind;
  const path = `/trunks/${trunk.id}`;
  return (
    <div className="narrow wide">
      <VoiceHead
        title="Edit trunk"
        above={[
          ["/trunks", "Trunks"],
          [path, trunk.name],
        ]}
      />
      {mayChange(member) ? <Form trunk={trunk} kind={kind} /> : <ReadOnly what="trunks" />}
    </div>
  );
}

function Form({ trunk, kind }: { readonly trunk: Trunk; readonly kind: TrunkKind }) {
  const path = `/trunks/${trunk.id}`;
  return (
    <>
      <KindSwitch path={`${path}/edit`} kind={kind} />
      <SectionedForm
        key={kind}
        action={editTrunk}
        hidden={{ id: String(trunk.id), kind }}
        sections={kind === "pstn" ? pstnSections(trunk) : sipSections(trunk)}
        submit="Save trunk"
        back={path}
      />
    </>
  );
}
