import type { TargetGroup } from "@/lib/numbers/batch-view";
import { NOWHERE, targetValue } from "@/lib/numbers/routing-target-input";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { HiddenFields } from "./hidden-fields";
import { PreviewButton } from "./preview-button";
import { SelectField } from "./select-field";

interface DeletionFieldsProps {
  readonly options: DeletionChoice;
  /** Where its calls may go; empty where it has none. */
  readonly targets: readonly TargetGroup[];
}

/** What is deleted, which is settled, and where the calls go that went there. */
export function DeletionFields({ options, targets }: DeletionFieldsProps) {
  const { moveTo, ...thing } = options;
  if (targets.length === 0) return <HiddenFields values={{ ...thing, moveTo: NOWHERE }} />;
  return (
    <>
      <HiddenFields values={thing} />
      <SelectField
        name="moveTo"
        label="Send their calls to"
        hint="A trunk or a trunk group, or nowhere."
        chosen={targetValue(moveTo)}
        options={[{ value: NOWHERE, label: "Nowhere" }]}
        groups={targets}
        isFirst
      />
      <PreviewButton words="Show what changes" />
    </>
  );
}
