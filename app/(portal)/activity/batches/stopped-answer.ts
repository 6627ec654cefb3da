import { refresh } from "next/cache";
import type { FormState } from "@/lib/form-state";
import { counted } from "@/lib/numbers/wording";
import type { Stopped } from "@/lib/operations/stop-batch";

/** What came of stopping a batch, for whoever pressed the button. */
export function stoppedAnswer(stopped: Stopped): FormState {
  switch (stopped.kind) {
    case "not-found":
      return { kind: "refused", message: "It is no longer there." };
    case "not-yours":
      return { kind: "refused", message: "Your provider does this. Ask your provider to stop it." };
    case "over":
      refresh();
      return { kind: "done", message: "It was over already." };
    case "stopped": {
      refresh();
      const left = counted(stopped.notStarted, "number");
      return { kind: "done", message: `Stopped. ${left} stay as they are.` };
    }
  }
}
