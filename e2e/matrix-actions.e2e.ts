import Sqlite, { type Database } from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRow } from "./harness/action-row";
import { actionTable } from "./harness/action-table";
import { ACTORS, type Actor, castActors, nameOf } from "./harness/actors";
import { type BuiltAction, builtActions } from "./harness/built-actions";
import { callAction } from "./harness/call-action";
import { DEMO_ENVIRONMENT } from "./harness/demo";
import { drawnUp } from "./harness/drawn-up";
import { fingerprintOf } from "./harness/fingerprint";
import { expectedOf, outcomeOf } from "./harness/matrix-outcome";
import { layOut } from "./harness/matrix-things";
import { type RunningServer, startServer } from "./harness/server";
import type { Visitor } from "./harness/visitor";

let server: RunningServer;
let database: Database;
let visitors: ReadonlyMap<Actor, Visitor>;
let table: Readonly<Record<string, ActionRow>>;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "150" });
  database = new Sqlite(server.databasePath);
  visitors = await castActors(server, database);
  const things = layOut(database);
  table = actionTable({ ...things, draft: await drawnUp(visitors, things.active) });
});
afterAll(async () => {
  database.close();
  await server.stop();
});

function as(actor: Actor): Visitor {
  const visitor = visitors.get(actor);
  if (visitor === undefined) throw new Error(`nobody is ${nameOf(actor)}`);
  return visitor;
}

it("the table has a row for each action of the build, and no other", () => {
  expect(builtActions().map(({ name }) => name)).toEqual(Object.keys(table).sort());
});

describe.each(builtActions())("$name", (action) => {
  const rowOf = () => table[action.name] as ActionRow;
  const outcomes = (row: ActionRow, actors: readonly Actor[]) =>
    Promise.all(actors.map((actor) => tried(action, row, actor)));

  it("refuses whoever may not do it, and changes nothing", async () => {
    const row = rowOf();
    const barred = ACTORS.filter((actor) => expectedOf(actor, row) !== "let-through");
    const before = fingerprintOf(server.databasePath);
    expect(await outcomes(row, barred)).toEqual(
      barred.map((actor) => [nameOf(actor), expectedOf(actor, row)]),
    );
    expect(fingerprintOf(server.databasePath)).toBe(before);
  });

  it("lets through whoever may", async () => {
    const row = rowOf();
    const before = fingerprintOf(server.databasePath);
    const [first, ...others] = ACTORS.filter(
      (actor) =>
        expectedOf(actor, row) === "let-through" &&
        (row.doer !== "anybody" || actor.kind === "nobody"),
    );
    if (first === undefined) throw new Error("nobody may do this");
    const answer = await callAction(as(first), action, row.fields);
    expect(outcomeOf(answer, row, first), JSON.stringify(answer)).toBe("let-through");
    const isOther = fingerprintOf(server.databasePath) !== before;
    expect(isOther, JSON.stringify(answer)).toBe(row.changes);
    const all = await outcomes(row, others);
    expect(all).toEqual(others.map((actor) => [nameOf(actor), "let-through"]));
  });
});

async function tried(action: BuiltAction, row: ActionRow, actor: Actor) {
  const answer = await callAction(as(actor), action, row.fields);
  return [nameOf(actor), outcomeOf(answer, row, actor)];
}
