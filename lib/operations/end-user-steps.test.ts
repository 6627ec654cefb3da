import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { findVerdictWork } from "@/db/verifications/verdict-work";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADDRESS, anIdentity } from "@/test/end-users";
import { manyNumbers } from "@/test/many-numbers";
import { STAFF } from "@/test/registration";
import { appNow } from "./app-clock";
import { confirmBatch } from "./confirm-batch";
import { decideVerification } from "./decide-verification";
import { examine } from "./doctor";
import { drawUpBatch } from "./draw-up-batch";
import { addAddress } from "./end-users/change-address";
import { createIdentity } from "./end-users/change-identity";
import { followVerdicts } from "./follow-verdicts";
import type { Verdict } from "./registration/carry-out-verdict";
import { workThrough } from "./work-through";

const COUNT = 2300;
const FIRST = "VR-10001";
const APPROVE = { step: "approve", comment: null } as const;
const REASONS = { reasons: ["not-permitted"], comment: null } as const;
const AWAITS = {
  registrationRequired: true,
  activatedAt: null,
  expiresAt: null,
  billingAnchorDay: null,
};

const failing = ({ fault }: { readonly fault: unknown }) => {
  throw fault;
};

async function world() {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count: COUNT, like: AWAITS });
  await store.inTransaction((tx) => {
    tx.run("INSERT OR IGNORE INTO countries VALUES ('IE', 'Ireland')");
    tx.run(
      `INSERT INTO people (id, role, email, name, created_at)
       VALUES (9, 'staff', 'devon@x.test', 'Devon', 0)`,
    );
  });
  const member = await aMember(store, accountId);
  const owner = { accountId, name: "Ada" };
  const identityId = await createIdentity(store, owner, anIdentity({}), NOW);
  const added = await addAddress(store, owner, { identityId, details: ADDRESS }, NOW);
  const details = { identityId, addressId: added.kind === "saved" ? added.id : null };
  const actor = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
  const command = { verb: "assign", options: { details, name: "" } } as const;
  const confirmed = async (numbers: readonly string[]) =>
    confirm(await member.draw("assign", numbers));
  async function confirmedAll(query: ListQuery) {
    const clocks = { now: await appNow(store), machine: NOW };
    const chosen = { kind: "all", query } as const;
    const { personId } = member;
    const wish = { accountId, personId, verb: "assign", chosen, back: "/numbers" } as const;
    const drawn = await drawUpBatch(store, wish, clocks);
    if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
    return confirm(drawn.key);
  }
  async function confirm(key: string) {
    for (const press of ["preview", "confirm"] as const) {
      await work(store);
      const wish = { accountId, key, command, actor, press } as const;
      await confirmBatch(store, wish, { now: await appNow(store), machine: NOW });
    }
    return key;
  }
  const decide = async (reference: string, verdict: Verdict) =>
    decideVerification(store, { reference, verdict }, STAFF, await appNow(store));
  return { store, all, confirmed, confirmedAll, decide };
}

/** All of it, or so many rounds, each by a process that knows nothing of the one before. */
async function work(store: Store, rounds = 100) {
  const stop = new AbortController();
  let made = 0;
  await workThrough(store, {
    holder: "us",
    pace: { most: 500, pauseMs: 0 },
    onFault: failing,
    get signal() {
      made += 1;
      if (made > rounds) stop.abort();
      return stop.signal;
    },
  });
}

function follow(store: Store, holder = "us", signal?: AbortSignal) {
  const pace = { most: 500, pauseMs: 0 };
  return followVerdicts(store, { holder, pace, onFault: failing, ...(signal ? { signal } : {}) });
}

const verifications = (store: Store) =>
  store.rows(
    `SELECT reference, v.status, count(number) AS numbers FROM verifications v
     LEFT JOIN dids ON verification_id = v.id GROUP BY v.id ORDER BY v.id`,
  );
const count = (store: Store, which: string) =>
  store.row<{ n: number }>(`SELECT count(*) AS n FROM ${which}`)?.n;
const driftIn = async (store: Store) => (await examine(store, await appNow(store))).drift;

test("a batch in steps makes one verification, also where its process changes", async () => {
  const { store, all, confirmed } = await world();
  await confirmed(all);
  for (const _ of [1, 2, 3]) await work(store, 1);
  await work(store);
  expect(verifications(store)).toEqual([{ reference: FIRST, status: "pending", numbers: COUNT }]);
  expect(count(store, "verification_events")).toBe(1);
  expect(count(store, "history WHERE action = 'verification-submitted'")).toBe(COUNT);
  expect(await driftIn(store)).toEqual([]);
});

test("what is decided about it while the batch runs is not joined by later numbers", async () => {
  const { store, all, confirmed, decide } = await world();
  await confirmed(all);
  await work(store, 1);
  await decide(FIRST, { step: "reject", ...REASONS });
  await work(store);
  expect(verifications(store)).toEqual([
    { reference: FIRST, status: "rejected", numbers: 500 },
    { reference: "VR-10002", status: "pending", numbers: COUNT - 500 },
  ]);
  expect(await driftIn(store)).toEqual([]);
});

test("details that are approved meanwhile are approved for the rest, in one more verification", async () => {
  const { store, all, confirmed, decide } = await world();
  await confirmed(all);
  await work(store, 1);
  await decide(FIRST, APPROVE);
  await work(store);
  expect(verifications(store)).toEqual([
    { reference: FIRST, status: "approved", numbers: 500 },
    { reference: "VR-10002", status: "approved", numbers: COUNT - 500 },
  ]);
  expect(count(store, "dids WHERE verification = 'approved' AND activated_at > 0")).toBe(COUNT);
  expect(await driftIn(store)).toEqual([]);
});

test("a verdict on more numbers than at once is theirs in steps, and each has it once", async () => {
  const { store, all, confirmed, decide } = await world();
  await confirmed(all);
  await work(store);
  expect(await decide(FIRST, APPROVE)).toEqual({ kind: "decided", numbers: COUNT });
  expect(count(store, "dids WHERE verification = 'approved'")).toBe(0);
  expect(await driftIn(store)).toEqual([]);
  const killed = {
    get aborted() {
      return count(store, "dids WHERE verification = 'approved'") === 500;
    },
  } as AbortSignal;
  await follow(store, "killed", killed);
  expect(count(store, "dids WHERE verification = 'approved'")).toBe(500);
  expect(await driftIn(store)).toEqual([]);
  expect(await decide(FIRST, { step: "revoke", ...REASONS })).toEqual({ kind: "underway" });
  await store.inTransaction((tx) => tx.run("DELETE FROM leases"));
  await follow(store);
  expect(count(store, "dids WHERE verification = 'approved' AND activated_at > 0")).toBe(COUNT);
  expect(count(store, "history WHERE action = 'verification-decided'")).toBe(COUNT);
  expect(count(store, "verdict_work")).toBe(0);
  expect(await driftIn(store)).toEqual([]);
  expect((await decide(FIRST, { step: "revoke", ...REASONS })).kind).toBe("decided");
  await follow(store);
  expect(count(store, "dids WHERE blocked_at > 0")).toBe(COUNT);
  expect(await findVerdictWork(store, 1)).toBeNull();
  expect(await driftIn(store)).toEqual([]);
});

test("a number that can't follow is told of and left as it is; all others follow", async () => {
  const { store, all, confirmed, decide } = await world();
  await confirmed(all);
  await work(store);
  await decide(FIRST, { step: "reject", ...REASONS });
  const bad = all[700];
  await store.inTransaction((tx) =>
    tx.run(
      `CREATE TRIGGER bad BEFORE UPDATE ON dids WHEN OLD.number = '${bad}'
       BEGIN SELECT RAISE(ABORT, 'bad'); END`,
    ),
  );
  const told: string[] = [];
  const pace = { most: 500, pauseMs: 0 };
  await followVerdicts(store, { holder: "us", pace, onFault: ({ number }) => told.push(number) });
  expect(told).toEqual([bad]);
  expect(count(store, "dids WHERE verification = 'rejected'")).toBe(COUNT - 1);
  expect(await driftIn(store)).toEqual([
    `${bad}: verification differs from its newest verification's`,
  ]);
});

test("a rejected verification of so many goes to review again as a whole, by one batch", async () => {
  const { store, all, confirmed, confirmedAll, decide } = await world();
  await confirmed(all);
  await work(store);
  await decide(FIRST, { step: "reject", ...REASONS });
  await follow(store);
  expect(count(store, "dids WHERE verification = 'rejected'")).toBe(COUNT);
  await confirmedAll({ ...DEFAULT_LIST_QUERY, reference: FIRST });
  await work(store);
  const again = "VR-10002";
  expect(verifications(store)).toEqual([
    { reference: FIRST, status: "rejected", numbers: 0 },
    { reference: again, status: "pending", numbers: COUNT },
  ]);
  expect(count(store, "dids WHERE verification = 'pending'")).toBe(COUNT);
  expect(await driftIn(store)).toEqual([]);
  expect(await decide(again, APPROVE)).toEqual({ kind: "decided", numbers: COUNT });
  await follow(store);
  expect(count(store, "dids WHERE verification = 'approved' AND activated_at > 0")).toBe(COUNT);
});
