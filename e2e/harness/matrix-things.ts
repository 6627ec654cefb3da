import { randomBytes } from "node:crypto";
import type { Database } from "better-sqlite3";
import { uncounted } from "@/lib/numbers/batch-summary";
import { layOutImports } from "./matrix-imports";

/** Things of the account "demo" for every door to be tried on: each is there for one act alone. */
export type LaidOut = ReturnType<typeof layOut>;

export interface MatrixThings extends LaidOut {
  /** A batch that the demo's manager has drawn up. */
  readonly draft: { readonly batch: string; readonly total: string };
}

const DEMO = 1;
const OLDER = `id <> (SELECT max(id) FROM verifications
  WHERE account_id = ${DEMO} AND status = 'pending')`;
const IDENTITY = `
  INSERT INTO identities
    (account_id, kind, name, country_code, company_number, created_at, archived_at)
  VALUES (${DEMO}, 'business', ?, 'IE', '1', 0, ?) RETURNING id`;
const ADDRESS = `
  INSERT INTO addresses
    (account_id, identity_id, country_code, city, postal_code, street, created_at)
  VALUES (${DEMO}, ?, 'IE', 'Dublin', 'D01', '1 Quay', 0) RETURNING id`;
const DOCUMENT = `
  INSERT INTO documents (account_id, identity_id, kind, file_name, media_type, bytes, sha256,
    stored_as, uploaded_at, uploaded_by)
  VALUES (${DEMO}, ?, 'other', 'a.pdf', 'application/pdf', 1, '', ?, 0, 'Ada') RETURNING id`;
const POOL = `
  INSERT INTO capacity_pools (account_id, name, channels) VALUES (${DEMO}, ?, 5) RETURNING id`;
const CHANGES = `
  INSERT INTO batches
    (key, account_id, person_id, verb, options, offers, state, back, made_at, drawn_up_at)
  SELECT ?, ${DEMO}, min(id), 'edit', '{"same":0,"bad":0}', '[]', 'draft', '/numbers', ?, 0
  FROM people WHERE account_id = ${DEMO} RETURNING key`;
const SPARE = `
  INSERT INTO accounts (name, currency, created_at) VALUES (?, 'USD', 0) RETURNING id`;
const PERSON = `
  INSERT INTO people (account_id, role, email, name, created_at, disabled_at, totp_secret,
    totp_enabled_at)
  VALUES (?, ?, ?, 'Target', 0, ?, ?, ?) RETURNING id`;
const SESSION = `
  INSERT INTO sessions (id_hash, person_id, created_at, last_seen_at) VALUES (?, ?, ?, ?)`;
/** One that was worked through in steps, and is over. */
const BATCH = `
  INSERT INTO batches (key, account_id, person_id, verb, options, state, back, made_at, drawn_up_at,
    finished_at, balance_minor)
  VALUES (?, ${DEMO}, 1, 'describe', '{"description":"Matrix"}', 'stopped', '/numbers', 0, 0, 0, 0)
  RETURNING id`;
const WORK = "INSERT INTO batch_work (batch_id, summary) VALUES (?, '{}') RETURNING batch_id";
/** By which staff have taken a pool back that is gone by now. */
const TAKEN_BACK = `
  INSERT INTO batches (key, account_id, person_id, verb, options, state, back, made_at, drawn_up_at,
    finished_at, balance_minor)
  SELECT ?, ${DEMO}, min(id), 'delete', '{"kind":"pool","id":99,"name":"Gone","moveTo":null}',
    'finished', '/staff', 0, 0, 0, 0 FROM people WHERE role = 'staff' RETURNING id`;
const BY_STAFF = `
  INSERT INTO batch_work (batch_id, summary, left_users, confirmed_at, actor)
  VALUES (?, ?, 0, 0, '{"actor":"staff","actorId":null,"actorName":"Devon"}') RETURNING batch_id`;
const TRUNK = `
  INSERT INTO trunks (account_id, name, kind, dial_to, created_at)
  VALUES (${DEMO}, ?, 'pstn', '35319609036', 0) RETURNING id`;
const REQUEST = `
  INSERT INTO service_requests
    (account_id, service, reference, name, status, requested_at, changed_at)
  VALUES (${DEMO}, ?, ?, 'Matrix', ?, 0, 0) RETURNING id`;
const IDLE = "not-configured";
/** Whose end user may change: nothing depends on it. */
const FREE = `status = 7 AND registration_required = 0
  AND coalesce(emergency, '${IDLE}') = '${IDLE}' AND coalesce(a2p, '${IDLE}') = '${IDLE}'
  AND coalesce(cnam, '${IDLE}') = '${IDLE}'`;
/** What is sent has to do with who may send it, and not with what a country asks for. */
const NO_REQUIREMENT = `
  UPDATE did_groups SET requirement_identity = 'any', requirement_address = 'anywhere',
    requirement_documents = '[]'`;

/** Lays them out in the demo's database. */
export function layOut(database: Database) {
  database.prepare(NO_REQUIREMENT).run();
  const one = (sql: string, ...given: readonly unknown[]) => {
    const found = database
      .prepare(sql)
      .pluck()
      .get(...given);
    if (found === undefined) throw new Error(`nothing by ${sql}`);
    return String(found);
  };
  const identity = (name: string, archivedAt: number | null = null) =>
    one(IDENTITY, name, archivedAt);
  const person = (name: string, account: number | null, role = "viewer", facts: PersonFacts = {}) =>
    one(
      PERSON,
      account,
      role,
      `${name}@target.test`,
      facts.disabledAt ?? null,
      facts.secret ?? null,
      facts.secret === undefined ? null : 1,
    );
  const people = (of: string, account: number | null, role?: string) => ({
    role: person(`${of}-role`, account, role),
    disable: person(`${of}-disable`, account, role),
    enable: person(`${of}-enable`, account, role, { disabledAt: 1 }),
    code: person(`${of}-code`, account, role),
    sessions: sessionOf(person(`${of}-sessions`, account, role)).person,
    session: sessionOf(person(`${of}-session`, account, role)),
    factor: person(`${of}-factor`, account, role, { secret: "JBSWY3DPEHPK3PXP" }),
  });
  function sessionOf(personId: string) {
    const hash = randomBytes(32).toString("hex");
    const now = Date.now();
    database.prepare(SESSION).run(hash, personId, now, now);
    return { person: personId, session: hash };
  }
  function batchOver(key: string) {
    one(WORK, one(BATCH, key));
    return key;
  }
  function takenBack(key: string) {
    one(BY_STAFF, one(TAKEN_BACK, key), JSON.stringify(uncounted({ chosen: 0 })));
    return key;
  }
  const trunk = (name: string) => one(TRUNK, name);
  const held = identity("Matrix Ltd");
  const given = identity("Given Ltd");
  const number = (which: string) =>
    one(`SELECT number FROM dids WHERE account_id = ${DEMO} AND ${which} ORDER BY number`);
  const request = (service: string, status: string) =>
    one(
      `SELECT reference FROM service_requests
       WHERE account_id = ${DEMO} AND service = ? AND status = ? ORDER BY id DESC`,
      service,
      status,
    );
  const made = (service: "emergency" | "a2p" | "cnam", status: string) => {
    const id = one(REQUEST, service, `MX-${randomBytes(6).toString("hex").toUpperCase()}`, status);
    return one("SELECT reference FROM service_requests WHERE id = ?", id);
  };
  const reference = (status: string, more = "1") =>
    one(`SELECT reference FROM verifications
      WHERE account_id = ${DEMO} AND status = '${status}' AND ${more} ORDER BY id DESC`);
  return {
    identity: held,
    /** Identity and address as a form names them. */
    choice: `${given}.${one(ADDRESS, given)}`,
    address: one(ADDRESS, held),
    droppedAddress: one(ADDRESS, held),
    document: one(DOCUMENT, held, randomBytes(16).toString("hex")),
    archivable: identity("Archivable Ltd"),
    archived: identity("Archived Ltd", 1),
    droppedIdentity: identity("Dropped Ltd"),
    trunk: trunk("matrix-1"),
    droppedTrunk: trunk("matrix-2"),
    takenBack: takenBack("a-batch-by-which-a-pool-is-gone"),
    over: batchOver("a-batch-that-is-over-by-now"),
    group: one(`SELECT id FROM trunk_groups WHERE account_id = ${DEMO}`),
    pool: one(`SELECT id FROM capacity_pools WHERE account_id = ${DEMO} AND name = 'EU pool'`),
    sharedGroup: one(`SELECT id FROM shared_capacity_groups WHERE account_id = ${DEMO}`),
    droppedSharedGroup: one(`SELECT id FROM shared_capacity_groups s WHERE account_id = ${DEMO}
      AND EXISTS (SELECT 1 FROM dids WHERE shared_group_id = s.id) ORDER BY id DESC`),
    sharedBy: (id: string) => one("SELECT count(*) FROM dids WHERE shared_group_id = ?", id),
    active: number(`${FREE} AND billing_cycles IS NULL`),
    blocked: number("status = 4"),
    assigned: number(`${FREE} AND billing_cycles IS NOT NULL AND identity_id IS NOT NULL`),
    toApprove: reference("pending"),
    toReject: reference("pending", OLDER),
    toRevoke: reference("approved"),
    toResubmit: "VR-30562",
    services: {
      seen: request("emergency", "active"),
      askable: number(`status = 7 AND a2p = '${IDLE}' AND emergency = 'active'
        AND verification <> 'pending' AND identity_id IN (
          SELECT id FROM identities WHERE kind = 'business')`),
      taken: made("a2p", "new"),
      approved: made("a2p", "in-process"),
      sentBack: made("emergency", "in-process"),
      rejected: made("cnam", "pending"),
      removed: made("cnam", "cancelation-pending"),
      canceled: made("a2p", "new"),
      campaign: request("a2p", "changes-required"),
      emergency: request("emergency", "changes-required"),
    },
    members: people("demo", DEMO),
    customers: people("by-staff", DEMO),
    awaiting: number("status = 3 AND verification = 'unassigned'"),
    colleague: person("colleague", null, "staff"),
    blockable: number("status = 7 AND billing_cycles IS NOT NULL"),
    spareAccount: one(SPARE, "spare"),
    closable: one(SPARE, "closable"),
    sparePool: one(POOL, "Spare pool"),
    droppedPool: one(POOL, "Dropped pool"),
    imports: layOutImports(one),
    /** A file of changes that can be looked at. */
    changes: one(CHANGES, randomBytes(16).toString("hex"), Date.now()),
  };
}

interface PersonFacts {
  readonly disabledAt?: number;
  readonly secret?: string;
}
