import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { FILTER_CODECS } from "@/lib/numbers/list-parameters";
import { FEATURE_WORDS, NUMBER_TYPE_WORDS } from "@/lib/numbers/wording";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import type { GroupProps } from "./filters-form";
import { OptionSelect } from "./option-select";
import { Pills } from "./pills";
import { RangeFields } from "./range-fields";
import { TextField } from "./text-field";

const TYPES = NUMBER_TYPES.map(
  (type) => [FILTER_CODECS.type.write([type]), NUMBER_TYPE_WORDS[type]] as const,
);
const ALL_FEATURES = FEATURES.map(
  (feature) => [FILTER_CODECS.features.write([feature]), FEATURE_WORDS[feature]] as const,
);
const ANY_CITY = [["", "Any"]] as const;

/** What the number is and where it came from. */
export function NumberGroup({ query, options, sought }: GroupProps) {
  return (
    <>
      <Pills
        legend={FILTER_LABELS.type}
        name="type"
        kind="checkbox"
        pills={TYPES}
        chosen={query.type.map((type) => FILTER_CODECS.type.write([type]))}
      />
      <Pills
        legend="Features, all of"
        name="features"
        kind="checkbox"
        pills={ALL_FEATURES}
        chosen={query.features}
      />
      <OptionSelect
        label={FILTER_LABELS.city}
        name="city"
        field="city"
        chosen={query.city === null ? "" : String(query.city)}
        fixed={ANY_CITY}
        found={options.city}
        sought={sought.city}
      />
      <TextField label={FILTER_LABELS.order} name="order" value={query.order} placeholder="SO-…" />
      <div className="wide">
        <RangeFields
          name="added"
          kind="date"
          from={query.added?.from ?? null}
          to={query.added?.to ?? null}
          words={["Added from", "Added until"]}
        />
      </div>
    </>
  );
}
