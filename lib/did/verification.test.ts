import { expect, test } from "vitest";
import { stateAfter, VERIFICATION_STATES, VERIFICATION_STEPS } from "./verification";

/** Every step that there is; all others are refused. */
const ALLOWED: readonly string[] = [
  "unassigned submit pending",
  "approved submit pending",
  "rejected submit pending",
  "pending approve approved",
  "pending reject rejected",
  "rejected resubmit pending",
  "rejected unassign unassigned",
  "approved revoke rejected",
];

const ALL = VERIFICATION_STATES.flatMap((state) =>
  VERIFICATION_STEPS.map((step) => [state, step] as const),
);

test.each(ALL)(
  "a verification that is %s answers to “%s” as the table of states says",
  (state, step) => {
    const after = stateAfter(state, step);
    const known = ALLOWED.find((each) => each.startsWith(`${state} ${step} `));
    expect(after).toBe(known === undefined ? null : known.split(" ")[2]);
  },
);

test("nothing that is in review can be submitted again, and only what is in review is decided", () => {
  expect(stateAfter("pending", "submit")).toBeNull();
  expect(stateAfter("pending", "unassign")).toBeNull();
  const decidable = VERIFICATION_STATES.filter((state) => stateAfter(state, "approve") !== null);
  expect(decidable).toEqual(["pending"]);
});
