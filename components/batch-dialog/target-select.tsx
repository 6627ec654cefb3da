import type { TargetGroup } from "@/lib/numbers/batch-view";
import { NOWHERE } from "@/lib/numbers/routing-target-input";
import { PreviewButton } from "./preview-button";
import { SelectField } from "./select-field";

interface TargetSelectProps {
  readonly groups: readonly TargetGroup[];
  /** As the form carries it. */
  readonly chosen: string;
}

/** Where calls go: a trunk, a group, or nowhere. */
export function TargetSelect({ groups, chosen }: TargetSelectProps) {
  return (
    <>
      <SelectField
        name="target"
        label="Voice trunk"
        hint="A number has one trunk or one trunk group, never both."
        chosen={chosen}
        options={[{ value: NOWHERE, label: "None" }]}
        groups={groups}
        isFirst
      />
      <PreviewButton words="Show what changes" />
    </>
  );
}
