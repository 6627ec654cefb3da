import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { IdentityDetails } from "@/lib/numbers/end-user";
import { cancelService } from "@/lib/operations/cancel-service";
import { addAddress } from "@/lib/operations/end-users/change-address";
import { createIdentity } from "@/lib/operations/end-users/change-identity";
import { requestService, type ServiceOrder } from "@/lib/operations/request-service";
import { reviewService, type Verdict } from "@/lib/operations/review-service";
import { type DidOverrides, insertAccount, insertDid, NOW } from "./cast";
import { freshStore } from "./database";
import { ADDRESS, anIdentity } from "./end-users";
import { MEMBER } from "./registration";

const OFF = "not-configured";

/** An account in which services can be played through. */
export async function servicesWorld() {
  const store = await freshStore();
  await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
  return accountIn(store);
}

/** An account with a member who asks. */
export async function accountIn(store: Store) {
  const accountId = await insertAccount(store);
  const email = `ada.${accountId}@acme.test`;
  const ada = { accountId, role: "admin", email, name: "Ada", passwordHash: null } as const;
  const devon = { ...ada, accountId: null, role: "staff", name: "Devon" } as const;
  const [personId, staffId] = await store.inTransaction(async (tx) => [
    await insertPerson(tx, ada, NOW),
    await insertPerson(tx, { ...devon, email: `devon.${accountId}@provider.test` }, NOW),
  ]);
  return new ServicesWorld(store, accountId, { personId, staffId });
}

interface People {
  readonly personId: number;
  readonly staffId: number;
}

export class ServicesWorld {
  readonly store: Store;
  readonly accountId: number;
  readonly #people: People;
  #keys = 0;

  constructor(store: Store, accountId: number, people: People) {
    this.store = store;
    this.accountId = accountId;
    this.#people = people;
  }

  async endUser(overrides: Partial<IdentityDetails> = {}, address = ADDRESS) {
    const owner = { accountId: this.accountId, name: "Ada" };
    const identityId = await createIdentity(this.store, owner, anIdentity(overrides), NOW);
    const added = await addAddress(this.store, owner, { identityId, details: address }, NOW);
    return { identityId, addressId: added.kind === "saved" ? added.id : null };
  }

  /** A number that supports all services, and has none. */
  number(overrides: DidOverrides) {
    const off = { emergency: OFF, a2p: OFF, cnam: OFF } as const;
    return insertDid(this.store, { accountId: this.accountId, ...off, ...overrides });
  }

  /** What a service costs from the beginning of time. */
  price(service: Service, minor: number, accountId: number | null = null) {
    return this.store.inTransaction((tx) =>
      tx.run(
        `INSERT INTO service_prices (account_id, currency, service, effective_from, setup_minor)
         VALUES (?, 'USD', ?, 0, ?)`,
        [accountId, service, minor],
      ),
    );
  }

  /** Prepaid with so much. */
  prepay(minor: number) {
    return this.store.inTransaction((tx) => {
      tx.run("UPDATE accounts SET credit_limit_minor = 0 WHERE id = ?", [this.accountId]);
      tx.run("INSERT INTO ledger (account_id, at, kind, amount_minor) VALUES (?, 0, 'top-up', ?)", [
        this.accountId,
        minor,
      ]);
    });
  }

  order(service: Service, numbers: readonly string[], more: Partial<ServiceOrder> = {}) {
    const names = { emergency: null, a2p: "Sign-in codes", cnam: "ACME" };
    const isCampaign = service === "a2p";
    return {
      wish: { service, numbers, addressId: null },
      particulars: {
        name: names[service],
        useCase: isCampaign ? "Codes for those who sign in" : null,
        samples: isCampaign ? ["Your code is 123456."] : [],
      },
      shownMinor: 0,
      form: {
        key: `a-form-of-${this.accountId}-by-its-key-${++this.#keys}`,
        personId: this.#people.personId,
        machine: NOW,
      },
      ...more,
    } satisfies ServiceOrder;
  }

  request(order: ServiceOrder, now = NOW) {
    return requestService(this.store, { accountId: this.accountId, actor: MEMBER, now }, order);
  }

  review(reference: string, step: Verdict["step"], more: Partial<Verdict> = {}, now = NOW) {
    const verdict = { step, reasons: [], comment: null, ...more };
    const actor = { kind: "staff", id: this.#people.staffId, name: "Devon" } as const;
    return reviewService(this.store, { reference, verdict }, { actor, now: NOW }, now);
  }

  cancel(reference: string, shown: Parameters<typeof cancelService>[2]["shown"], number?: string) {
    const writing = { accountId: this.accountId, actor: MEMBER, now: NOW };
    return cancelService(this.store, writing, { reference, shown, number: number ?? null });
  }

  numbers() {
    return this.store.rows<Record<string, unknown>>(
      `SELECT number, emergency, a2p, cnam, attention, identity_id AS identityId,
         emergency_request_id AS emergencyRequest, cnam_request_id AS cnamRequest
       FROM dids WHERE account_id = ? ORDER BY number`,
      [this.accountId],
    );
  }

  requests() {
    return this.store
      .rows<{ reference: string; status: string }>(
        "SELECT reference, status FROM service_requests WHERE account_id = ? ORDER BY id",
        [this.accountId],
      )
      .map(({ reference, status }) => `${reference} ${status}`);
  }

  /** Open holds, and what services were charged. */
  money() {
    const held = this.store.row<{ held: number | null }>(
      "SELECT sum(remaining_minor) AS held FROM holds WHERE account_id = ? AND closed_at IS NULL",
      [this.accountId],
    );
    const entries = this.store.rows<{ amount: number }>(
      "SELECT amount_minor AS amount FROM ledger WHERE account_id = ? AND kind = 'service'",
      [this.accountId],
    );
    return { held: held?.held ?? 0, charged: entries.map(({ amount }) => amount) };
  }

  history() {
    return this.store
      .rows<{ action: string; actor: string; before: string | null; after: string | null }>(
        "SELECT action, actor, before, after FROM history WHERE account_id = ? AND number <> '' ORDER BY id",
        [this.accountId],
      )
      .map(({ action, actor, before, after }) => [action, actor, before, after]);
  }

  events(reference: string) {
    return this.store
      .rows<{ action: string }>(
        `SELECT action FROM service_request_events WHERE request_id =
           (SELECT id FROM service_requests WHERE reference = ?) ORDER BY id`,
        [reference],
      )
      .map(({ action }) => action);
  }
}
