import { Badge } from "@/components/ui/badge";
import type { ImportState } from "@/lib/numbers/number-import";
import { IMPORT_STATE_WORDS } from "@/lib/numbers/wording-imports";

const GOING = { tone: "warn", glyph: "status-porting" } as const;
const OVER = { glyph: "status-terminated" } as const;

const LOOKS: Record<
  ImportState,
  { readonly tone?: "ok" | "warn" | "bad"; readonly glyph: string }
> = {
  reading: GOING,
  reported: { tone: "warn", glyph: "status-expiring-soon" },
  checking: GOING,
  writing: GOING,
  done: { tone: "ok", glyph: "status-active" },
  refused: { tone: "bad", glyph: "status-terminated" },
  stopped: OVER,
  dropped: OVER,
};

/** Where an import stands: colour, shape and word. */
export function ImportBadge({ state }: { readonly state: ImportState }) {
  return <Badge {...LOOKS[state]}>{IMPORT_STATE_WORDS[state]}</Badge>;
}
