import { describe, expect, it } from "vitest";
import { unguardedExports } from "./guarded-exports";

describe("a file of actions", () => {
  it.each([
    ["export const renew = memberAction(schema, perform);"],
    ["export const approve = staffAction(schema, perform);"],
    ["export const signIn = guestAction(schema, perform);"],
    ["export type Form = { a: 1 };\nconst inner = async () => {};"],
  ])("may hold: %s", (text) => {
    expect(unguardedExports("actions.ts", text)).toEqual([]);
  });

  it.each([
    ["export async function renew() {}"],
    ["export const renew = async () => {};"],
    ["export const renew = perform;"],
    ["export const renew = wrap(memberAction(schema, perform));"],
    ["const a = memberAction(s, p);\nexport { a as b };"],
    ["export default async () => {};"],
    ['export * from "./other";'],
    ["export const a = memberAction(s, p), b = async () => {};"],
  ])("may not hold: %s", (text) => {
    expect(unguardedExports("actions.ts", text)).toHaveLength(1);
  });
});
