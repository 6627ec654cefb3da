import type { Page } from "playwright-core";
import { CAST } from "@/lib/operations/demo/cast";
import type { View } from "./views";

const member = "admin" as const;

/** Files of changes: chosen, refused, looked at. */
export function changesViews(): readonly View[] {
  return [
    { name: "changes", who: member, path: "/numbers/changes" },
    { name: "changes-viewer", who: "viewer", path: "/numbers/changes" },
    { name: "changes-gone", who: member, path: "/numbers/changes?report=none" },
    { name: "changes-not-found", who: member, path: "/numbers/changes/none" },
    { name: "changes-bad-lines", who: member, path: "/numbers/changes", act: uploadBadLines },
    { name: "changes-preview", who: member, path: "/numbers/changes", act: uploadChanges },
  ];
}

const CHANGES = [
  "number,description,billing_cycles_left,trunk",
  `+${CAST.active},"Reception, Dublin",12,`,
  `+${CAST.blocked},Bell,3,`,
  `+${CAST.canceledTimeLeft},Moved,5,`,
];

async function uploadChanges(page: Page) {
  await upload(page, CHANGES);
  await page.getByText("will change as the file says").first().waitFor();
}

async function uploadBadLines(page: Page) {
  await upload(page, [...CHANGES, "3.53E+11,Damaged,,", "35311111111,Nobody,1000,Atlantis"]);
  await page.getByText("Line 6").waitFor();
}

async function upload(page: Page, lines: readonly string[]) {
  const buffer = Buffer.from(lines.join("\n"));
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "changes.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Show what changes" }).click();
}
