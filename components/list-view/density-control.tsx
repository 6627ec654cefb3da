import { Icon } from "@/components/ui/icon";
import { DENSITIES, type Density } from "@/lib/numbers/list-preferences";
import { type ViewAction, ViewDrop } from "./view-drop";

interface DensityControlProps {
  readonly density: Density;
  readonly save: ViewAction;
}

const WORDS = {
  comfortable: ["Comfortable", "Two lines a row"],
  compact: ["Compact", "One line a row, more rows in view"],
} as const satisfies Record<Density, readonly [string, string]>;

/** How high the rows are. Choosing is saving. */
export function DensityControl({ density, save }: DensityControlProps) {
  return (
    <ViewDrop icon="density" label="Density" action={save}>
      <div className="menu">
        {DENSITIES.map((each) => (
          <button
            key={each}
            type="submit"
            name="density"
            value={each}
            aria-pressed={each === density}
          >
            {each === density ? <Icon name="check" /> : <span className="i-space" />}
            <span>
              {WORDS[each][0]} <small>{WORDS[each][1]}</small>
            </span>
          </button>
        ))}
      </div>
    </ViewDrop>
  );
}
