import { expect, test } from "vitest";
import { attentionReasons } from "@/lib/did/attention";
import { statusOf } from "@/lib/did/status";
import { aDid, insertDid, NOW } from "./cast";
import { freshStore } from "./database";

test("the cast's Dublin number is active and untroubled", () => {
  expect(statusOf(aDid(), NOW)).toBe("active");
  expect(attentionReasons(aDid(), NOW)).toEqual([]);
});

test("numbers are stored one after the other, in new accounts or in the one that is named", async () => {
  const store = await freshStore();
  const first = await insertDid(store);
  const second = await insertDid(store, { accountId: first.accountId, registrationRequired: true });
  const third = await insertDid(store, { billingCycles: 0 });
  expect(second.accountId).toBe(first.accountId);
  expect(third.accountId).not.toBe(first.accountId);
  expect(store.rows("SELECT status FROM dids ORDER BY id")).toEqual([
    { status: 7 },
    { status: 3 },
    { status: 5 },
  ]);
});
