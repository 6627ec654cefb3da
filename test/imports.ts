import { mkdirSync, writeFileSync } from "node:fs";
import { findAccountByName } from "@/db/accounts/find-account";
import { findImport, type ImportRecord, listImportsAtWork } from "@/db/imports/find-import";
import { openDatabase } from "@/db/open-database";
import { insertPerson } from "@/db/people/insert-person";
import { loadReference } from "@/db/reference/load-reference";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { confirmImport } from "@/lib/operations/imports/confirm-import";
import type { ConfirmWish } from "@/lib/operations/imports/import-confirmation";
import { importsFolder, placeOfImport } from "@/lib/operations/imports/import-files";
import { offerImport } from "@/lib/operations/imports/offer-import";
import { stopImport } from "@/lib/operations/imports/stop-import";
import { workOnImport } from "@/lib/operations/imports/work-on-import";
import type { ImportFault, Working } from "@/lib/operations/imports/working";
import { newSecretId } from "@/lib/operations/secret-id";
import { insertAccount, NOW } from "./cast";
import { freshPath } from "./database";

interface Choices {
  readonly isUpdate?: boolean;
  readonly skipBad?: boolean;
  readonly accountName?: string;
}

const PACE = { most: 500, pauseMs: 0 };

/** Staff with files of numbers, for accounts of a database of their own. */
export async function anImporter(path = freshPath(), names = ["Acme"]) {
  const store = await openDatabase(path);
  await loadReference(store);
  for (const name of names) await insertAccount(store, name);
  const staffId = await store.inTransaction(async (tx) => {
    await setClockOffset(tx, NOW.getTime() - machineNow().getTime());
    return insertPerson(tx, DEVON, NOW);
  });
  return importerOn(store, path, staffId);
}

const DEVON = {
  accountId: null,
  role: "staff",
  email: "devon@provider.test",
  name: "Devon",
  passwordHash: null,
} as const;

/** The same on a database in which they are known already. */
export function importerOn(store: Store, path: string, staffId: number) {
  const folder = importsFolder(path);
  mkdirSync(folder, { recursive: true });
  const by = { actor: { kind: "staff", id: staffId, name: "Devon" }, now: NOW } as const;
  const faults: ImportFault[] = [];
  const working: Working = {
    holder: "the one of the test",
    folder,
    pace: PACE,
    onFault: (fault) => faults.push(fault),
  };
  let accountId = 1;

  async function offer(content: string | Uint8Array, choices: Choices = {}) {
    const { isUpdate = false, skipBad = false, accountName = "Acme" } = choices;
    accountId = (await findAccountByName(store, accountName))?.id ?? 0;
    const key = newSecretId();
    writeFileSync(placeOfImport(folder, key), content);
    const file = { key, fileName: "numbers.csv", bytes: Math.max(1, content.length) };
    const wish = { accountId, ...file, isUpdate, skipBad };
    return { key, outcome: await offerImport(store, folder, wish, by) };
  }

  async function seen(key: string): Promise<ImportRecord> {
    const it = await findImport(store, accountId, key);
    if (it === null) throw new Error("there is no such import");
    return it;
  }

  /** @param through the same store, where something fails in it */
  async function work(more: Partial<Working> = {}, through = store) {
    for (const id of await listImportsAtWork(store)) {
      await workOnImport(through, id, { ...working, ...more });
    }
  }

  /** To its report. */
  async function reported(content: string | Uint8Array, choices: Choices = {}) {
    const { key } = await offer(content, choices);
    await work();
    return seen(key);
  }

  async function confirm({ key, reports, skipBad }: ImportRecord, wish: Partial<ConfirmWish> = {}) {
    return confirmImport(store, { accountId, key, report: reports, skipBad, ...wish }, by);
  }

  /** To its end. */
  async function taken(content: string | Uint8Array, choices: Choices = {}) {
    const it = await reported(content, choices);
    await confirm(it);
    await work();
    return seen(it.key);
  }

  const stop = (key: string) => stopImport(store, folder, { accountId, key }, by);
  return {
    ...{ store, path, folder, staffId, by, working, faults },
    ...{ offer, seen, work, reported, confirm, taken, stop },
  };
}

/** A line each for so many Dublin numbers. */
export function lines(count: number, from = 35_319_000_000): string {
  const rows = Array.from({ length: count }, (_, place) => {
    const trunk = `trunk ${place % 3}`;
    const registration = ["", "approved", "pending"][place % 3];
    const named = [trunk, `Firm ${place % 7}`, registration].join(",");
    return `+${from + place},Line ${place},2026-05-1${place % 10},${named},1.50,2025-01-02`;
  });
  const named = "trunk,identity,registration";
  const heading = `number,description,expires_at,${named},monthly_price,created_at`;
  return `${[heading, ...rows].join("\n")}\n`;
}

/** What an account holds, without the ids by which its parts know each other. */
export function holdings(store: Store, accountName = "Acme"): readonly unknown[] {
  return store.rows(
    `SELECT d.number, d.description, d.expires_at, d.created_at, d.activated_at, d.status,
       d.attention, d.next_due_at, d.billing_cycles, d.billing_period_months, d.verification,
       d.registration_required, d.registration_approved_at IS NOT NULL AS approved,
       d.country_code, d.number_type,
       d.included_channels, d.capacity_limit, t.name AS trunk, g.name AS trunkGroup,
       i.name AS identity, i.kind, r.name AS region, c.name AS city, p.monthly_minor AS price,
       v.status AS judged,
       dense_rank() OVER (ORDER BY d.verification_id) AS verificationPlace
     FROM dids d JOIN accounts a ON a.id = d.account_id
     LEFT JOIN trunks t ON t.id = d.trunk_id LEFT JOIN trunk_groups g ON g.id = d.trunk_group_id
     LEFT JOIN identities i ON i.id = d.identity_id LEFT JOIN regions r ON r.id = d.region_id
     LEFT JOIN cities c ON c.id = d.city_id LEFT JOIN verifications v ON v.id = d.verification_id
     LEFT JOIN price_rows p ON p.plan_id = d.price_plan_id
     WHERE a.name = ? ORDER BY d.number`,
    [accountName],
  );
}
