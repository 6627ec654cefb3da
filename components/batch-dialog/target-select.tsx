import type { TargetGroup } from "@/lib/numbers/batch-view";
import { NOWHERE } from "@/lib/numbers/routing-target-input";
import { PreviewButton } from "./preview-button";

interface TargetSelectProps {
  readonly groups: readonly TargetGroup[];
  /** As the form carries it. */
  readonly chosen: string;
}

/** Where calls go: a trunk, a group, or nowhere. */
export function TargetSelect({ groups, chosen }: TargetSelectProps) {
  return (
    <>
      <div className="part form-field">
        <label className="label" htmlFor="batch-target">
          Voice trunk
        </label>
        <select
          className="input"
          id="batch-target"
          name="target"
          key={chosen}
          defaultValue={chosen}
          autoComplete="off"
          data-first
        >
          <option value={NOWHERE}>None</option>
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p className="hint">A number has one trunk or one trunk group, never both.</p>
      </div>
      <PreviewButton words="Show what changes" />
    </>
  );
}
