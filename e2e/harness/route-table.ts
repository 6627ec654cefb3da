import type { Doer } from "./action-row";
import type { Outcome } from "./matrix-outcome";
import type { MatrixThings } from "./matrix-things";

export interface RouteRow {
  readonly doer: Doer;
  /** The address, with things of the account "demo" in it where it names any. */
  readonly path: string;
  readonly on: "named" | "own";
  readonly body?: URLSearchParams;
  /** The same for everybody, whatever role. */
  readonly always?: Outcome;
  /** For whoever is signed in. */
  readonly isForStaffToo?: true;
  /** Staff who look at the account leave an audit of it. */
  readonly isAudited?: true;
}

/** Every address of the build with each of its methods; one that is not here fails the test. */
export function routeTable(things: MatrixThings): Readonly<Record<string, RouteRow>> {
  return {
    ...guestRoutes(),
    ...numberRoutes(things),
    ...ownRoutes(things),
    ...staffRoutes(things),
  };
}

function guestRoutes(): Readonly<Record<string, RouteRow>> {
  const anybody = (path: string): RouteRow => ({ doer: "anybody", on: "own", path });
  return {
    "GET /api/auth/[...nextauth]": anybody("/api/auth/csrf"),
    // Signing in and out are actions: what the package offers beside them is closed.
    "POST /api/auth/[...nextauth]": { ...anybody("/api/auth/_log"), always: "not-there" },
    // Opened by its secret alone: who is signed in makes no difference.
    "GET /calendar/[file]": { ...anybody("/calendar/none.ics"), always: "not-there" },
    "GET /icon.svg": anybody("/icon.svg"),
    "GET /sign-in": anybody("/sign-in"),
    // For who has given a password already.
    "GET /sign-in/code": { ...anybody("/sign-in/code"), always: "sign-in" },
    "GET /sign-in/forgot": anybody("/sign-in/forgot"),
    "GET /welcome": anybody("/welcome?code=none"),
  };
}

const own = (path: string, doer: Doer = "viewer"): RouteRow => ({ doer, on: "own", path });
const named = (path: string, doer: Doer = "viewer"): RouteRow => ({ doer, on: "named", path });

function numberRoutes({ active, awaiting, changes, over }: MatrixThings) {
  const chosen = { n: active, back: "/numbers" };
  return {
    "GET /": own("/", "own"),
    "GET /numbers": own("/numbers"),
    "GET /numbers/count": own("/numbers/count"),
    "GET /numbers/export": { ...own("/numbers/export"), isAudited: true },
    "POST /numbers/export": {
      ...own("/numbers/export"),
      body: new URLSearchParams(chosen),
      isAudited: true,
    },
    "GET /numbers/changes": own("/numbers/changes"),
    "GET /numbers/changes/[key]": named(`/numbers/changes/${changes}`),
    "POST /numbers/changes/upload": {
      ...own("/numbers/changes/upload", "manager"),
      body: new URLSearchParams(),
    },
    "GET /numbers/filters": own("/numbers/filters"),
    "GET /numbers/filters/options": own("/numbers/filters/options"),
    "GET /numbers/suggest": own("/numbers/suggest?digits=353"),
    "POST /numbers/prepare": {
      ...own("/numbers/prepare", "manager"),
      body: new URLSearchParams({ ...chosen, verb: "renew" }),
    },
    "POST /numbers/undo": {
      ...own("/numbers/undo", "manager"),
      body: new URLSearchParams({ of: over }),
    },
    "GET /numbers/[number]": named(`/numbers/${active}`),
    "GET /numbers/[number]/actions": named(`/numbers/${active}/actions`),
    "GET /numbers/[number]/card": named(`/numbers/${active}/card`),
    "GET /numbers/[number]/end-user": named(`/numbers/${awaiting}/end-user`),
  } satisfies Record<string, RouteRow>;
}

function ownRoutes(things: MatrixThings) {
  const { identity, address, document, trunk, group, pool, sharedGroup } = things;
  const batch = things.draft.batch;
  const requestPath = `/services/emergency-calling/${things.services.seen}`;
  return {
    "GET /activity": own("/activity"),
    "GET /activity/export": own("/activity/export"),
    "GET /activity/batches": own("/activity/batches"),
    "GET /activity/batches/[key]": named(`/activity/batches/${batch}`),
    "GET /activity/batches/[key]/export": named(`/activity/batches/${batch}/export`),
    "GET /billing": own("/billing"),
    "GET /billing/export": own("/billing/export"),
    "GET /capacity": own("/capacity"),
    "GET /capacity/groups/new": named(`/capacity/groups/new?pool=${pool}`),
    "GET /capacity/groups/[id]": named(`/capacity/groups/${sharedGroup}`),
    "GET /capacity/groups/[id]/delete": named(`/capacity/groups/${sharedGroup}/delete`),
    "GET /capacity/groups/[id]/edit": named(`/capacity/groups/${sharedGroup}/edit`),
    "GET /identities": own("/identities"),
    "GET /identities/new": own("/identities/new"),
    "GET /identities/[id]": named(`/identities/${identity}`),
    "GET /identities/[id]/edit": named(`/identities/${identity}/edit`),
    "GET /identities/[id]/addresses/new": named(`/identities/${identity}/addresses/new`),
    "GET /identities/[id]/addresses/[address]": named(
      `/identities/${identity}/addresses/${address}`,
    ),
    "POST /identities/[id]/documents": {
      ...named(`/identities/${identity}/documents`, "manager"),
      body: new URLSearchParams({ kind: "other" }),
    },
    "GET /identities/[id]/documents/[document]": named(
      `/identities/${identity}/documents/${document}`,
    ),
    "GET /members": own("/members", "admin"),
    "GET /members/invite": own("/members/invite", "admin"),
    "GET /members/[member]": named(`/members/${things.members.role}`, "admin"),
    "GET /notices": own("/notices"),
    "GET /notices/[notice]": named("/notices/1"),
    "GET /services/[service]": own("/services/a2p-sms"),
    "GET /services/[service]/new": own("/services/a2p-sms/new"),
    "GET /services/[service]/[reference]": named(requestPath),
    "GET /services/[service]/[reference]/cancel": named(`${requestPath}/cancel`),
    "GET /session": { ...own("/session", "own"), isForStaffToo: true },
    "POST /session": { ...own("/session", "own"), isForStaffToo: true },
    "GET /settings": own("/settings"),
    "GET /trunks": own("/trunks"),
    "GET /trunks/new": own("/trunks/new"),
    "GET /trunks/[id]": named(`/trunks/${trunk}`),
    "GET /trunks/[id]/delete": named(`/trunks/${trunk}/delete`),
    "GET /trunks/[id]/edit": named(`/trunks/${trunk}/edit`),
    "GET /trunks/groups": own("/trunks/groups"),
    "GET /trunks/groups/new": own("/trunks/groups/new"),
    "GET /trunks/groups/[id]": named(`/trunks/groups/${group}`),
    "GET /trunks/groups/[id]/delete": named(`/trunks/groups/${group}/delete`),
    "GET /trunks/groups/[id]/edit": named(`/trunks/groups/${group}/edit`),
    "GET /verifications": own("/verifications"),
    "GET /verifications/[reference]": named(`/verifications/${things.toApprove}`),
  } satisfies Record<string, RouteRow>;
}

function importRoutes(account: string, { imports }: MatrixThings) {
  const all = `${account}/imports`;
  const route = "/staff/accounts/[account]/imports";
  return {
    [`GET ${route}/new`]: named(`${all}/new`, "staff"),
    [`GET ${route}/template`]: named(`${all}/template`, "staff"),
    [`GET ${route}/[key]`]: named(`${all}/${imports.over}`, "staff"),
    [`GET ${route}/[key]/bad-lines`]: named(`${all}/${imports.over}/bad-lines`, "staff"),
    [`POST ${route}/upload`]: {
      ...named(`${all}/upload`, "staff"),
      body: new URLSearchParams(),
    },
  };
}

function staffRoutes(things: MatrixThings) {
  const staff = (path: string) => named(path, "staff");
  const account = "/staff/accounts/1";
  return {
    "GET /staff": staff("/staff"),
    "GET /staff/accounts/new": staff("/staff/accounts/new"),
    "GET /staff/accounts/[account]": staff(account),
    ...importRoutes(account, things),
    "GET /staff/accounts/[account]/invite": staff(`${account}/invite`),
    "GET /staff/accounts/[account]/close": staff(`${account}/close`),
    "GET /staff/accounts/[account]/batches/[key]": staff(`${account}/batches/${things.takenBack}`),
    "GET /staff/accounts/[account]/batches/[key]/export": staff(
      `${account}/batches/${things.takenBack}/export`,
    ),
    "GET /staff/accounts/[account]/pools/new": staff(`${account}/pools/new`),
    "GET /staff/accounts/[account]/pools/[pool]": staff(`${account}/pools/${things.sparePool}`),
    "GET /staff/accounts/[account]/members/[member]": staff(
      `${account}/members/${things.members.role}`,
    ),
    "GET /staff/audit": staff("/staff/audit"),
    "GET /staff/numbers": staff("/staff/numbers?number=353"),
    "GET /staff/numbers/[number]": staff(`/staff/numbers/${things.active}`),
    "GET /staff/outbox": staff("/staff/outbox"),
    "GET /staff/outbox/[mail]": staff("/staff/outbox/1"),
    "GET /staff/people": staff("/staff/people"),
    "GET /staff/people/invite": staff("/staff/people/invite"),
    "GET /staff/people/[person]": staff(`/staff/people/${things.colleague}`),
    "GET /staff/prices": staff("/staff/prices"),
    "GET /staff/prices/new": staff("/staff/prices/new"),
    "GET /staff/services": staff("/staff/services"),
    "GET /staff/services/[reference]": staff(`/staff/services/${things.services.seen}`),
    "GET /staff/settings": staff("/staff/settings"),
    "GET /staff/travel": staff("/staff/travel"),
    "GET /staff/travel/[number]": staff(`/staff/travel/${things.active}`),
    "GET /staff/verifications": staff("/staff/verifications"),
    "GET /staff/verifications/[reference]": staff(`/staff/verifications/${things.toApprove}`),
    "GET /staff/verifications/[reference]/documents/[document]": staff(
      `/staff/verifications/${things.toApprove}/documents/${things.document}`,
    ),
  };
}
