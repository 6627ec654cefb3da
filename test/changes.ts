import { findChangeReport } from "@/db/changes/change-reports";
import type { Store } from "@/db/store";
import type { Command } from "@/lib/operations/batches/verbs";
import { undoBatch } from "@/lib/operations/undo-batch";
import { uploadChanges } from "@/lib/operations/upload-changes";
import { workThrough } from "@/lib/operations/work-through";
import { aMember } from "./batches";
import { type DidOverrides, NOW } from "./cast";
import { freshStore } from "./database";
import { manyNumbers } from "./many-numbers";

const CLOCKS = { now: NOW, machine: NOW };

/** An account of so many numbers, whose member uploads files of changes and confirms them. */
export async function anUploader(count = 3, like: DidOverrides = { description: "=Desk" }) {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count, like });
  await store.inTransaction((tx) => {
    tx.run(
      "INSERT INTO trunks (account_id, name, kind, created_at) VALUES (?, 'Cork, desk', 'sip', 0)",
      [accountId],
    );
    tx.run("INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, 'All desks', 0)", [
      accountId,
    ]);
    return Promise.resolve();
  });
  const member = await aMember(store, accountId);
  const work = () =>
    workThrough(store, {
      holder: "us",
      pace: { most: 500, pauseMs: 0 },
      onFault: ({ fault }) => {
        throw fault;
      },
    });
  async function upload(text: string | Uint8Array, skipBad = false) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    const wish = { accountId, personId: member.personId, bytes, skipBad };
    const uploading = uploadChanges(store, wish, CLOCKS);
    for (let tries = 0; tries < 10; tries += 1) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return uploading;
  }
  async function drawn(text: string, skipBad = false): Promise<string> {
    const { kind, key } = await upload(text, skipBad);
    if (kind !== "drawn-up")
      throw new Error(JSON.stringify(await findChangeReport(store, accountId, key)));
    await work();
    return key;
  }
  async function report(text: string | Uint8Array) {
    const { kind, key } = await upload(text);
    if (kind !== "reported") throw new Error("it was drawn up");
    return findChangeReport(store, accountId, key);
  }
  async function confirm(key: string) {
    const { batch } = await member.summary(key);
    const { verb, options } = batch;
    const answer = await member.confirm(key, { verb, options } as Command);
    await work();
    return answer;
  }
  async function undo(of: string) {
    const wish = { accountId, personId: member.personId, of, number: null, back: "/numbers" };
    const asked = undoBatch(store, wish, CLOCKS);
    for (let tries = 0; tries < 10; tries += 1) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const undone = await asked;
    if (undone.kind !== "drawn-up") throw new Error(undone.kind);
    return undone.key;
  }
  return { store, accountId, all, member, upload, drawn, report, confirm, undo };
}

/** What a file of changes can change of every number, by name. */
export const changeable = (store: Store) =>
  store.rows(
    `SELECT d.number, d.description, d.billing_cycles AS cycles, t.name AS trunk, g.name AS "group"
     FROM dids d LEFT JOIN trunks t ON t.id = d.trunk_id
     LEFT JOIN trunk_groups g ON g.id = d.trunk_group_id ORDER BY d.number`,
  );

/** A file that describes each of these numbers. */
export const describing = (numbers: readonly string[]) =>
  ["number,description", ...numbers.map((number, place) => `+${number},Desk ${place}`)].join("\n");
