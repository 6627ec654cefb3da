import { expect, test } from "vitest";
import { freshStore } from "@/test/database";
import { loadReference } from "./load-reference";

test("every country and region is there once, by its code and an English name", async () => {
  const store = await freshStore();
  await loadReference(store);
  await loadReference(store);
  expect(store.row("SELECT name FROM countries WHERE code = 'IE'")).toEqual({ name: "Ireland" });
  expect(store.row("SELECT name FROM countries WHERE code = 'XK'")).toEqual({ name: "Kosovo" });
  expect(
    store.row("SELECT country_code, name, name_folded FROM regions WHERE iso_code = 'IE-L'"),
  ).toEqual({ country_code: "IE", name: "Leinster", name_folded: "leinster" });
  expect(store.row("SELECT count(*) AS n FROM countries")).toEqual({ n: 252 });
  expect(store.row<{ n: number }>("SELECT count(*) AS n FROM regions")?.n).toBeGreaterThan(5000);
});

test("a country that a row named before keeps its row and gets its proper name", async () => {
  const store = await freshStore();
  await store.inTransaction((tx) => {
    tx.run("INSERT INTO countries (code, name) VALUES ('IE', 'IE')");
  });
  await loadReference(store);
  expect(store.row("SELECT name FROM countries WHERE code = 'IE'")).toEqual({ name: "Ireland" });
});
