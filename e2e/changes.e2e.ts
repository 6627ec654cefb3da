import { afterAll, beforeAll, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import type { Page } from "./harness/page";
import { sendChanges } from "./harness/send-changes";
import type { Visitor } from "./harness/visitor";

let acting: ActingServer;
beforeAll(async () => {
  acting = await startActing();
}, 120_000);
afterAll(() => acting?.stop());

const LOOK_AGAIN_MS = 200;

/** Looks again until it says so, as a person without a script would. */
async function until(visitor: Visitor, page: Page, words: string): Promise<Page> {
  let seen = page;
  for (let tries = 0; tries < 100 && !seen.text.includes(words); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    seen = await visitor.visit(page.url.href);
  }
  expect(seen.text).toContain(words);
  return seen;
}

it("a downloaded file is edited, uploaded, looked at number by number, confirmed and undone, without a script", async () => {
  const { manager } = acting.as;
  const list = await manager.visit("/numbers");
  const chosen = await manager.follow(list, /^Upload changes/);
  const file = await (await manager.ask("/numbers/export?profile=spreadsheet")).text();
  const edited = file.replace("Front desk, Dublin", "Reception, Dublin");
  expect(edited).not.toBe(file);

  const sent = await sendChanges(manager, chosen, edited);
  const preview = await until(manager, sent, "It will change as the file says");
  expect(preview.text).toMatch(/Front desk, Dublin\s+→\s*to\s+Reception, Dublin/);
  expect(preview.text).toContain("599 lines change nothing.");
  expect(preview.text).toContain("You can undo this from Activity");

  const form = "form.dialog-form";
  const confirmed = await manager.submit(preview, form, {}, "Change this number");
  expect(confirmed.url.pathname).toMatch(/^\/activity\/batches\//);
  const done = await until(manager, confirmed, "Undo");
  expect(done.text).toContain("Upload changes: 1 number");
  const number = `/numbers/${CAST.active}`;
  expect((await manager.visit(number)).text).toContain("Reception, Dublin");
  expect((await manager.visit(preview.url.href)).url.pathname).toBe(confirmed.url.pathname);

  const undoing = await manager.submit(done, "form[action='/numbers/undo']");
  const asked = await until(manager, undoing, "It will be as before");
  const undone = await manager.submit(asked, form, {}, "Undo for this number");
  await until(manager, undone, "Changed 1");
  expect((await manager.visit(number)).text).toContain("Front desk, Dublin");
});

it("bad lines are listed, and left out only where that is ticked", async () => {
  const { manager, stranger } = acting.as;
  const chosen = await manager.visit("/numbers/changes");
  const lines = ["number,description", `+${CAST.blocked},Bell`, "3.53E+11,Damaged"].join("\n");
  const refused = await sendChanges(manager, chosen, lines);
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("Line 3");
  expect(refused.text).toContain("3.53E+11 was damaged by a spreadsheet");
  const elsewhere = await stranger.visit(refused.url.href);
  expect(elsewhere.text).toContain("This report is no longer there");

  const taken = await sendChanges(manager, refused, lines, ["skip"]);
  const preview = await until(manager, taken, "It will change as the file says");
  expect(preview.text).toContain("1 bad line is left out.");
  expect((await stranger.visit(preview.url.href)).status).toBe(404);
});

it("a file beyond 5 MB, another kind of file and no file at all are refused kindly", async () => {
  const { manager } = acting.as;
  const page = await manager.visit("/numbers/changes");
  const large = await sendChanges(manager, page, new Uint8Array(5 * 1024 * 1024 + 1).fill(97));
  expect(large.status).toBe(400);
  expect(large.text).toContain("It is larger than 5 MB.");
  const workbook = await sendChanges(manager, page, Buffer.from("504b0304", "hex"));
  expect(workbook.text).toContain("Excel workbook");
  const headers = { origin: manager.origin };
  const body = new URLSearchParams();
  const nothing = await manager.visit("/numbers/changes/upload", { method: "POST", headers, body });
  expect(nothing.text).toContain("This form could not be read");
});

it("who may only look is told so, and sends nothing", async () => {
  const { viewer, manager } = acting.as;
  const page = await viewer.visit("/numbers/changes");
  expect(page.text).toContain("Your role does not allow this.");
  const form = await manager.visit("/numbers/changes");
  expect((await sendChanges(viewer, form, "number,description\n1,a\n")).status).toBe(403);
});
