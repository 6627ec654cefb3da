import { expect, test } from "vitest";
import type { HistoryAction } from "@/lib/did/history";
import { actorWords, historyLine } from "./wording-history";

test.each<[HistoryAction, string | null, string | null, string]>([
  [
    "renewed",
    "2026-08-25T14:20:00.000Z",
    "2026-11-25T14:20:00.000Z",
    "until 25 Nov 2026, 14:20 UTC",
  ],
  ["service-ended", null, "cycles-used-up", "no billing cycles were left"],
  ["blocked", null, "Fraud report 1182", "Fraud report 1182"],
  ["billing-cycles-set", null, "0", "unlimited → 0"],
  ["trunk-set", "sip-dub-00", null, "sip-dub-00 → none"],
  ["verification-decided", "pending", "approved", "pending → active"],
  ["service-changed", "in-process", "constructor", "in process → constructor"],
])("%s from %s to %s reads %s", (action, before, after, said) => {
  const { change, detail } = historyLine({ action, before, after }, "UTC");
  expect(change === null ? detail : `${change.from} → ${change.to}`).toBe(said);
});

test("who did it is a name, a key, or what it is", () => {
  expect(actorWords({ actor: "member", actorName: "Mara Lindqvist" })).toBe("Mara Lindqvist");
  expect(actorWords({ actor: "api-key", actorName: "provisioning" })).toBe(
    "API key “provisioning”",
  );
  expect(actorWords({ actor: "system", actorName: "system" })).toBe("System");
});
