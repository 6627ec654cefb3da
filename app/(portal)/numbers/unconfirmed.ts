import type { FormState } from "@/lib/form-state";
import { counted, formatCount } from "@/lib/numbers/wording";
import { BATCH_NOTE_WORDS, DELETING_WORDS, GONE_WORDS } from "@/lib/numbers/wording-batch";
import { formatMoney } from "@/lib/numbers/wording-money";
import type { Confirmed } from "@/lib/operations/batches/confirmation";

interface Sent {
  readonly currency: string;
  /** The count, as it was typed. */
  readonly typed: string;
}

type Unconfirmed = Exclude<Confirmed, { kind: "finished" | "started" | "redrawn" }>;

/** Why nothing was done, and at which field. */
export function unconfirmed(confirmed: Unconfirmed, { currency, typed }: Sent): FormState {
  switch (confirmed.kind) {
    case "short-of-money": {
      const missing = formatMoney(confirmed.missingMinor, currency);
      return { kind: "refused", message: `${missing} is missing. Nothing was changed or charged.` };
    }
    case "catching-up":
      return { kind: "refused", message: BATCH_NOTE_WORDS["catching-up"] };
    case "target-gone": {
      const { field } = confirmed;
      return { kind: "invalid", fieldErrors: { [field]: GONE_WORDS[field] }, values: {} };
    }
    case "target-deleting": {
      const { field } = confirmed;
      return { kind: "invalid", fieldErrors: { [field]: DELETING_WORDS[field] }, values: {} };
    }
    case "other-count":
      return {
        kind: "invalid",
        fieldErrors: { count: otherCountWords(confirmed.count) },
        values: { count: typed },
      };
    case "not-found":
    case "too-old":
      return { kind: "refused", message: BATCH_NOTE_WORDS.gone };
  }
}

function otherCountWords(count: number): string {
  return `Type ${formatCount(count)} to remove ${counted(count, "number")}. Nothing was removed.`;
}
