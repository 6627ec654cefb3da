import type { Database } from "better-sqlite3";
import { DEMO_ENVIRONMENT, STAFF } from "./demo";
import { press } from "./press";
import type { RunningServer } from "./server";
import { openVisitor, type Visitor } from "./visitor";

/** Three accounts: the one whose things are asked for, another, and one that has nothing. */
export const ACCOUNTS = ["demo", "other", "empty"] as const;
export const ROLES = ["viewer", "manager", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Everybody who may come to a door. Staff that look at "demo" as its viewers do are another one. */
export type Actor =
  | { readonly kind: "member"; readonly role: Role; readonly account: (typeof ACCOUNTS)[number] }
  | { readonly kind: "staff" | "viewing" | "nobody" };

export const ACTORS: readonly Actor[] = [
  ...ACCOUNTS.flatMap((account) => ROLES.map((role): Actor => ({ kind: "member", role, account }))),
  { kind: "staff" },
  { kind: "viewing" },
  { kind: "nobody" },
];

export function nameOf(actor: Actor): string {
  return actor.kind === "member" ? `${actor.role} of ${actor.account}` : actor.kind;
}

const ACCOUNT = "INSERT INTO accounts (name, currency, created_at) VALUES ('empty', 'USD', 0)";
const PERSON = `
  INSERT INTO people (account_id, role, email, name, created_at, password_hash)
  SELECT id, ?, ?, ?, 0, (SELECT password_hash FROM people WHERE email = 'admin@demo.test')
  FROM accounts WHERE name = ? ON CONFLICT (email) DO NOTHING`;

/** Makes the people that the demo lacks, and signs everybody in. */
export async function castActors(
  server: RunningServer,
  database: Database,
): Promise<ReadonlyMap<Actor, Visitor>> {
  database.prepare(ACCOUNT).run();
  const person = database.prepare(PERSON);
  for (const account of ACCOUNTS) {
    for (const role of ROLES) {
      person.run(role, `${role}@${account}.test`, `${role} of ${account}`, account);
    }
  }
  const entries = ACTORS.map(async (actor) => [actor, await signedIn(server, actor)] as const);
  return new Map(await Promise.all(entries));
}

async function signedIn(server: RunningServer, actor: Actor): Promise<Visitor> {
  const visitor = openVisitor(server.origin);
  if (actor.kind === "nobody") return visitor;
  const email = actor.kind === "member" ? `${actor.role}@${actor.account}.test` : STAFF;
  await visitor.signIn(email, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  if (actor.kind === "viewing") {
    const page = await visitor.visit("/staff/accounts/1");
    await press(visitor, page, "View read-only", { reason: "To see what is refused" });
  }
  return visitor;
}
