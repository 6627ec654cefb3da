import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { connect } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "@/test/cast";
import { freshPath, freshStore } from "@/test/database";
import { examine } from "./doctor";

const NUMBER = "35319609036";

async function soundStore() {
  const store = await freshStore();
  const { accountId } = await insertDid(store, { number: NUMBER, description: 'Front "desk" №1' });
  await insertDid(store, { accountId, billingCycles: 0, trunkId: null, description: "ab" });
  await insertDid(store, { registrationRequired: true, expiresAt: null, activatedAt: null });
  return store;
}

test("a sound database has no drift, and what is due is backlog", async () => {
  const store = await soundStore();
  expect(await examine(store, NOW)).toEqual({ drift: [], backlog: 0 });
  expect(await examine(store, laterBy(NOW, 30 * 86_400_000))).toEqual({ drift: [], backlog: 2 });
});

test.each([
  ["a wrong status", "UPDATE dids SET status = 1 WHERE id = 1", /^35319609036: .* stored as 1\//],
  ["a wrong reason", "UPDATE dids SET attention = 32 WHERE id = 1", /^35319609036: .* as 7\/32\//],
  ["a wrong due instant", "UPDATE dids SET next_due_at = 5 WHERE id = 1", /^35319609036: .*\/5, /],
  ["a fact without its status", "UPDATE dids SET canceled_at = 1 WHERE id = 1", /rule says 1\//],
  ["a wrong section count", "UPDATE section_counts SET count = 9", /^section_counts .* kept as 9/],
  ["a wrong country", "UPDATE country_counts SET count = 9", /^country_counts .* kept as 9/],
  ["a week too many", "INSERT INTO expiry_weeks VALUES (1, 1, 0, 2)", /ending in week 1 is kept/],
  ["a reason too many", "INSERT INTO attention_counts VALUES (1, 2, 4)", /reason 2 is kept as 4/],
  ["a wrong week", "UPDATE expiry_weeks SET count = 9", /^expiry_weeks .* kept as 9/],
  ["a wrong count of reasons", "DELETE FROM attention_counts", /^attention_counts .* kept as 0/],
  [
    "a set that holds more",
    "INSERT INTO number_sets VALUES ('set', 1, 0, 0, 2)",
    /^number_sets .* held of set is kept as 2, there are 0/,
  ],
  ["another country", "UPDATE dids SET country_code = 'DE' WHERE id = 1", /DID group's$/],
  ["lost shared channels", "UPDATE dids SET shared_channels = 3 WHERE id = 1", /shared capacity/],
  ["a claimed approval", "UPDATE dids SET verification = 'approved' WHERE id = 1", /newest verif/],
  ["a folding of old", "UPDATE dids SET description_folded = 'x' WHERE id = 1", /folded descrip/],
  ["an unindexed number", "DELETE FROM did_search", /missing from the search index$/],
  ["an index of the gone", "INSERT INTO did_search (rowid, number) VALUES (99, '4')", /1 numbers/],
  [
    "an index of other digits",
    `DELETE FROM did_search WHERE rowid = (1 << 32 | 1);
     INSERT INTO did_search (rowid, number) VALUES (1 << 32 | 1, '4420')`,
    /^35319609036 is not found by its own digits/,
  ],
])("%s is drift, said in a line that names it", async (_, spoil, line) => {
  const store = await soundStore();
  await store.inTransaction((tx) => {
    for (const statement of spoil.split(";")) tx.run(statement);
  });
  const { drift } = await examine(store, NOW);
  expect(drift.some((it) => line.test(it))).toBe(true);
});

test("a number that belongs to no stored set is a fault of the file", async () => {
  const path = freshPath();
  const store = await openDatabase(path);
  const careless = connect(path, false);
  careless.pragma("foreign_keys = OFF");
  careless.exec("INSERT INTO number_set_members VALUES ('gone', '35319609036')");
  careless.close();
  const { drift } = await examine(store, NOW);
  expect(drift).toEqual(["a row of number_set_members refers to a missing row of number_sets"]);
  store.close();
});
