import { ATTENTION_REASONS } from "@/lib/did/attention";
import { BILLING_PERIODS } from "@/lib/did/billing-cycles";
import { FILTER_CODECS } from "@/lib/numbers/list-parameters";
import { periodWords } from "@/lib/numbers/wording";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import { ATTENTION_WORDS } from "@/lib/numbers/wording-status";
import type { GroupProps } from "./filters-form";
import { Pills } from "./pills";
import { CyclesField, ExpiresField } from "./ranged-fields";

const PERIODS = BILLING_PERIODS.map((months) => [String(months), periodWords(months)] as const);
const RENEWS = [
  ["", "Any"],
  ["yes", "Yes"],
  ["no", "No"],
] as const;
const ATTENTION = [
  ["", "All numbers"],
  ["any", "Any reason"],
  ...ATTENTION_REASONS.map((reason) => [reason, ATTENTION_WORDS[reason]] as const),
] as const;

/** How long the number goes on, and whether somebody must see to it. */
export function TimeGroup({ query }: GroupProps) {
  return (
    <>
      <CyclesField cycles={query.cycles} />
      <Pills
        legend={FILTER_LABELS.period}
        name="period"
        kind="checkbox"
        pills={PERIODS}
        chosen={query.period.map(String)}
      />
      <ExpiresField expires={query.expires} />
      <Pills
        legend={FILTER_LABELS.renews}
        name="renews"
        kind="radio"
        pills={RENEWS}
        chosen={[FILTER_CODECS.renews.write(query.renews)]}
      />
      <Pills
        legend={FILTER_LABELS.attention}
        name="attention"
        kind="radio"
        pills={ATTENTION}
        chosen={[query.attention ?? ""]}
      />
    </>
  );
}
