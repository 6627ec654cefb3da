import { describe, expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { aDid, NOW } from "@/test/cast";
import { mainAction, rowActions } from "./row-actions";

const manager = { role: "manager", now: NOW } as const;

function actionsOf(overrides: Partial<Did>, acting: Parameters<typeof rowActions>[1] = manager) {
  return rowActions({ did: aDid(overrides), isBeingUpdated: false }, acting);
}

function reasonsOf(overrides: Partial<Did>) {
  const prepared = actionsOf(overrides).filter(({ action }) => action === "prepare");
  return Object.fromEntries(prepared.map(({ verb, refusedBecause }) => [verb, refusedBecause]));
}

const canceledAt = laterBy(NOW, -DAY_MS);
const portingIn = { portInStartedAt: canceledAt, activatedAt: null, expiresAt: null };
const expired = { expiresAt: laterBy(NOW, -DAY_MS) };

describe("the menu of a number", () => {
  test("has the same lines in the same order, whatever is possible", () => {
    const lines = (overrides: Partial<Did>) => actionsOf(overrides).map(({ verb }) => verb);
    const actions = ["renew", "cycles", "restore", "cancel", "describe", "route"];
    const all = ["manage", ...actions, "capacity", "end-user", "copy"];
    expect(lines({})).toEqual(all);
    expect(lines({ ...expired, canceledAt })).toEqual(all);
    expect(lines(portingIn)).toEqual(all);
  });

  test("of an active one says why it can't be restored", () => {
    expect(reasonsOf({})).toEqual({
      renew: null,
      cycles: null,
      restore: "Not canceled.",
      cancel: null,
      describe: null,
      route: null,
      capacity: null,
    });
  });

  test("that awaits its registration has its removal in the place of the cancel", () => {
    const awaiting = { registrationRequired: true, activatedAt: null, expiresAt: null };
    const lines = actionsOf(awaiting).map(({ verb }) => verb);
    expect(lines.indexOf("remove")).toBe(actionsOf({}).findIndex(({ verb }) => verb === "cancel"));
    expect(lines).not.toContain("cancel");
    expect(reasonsOf(awaiting)).toMatchObject({ remove: null });
  });

  test("in the aging pool leads to the renewal", () => {
    expect(reasonsOf(expired)).toMatchObject({
      renew: null,
      cycles: "In the aging pool. Renew it first.",
      restore: "In the aging pool. Renew it first.",
      cancel: "Service has ended already.",
    });
  });

  test("of a canceled one leads to the restoration", () => {
    expect(reasonsOf({ canceledAt })).toMatchObject({
      renew: "Canceled. Restore it first.",
      restore: null,
      cancel: "Already canceled.",
    });
  });

  test.each([
    ["awaiting its registration", { registrationRequired: true }, null],
    ["in review", { verification: "pending" }, "A verification is under review."],
    ["canceled", { canceledAt }, "Canceled. Restore it first."],
  ] as const)("of one that is %s says whether it can get end-user details", (_, facts, why) => {
    const line = actionsOf(facts).find(({ verb }) => verb === "end-user");
    expect(line).toMatchObject({ href: `/numbers/${aDid().number}/end-user`, refusedBecause: why });
  });

  test("shows a viewer every action with the reason of the role", () => {
    const lines = actionsOf({}, { role: "viewer", now: NOW });
    const prepared = lines.filter(({ action }) => action === "prepare");
    expect(new Set(prepared.map(({ refusedBecause }) => refusedBecause))).toEqual(
      new Set(["Your role does not allow this."]),
    );
    expect(lines.find(({ verb }) => verb === "copy")?.refusedBecause).toBeNull();
  });

  test("says of a number that is being updated that it is", () => {
    const row = { did: aDid(), isBeingUpdated: true };
    const renew = rowActions(row, manager).find(({ verb }) => verb === "renew");
    expect(renew?.refusedBecause).toBe("Being updated. Try again in a minute.");
  });
});

test.each([
  ["an active number", {}, "renew"],
  ["an expired one", expired, "renew"],
  ["a canceled one", { canceledAt }, "restore"],
  ["one that is ported in", portingIn, undefined],
])("most likely of %s: %s", (_, overrides, verb) => {
  expect(mainAction(actionsOf(overrides))?.verb).toBe(verb);
});
