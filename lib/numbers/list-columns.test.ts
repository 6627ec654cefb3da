import { describe, expect, test } from "vitest";
import { chosenColumns, columnsInput, listedColumns } from "./list-columns";
import { LIST_COLUMNS } from "./list-preferences";

const ALL = Object.fromEntries(LIST_COLUMNS.map((column) => [column, "on"]));
const order = LIST_COLUMNS.join(",");

function chosen(sent: Record<string, string>) {
  return chosenColumns(columnsInput.parse(sent));
}

describe("the panel of columns", () => {
  test("saves those that are ticked, in their order", () => {
    const sent = { order: "cycles,trunk,status", status: "on", cycles: "on", press: "save" };
    expect(chosen(sent)).toEqual(["cycles", "status"]);
  });

  test("moves one a place up or down, and saves the ticks with it", () => {
    const { trunk: _, ...ticks } = ALL;
    expect(chosen({ ...ticks, order, press: "up:status" }).slice(0, 3)).toEqual([
      "status",
      "place",
      "capacity",
    ]);
    expect(chosen({ ...ticks, order, press: "down:status" }).slice(0, 3)).toEqual([
      "place",
      "capacity",
      "status",
    ]);
  });

  test.each(["up:place", "down:cycles"])("%s is at the end of its way", (press) => {
    expect(chosen({ ...ALL, order, press })).toEqual(LIST_COLUMNS);
  });

  test("a column that is not shown can't be moved", () => {
    const sent = { order, status: "on", press: "up:trunk" };
    expect(chosen(sent)).toEqual(["status"]);
  });

  test("reset is the default, whatever is ticked", () => {
    expect(chosen({ order: "cycles", press: "reset" })).toEqual(LIST_COLUMNS);
  });

  test("columns that the order does not name come last", () => {
    expect(chosen({ ...ALL, order: "cycles,colour", press: "save" })).toEqual([
      "cycles",
      ...LIST_COLUMNS.filter((column) => column !== "cycles"),
    ]);
  });

  test.each([
    ["a strange button", { order, press: "up:colour" }],
    ["a strange tick", { order, press: "save", colour: "on" }],
    ["no order", { press: "save" }],
  ])("%s is refused", (_, sent) => {
    expect(columnsInput.safeParse(sent).success).toBe(false);
  });

  test("lists the shown ones first and leaves none out", () => {
    expect(listedColumns(["cycles", "place"])).toEqual([
      "cycles",
      "place",
      "status",
      "trunk",
      "capacity",
      "identity",
      "services",
    ]);
  });
});
