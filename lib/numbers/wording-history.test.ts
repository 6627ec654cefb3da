import { expect, test } from "vitest";
import type { HistoryAction } from "@/lib/did/history";
import { actorWords, historyLine } from "./wording-history";

test.each<[HistoryAction, string | null, string | null, string]>([
  [
    "renewed",
    "2026-08-25T14:20:00.000Z",
    "2026-11-25T14:20:00.000Z",
    "Renewed: until 25 Nov 2026, 14:20 UTC",
  ],
  ["service-ended", null, "cycles-used-up", "Service ended: no billing cycles were left"],
  ["blocked", null, "Fraud report 1182", "Blocked: Fraud report 1182"],
  ["billing-cycles-set", "unlimited", "0", "Billing cycles set: unlimited → 0"],
  ["billing-cycles-set", "4", null, "Billing cycles set: 4 → unlimited"],
  ["trunk-set", null, "sip-dub-00", "Trunk changed: → sip-dub-00"],
  ["trunk-set", "sip-dub-00", null, "Trunk changed: sip-dub-00 → none"],
  ["description-set", "active", "new", "Description changed: active → new"],
  ["verification-decided", "pending", "approved", "Verification approved"],
  ["verification-decided", null, null, "Verification decided"],
  ["service-requested", null, "emergency", "Emergency Calling requested"],
  ["service-requested", null, "cnam CN-10001", "CNAM requested: CN-10001"],
  ["service-changed", "a2p new", "a2p in-process AC-1", "A2P SMS changed: new → in process"],
  ["service-changed", "in-process", "constructor", "Service changed: in process → constructor"],
])("%s from %s to %s reads %s", (action, before, after, said) => {
  const { what, change, detail } = historyLine({ action, before, after }, "UTC");
  const arrow = change === null ? detail : `${change.from ?? ""} → ${change.to}`.trim();
  expect(arrow === null ? what : `${what}: ${arrow}`).toBe(said);
});

test("who did it is a name, a key, or what it is", () => {
  expect(actorWords({ actor: "member", actorName: "Mara Lindqvist" })).toBe("Mara Lindqvist");
  expect(actorWords({ actor: "api-key", actorName: "provisioning" })).toBe(
    "API key “provisioning”",
  );
  expect(actorWords({ actor: "system", actorName: "system" })).toBe("System");
});
