import { expect, test } from "vitest";
import { findChangeReport } from "@/db/changes/change-reports";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { reportChanges } from "./changes/report-changes";
import { dropOldForms } from "./drop-old-forms";
import { workThrough } from "./work-through";

const going = new AbortController().signal;

test("a draft is forgotten after its time, a finished batch never", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  const member = await aMember(store, accountId);
  const draft = await member.draw("renew", [number]);
  const { key } = await member.act({ verb: "cancel", options: {} }, [number]);
  expect(await dropOldForms(store, laterBy(NOW, 8 * DAY_MS), going)).toBe(0);
  expect(await dropOldForms(store, laterBy(NOW, 8 * DAY_MS + 1), going)).toBe(1);
  await expect(member.summary(draft)).rejects.toThrow("no such batch");
  expect(await member.summary(key)).toMatchObject({ changed: 1 });
});

test("a draft of many numbers is forgotten as well, with all that was worked out for it", async () => {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count: 1001 });
  const member = await aMember(store, accountId);
  await member.draw("renew", all);
  await workThrough(store, { holder: "us", onFault: ({ fault }) => expect(fault).toBe(0) });
  expect(await dropOldForms(store, laterBy(NOW, 8 * DAY_MS + 1), going)).toBe(1);
  for (const table of ["batches", "batch_work", "batch_prices", "batch_items"]) {
    expect(store.row(`SELECT count(*) AS n FROM ${table}`)).toEqual({ n: 0 });
  }
});

test("answers to forms are forgotten after a season", async () => {
  const store = await freshStore();
  const { personId } = await aMember(store, (await insertDid(store)).accountId);
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO form_requests VALUES ('a-key-of-one-form', ?, 'it', '1', ?)", [
      personId,
      NOW.getTime(),
    ]),
  );
  const count = () => store.rows("SELECT * FROM form_requests").length;
  await dropOldForms(store, laterBy(NOW, 90 * DAY_MS), going);
  expect(count()).toBe(1);
  await dropOldForms(store, laterBy(NOW, 90 * DAY_MS + 1), going);
  expect(count()).toBe(0);
});

test("why a file of changes was not drawn up is forgotten with the drafts of its time", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  const { key } = await reportChanges(store, accountId, { kind: "refused", reason: "Empty." }, NOW);
  await dropOldForms(store, laterBy(NOW, 8 * DAY_MS), going);
  expect(await findChangeReport(store, accountId, key)).not.toBeNull();
  await dropOldForms(store, laterBy(NOW, 8 * DAY_MS + 1), going);
  expect(await findChangeReport(store, accountId, key)).toBeNull();
});
