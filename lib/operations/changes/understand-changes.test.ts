import { expect, test } from "vitest";
import { findChangeReport } from "@/db/changes/change-reports";
import { insertAccount, insertDid } from "@/test/cast";
import { anUploader, changeable, describing } from "@/test/changes";

test("an absent column changes nothing; an emptied trunk leads nowhere, and leaves a group", async () => {
  const { store, all, drawn, report, confirm } = await anUploader(1);
  await confirm(await drawn(`number;trunk\n${all[0]};\n`));
  const is = { number: all[0], description: "=Desk", cycles: null, group: null };
  expect(changeable(store)).toEqual([{ ...is, trunk: null }]);
  await confirm(await drawn(`Trunk Group\tNumber\nAll desks\t${all[0]}\n`));
  expect(changeable(store)).toEqual([{ ...is, trunk: null, group: "All desks" }]);
  expect(await report(`number,trunk\n${all[0]},\n`)).toMatchObject({ kind: "nothing-differs" });
  await confirm(await drawn(`number,trunk,trunk_group\n${all[0]},,\n`));
  expect(changeable(store)).toEqual([{ ...is, trunk: null }]);
});

test("bad lines are named with their reasons; nothing is drawn up unless they are left out", async () => {
  const { store, all, drawn, report, member } = await anUploader(2);
  const foreign = await insertDid(store, { accountId: await insertAccount(store) });
  const file = [
    "number,description,billing_cycles_left,trunk,trunk_group,status,colour",
    `${all[0]},Fine,,Dublin office,,active,red`,
    `${all[0]},Again,,Dublin office,,,`,
    "3.53E+11,Damaged,,,,,",
    `${foreign.number},Mine,,,,,`,
    "35311111111,Nobody's,,,,,",
    `${all[1]},,1000,,,,`,
    `${all[1]},,,London,,,`,
    `${all[1]},a\u202eb,,London,All desks,,`,
    ",,,,,,x",
    `${all[1]},short`,
  ].join("\n");
  const found = await report(file);
  expect(found).toMatchObject({
    kind: "bad-lines",
    changes: 1,
    same: 0,
    bad: 9,
    ignored: ["status", "colour"],
  });
  const reasons = found?.kind === "bad-lines" ? found.firstBad : [];
  expect(reasons.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(reasons.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/is in the file twice$/),
    "3.53E+11 was damaged by a spreadsheet: make the column text and export again",
    `+${foreign.number} is not one of this account’s numbers`,
    "+35311111111 is not one of this account’s numbers",
    expect.stringContaining("is not a whole number from 0 to 999"),
    expect.stringMatching(/twice; there is no trunk “London”$/),
    expect.stringContaining("it has a trunk and a trunk group"),
    "the number is missing",
    expect.stringMatching(/^it has 2 cells under 7 headings/),
  ]);
  expect(store.row("SELECT count(*) AS n FROM batches")).toEqual({ n: 0 });
  const key = await drawn(file, true);
  expect(await member.summary(key)).toMatchObject({
    chosen: 1,
    batch: { options: { same: 0, bad: 9 } },
  });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["empty", "", /empty/],
  ["a workbook", Buffer.from("504b030414", "hex"), /zip archive or an Excel workbook/],
  ["Latin-1", Buffer.from("number,description\n1,caf\xe9\n", "latin1"), /not UTF-8/],
  ["without number", "phone,description\n1,a\n", /“number” is missing/],
  ["nothing to change", "number,status\n1,a\n", /none of the columns/],
  ["65 columns", `number,${Array.from({ length: 64 }, (_, n) => `c${n}`)}\n`, /65 columns/],
  [
    "stray quotes and blanks",
    `number,description\n1,"${'x"'.repeat(9)}${" ".repeat(129)}\n`,
    /blank/,
  ],
  ["empty lines", `number,description\n${"\n".repeat(200_001)}`, /more than 200,000 lines/],
  ["a quote left open", 'number,description\n1,"a\n', /quote is opened and never closed/],
])("a file that can't be read as a whole says why: %s", async (_, file, reason) => {
  const { report } = await anUploader(1);
  expect(await report(file)).toEqual({ kind: "refused", reason: expect.stringMatching(reason) });
});

test("50,000 lines are drawn up, and one more is refused kindly", async () => {
  const { all, drawn, report, member } = await anUploader(50_000);
  const key = await drawn(describing(all));
  expect(await member.summary(key)).toMatchObject({ chosen: 50_000, changed: 50_000 });
  expect(await report(describing([...all, "1"]))).toEqual({
    kind: "refused",
    reason: expect.stringMatching(/^It has more than 50,000 lines/),
  });
}, 120_000);

test("a report is its own account's", async () => {
  const { store, accountId, upload } = await anUploader(1);
  const { key } = await upload("");
  expect(await findChangeReport(store, accountId, key)).not.toBeNull();
  expect(await findChangeReport(store, accountId + 1, key)).toBeNull();
});
