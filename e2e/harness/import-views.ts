import type { Page } from "playwright-core";
import type { View } from "./views";

const NEW = "/staff/accounts/1/imports/new";
const FREE = 35_316_700_000;
const HEADING = "number,description,expires_at,trunk,colour";
const GOOD = Array.from(
  { length: 3 },
  (_, place) => `+${FREE + place},Reception,2031-05-0${place + 1},Dublin SBC,red`,
);
const BAD = ["3.53E+11,Damaged,2031-05-01,,", `+${FREE + 9},Too late,2020-05-01,,`];

/** Files of numbers: chosen, refused, reported, imported. */
export function importViews(): readonly View[] {
  return [
    { name: "staff-import", who: "staff", path: NEW },
    { name: "staff-import-refused", who: "staff", path: `${NEW}?refused=too-large&update=on` },
    { name: "staff-import-workbook", who: "staff", path: NEW, act: upload(["PK\u0003\u0004"]) },
    {
      name: "staff-import-bad-lines",
      who: "staff",
      path: NEW,
      act: upload([HEADING, ...GOOD, ...BAD]),
    },
    { name: "staff-import-report", who: "staff", path: NEW, act: upload([HEADING, ...GOOD]) },
    { name: "staff-import-not-found", who: "staff", path: "/staff/accounts/1/imports/none" },
  ];
}

function upload(lines: readonly string[]) {
  return async (page: Page) => {
    const buffer = Buffer.from(lines.join("\n"));
    await page
      .getByLabel("CSV file")
      .setInputFiles({ name: "numbers.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Show what it does" }).click();
    await page
      .getByText(/Refused|To be confirmed/)
      .first()
      .waitFor();
  };
}
