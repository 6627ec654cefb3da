import Sqlite, { type Database } from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PDF } from "@/test/sample-files";
import type { ActionRow } from "./harness/action-row";
import { actionTable } from "./harness/action-table";
import { ACTORS, type Actor, castActors, nameOf } from "./harness/actors";
import { builtActions } from "./harness/built-actions";
import { type BuiltRoute, builtRoutes } from "./harness/built-routes";
import { callAction } from "./harness/call-action";
import { DEMO_ENVIRONMENT } from "./harness/demo";
import { drawnUp } from "./harness/drawn-up";
import { fingerprintOf } from "./harness/fingerprint";
import { expectedAt, outcomeAt } from "./harness/matrix-outcome";
import { type LaidOut, layOut } from "./harness/matrix-things";
import { type RouteRow, routeTable } from "./harness/route-table";
import { sendFile } from "./harness/send-file";
import { type RunningServer, startServer } from "./harness/server";
import type { Visitor } from "./harness/visitor";

const CONFIRM = "(portal)/numbers/confirm-action.ts#confirmChosen";
const LAY_BEFORE = `
  INSERT INTO verification_documents SELECT account_id, id, ? FROM verifications WHERE reference = ?`;

let server: RunningServer;
let database: Database;
let visitors: ReadonlyMap<Actor, Visitor>;
let table: Readonly<Record<string, RouteRow>>;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "150" });
  database = new Sqlite(server.databasePath);
  visitors = await castActors(server, database);
  const things = layOut(database);
  const document = await filedDocument(things);
  const draft = await drawnUp(visitors, things.active);
  await finish(actionTable({ ...things, draft })[CONFIRM]);
  table = routeTable({ ...things, document, draft });
});
afterAll(async () => {
  database.close();
  await server.stop();
});

function managerOfDemo(): Visitor {
  const [, visitor] = [...visitors].find(([actor]) => nameOf(actor) === "manager of demo") ?? [];
  if (visitor === undefined) throw new Error("there is no manager");
  return visitor;
}

/** A batch has a page once it is finished. */
async function finish(row: ActionRow | undefined) {
  const action = builtActions().find(({ name }) => name === CONFIRM);
  if (action === undefined || row === undefined) throw new Error(`there is no ${CONFIRM}`);
  expect(await callAction(managerOfDemo(), action, row.fields)).toMatchObject({ kind: "led" });
}

/** A document with a file behind it, which lies before the reviewers. */
async function filedDocument({ identity, toApprove }: LaidOut): Promise<string> {
  const visitor = managerOfDemo();
  await sendFile(visitor, await visitor.visit(`/identities/${identity}`), {
    kind: "other",
    bytes: PDF,
  });
  const document = database.prepare("SELECT max(id) FROM documents").pluck().get();
  database.prepare(LAY_BEFORE).run(document, toApprove);
  return String(document);
}

/** The methods with which an address can be asked; a page is only read. */
async function methodsOf({ name, isPage }: BuiltRoute): Promise<readonly string[]> {
  if (isPage) return ["GET"];
  const [visitor] = visitors.values();
  const path = name.replaceAll(/\[[^\]]+\]/g, "1");
  const headers = { origin: server.origin };
  const answer = await visitor?.ask(path, { method: "OPTIONS", headers });
  const allowed = (answer?.headers.get("allow") ?? "GET").split(", ");
  return allowed.filter((method) => method !== "HEAD" && method !== "OPTIONS");
}

it("the table has a row for each method of each address, and no other", async () => {
  const built = await Promise.all(
    builtRoutes().map(async (route) =>
      (await methodsOf(route)).map((method) => `${method} ${route.name}`),
    ),
  );
  expect(built.flat().sort()).toEqual(Object.keys(table).sort());
});

describe.each(builtRoutes())("$name", (route) => {
  it("shows what is there to whoever may see it, and changes nothing", async () => {
    const rows = Object.entries(table).filter(([key]) => key.split(" ")[1] === route.name);
    for (const [key, row] of rows) {
      const method = key.split(" ")[0] ?? "";
      const isRead = method === "GET";
      const expected = ACTORS.map((actor) => expectedAt(actor, row, route));
      const changes = (actor: Actor, place: number) =>
        expected[place] === "let-through" && (!isRead || row.isAudited) && actor.kind !== "nobody";
      const before = fingerprintOf(server.databasePath);
      const quiet = ACTORS.filter((actor, place) => !changes(actor, place));
      const heard = new Map(await Promise.all(quiet.map((actor) => told(actor, row, method))));
      expect(fingerprintOf(server.databasePath), key).toBe(before);
      for (const actor of ACTORS.filter(changes)) heard.set(...(await told(actor, row, method)));
      const outcomes = ACTORS.map((actor) => [nameOf(actor), heard.get(nameOf(actor))]);
      const wanted = ACTORS.map((actor, place) => [nameOf(actor), expected[place]]);
      expect(outcomes, `${key} ${row.path}`).toEqual(wanted);
    }
  });
});

async function told(actor: Actor, { path, body }: RouteRow, method: string) {
  const headers = { origin: server.origin };
  const asked = body === undefined ? { method, headers } : { method, headers, body };
  const answer = await visitors.get(actor)?.ask(path, asked);
  if (answer === undefined || answer.status >= 500) throw new Error(`${path}: ${answer?.status}`);
  await answer.body?.cancel();
  const to = (answer.headers.get("location") ?? "").replace(server.origin, "");
  return [nameOf(actor), outcomeAt(answer.status, to)] as const;
}
