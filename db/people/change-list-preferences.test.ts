import { expect, test } from "vitest";
import { DEFAULT_LIST_PREFERENCES, parseListPreferences } from "@/lib/numbers/list-preferences";
import { freshStore } from "@/test/database";
import { changeListPreferences } from "./change-list-preferences";
import { insertPerson } from "./insert-person";

const NOW = new Date("2026-03-10T12:00:00Z");

test("a change keeps what it does not name, and other people's stay as they are", async () => {
  const store = await freshStore();
  const [mine, theirs] = await store.inTransaction(async (tx) => {
    const staff = { accountId: null, role: "staff" as const, passwordHash: null };
    return [
      await insertPerson(tx, { ...staff, email: "one@example.com", name: "One" }, NOW),
      await insertPerson(tx, { ...staff, email: "two@example.com", name: "Two" }, NOW),
    ];
  });
  const change = (it: Parameters<typeof changeListPreferences>[2]) =>
    store.inTransaction((tx) => changeListPreferences(tx, mine, it));
  await change({ density: "compact", columns: ["trunk", "status"] });
  await change({ per: 100, columns: ["status"] });

  const stored = (id: number) => {
    const sql = "SELECT list_preferences AS json FROM people WHERE id = ?";
    return parseListPreferences(store.row<{ json: string }>(sql, [id])?.json ?? "");
  };
  expect(stored(mine)).toEqual({
    columns: ["status"],
    density: "compact",
    per: 100,
    shortcuts: true,
  });
  expect(stored(theirs)).toEqual(DEFAULT_LIST_PREFERENCES);
});
