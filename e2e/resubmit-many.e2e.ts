import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActingServer, startActing } from "./harness/acting-server";
import { dialogText, press as pressIn, reloaded } from "./harness/batch";
import type { Page } from "./harness/page";
import { press } from "./harness/press";

const MINUTE_MS = 60_000;
const MANY = 1200;

let acting: ActingServer;
let reference: string;
beforeAll(async () => {
  acting = await startActing({ DEMO_NUMBERS: "1600" });
  reference = rejected();
}, MINUTE_MS);
afterAll(() => acting.stop());

const one = (sql: string, ...given: readonly unknown[]) =>
  acting.database
    .prepare(sql)
    .pluck()
    .get(...given);

/** A rejected verification of so many live numbers, as if a replacement had been sent back. */
function rejected(): string {
  const id = one("SELECT min(id) FROM verifications WHERE account_id = 1 AND status = 'rejected'");
  acting.database
    .prepare(
      `UPDATE dids SET registration_required = 1, verification = 'rejected', verification_id = ?,
         registration_approved_at = coalesce(registration_approved_at, activated_at)
       WHERE id IN (SELECT id FROM dids WHERE account_id = 1 AND canceled_at IS NULL
         AND activated_at IS NOT NULL AND service_ended_at IS NULL ORDER BY id LIMIT ?)`,
    )
    .run(id, MANY);
  return String(one("SELECT reference FROM verifications WHERE id = ?", id));
}

const LEFT_BEHIND = `SELECT count(*) FROM dids JOIN verifications v ON v.id = verification_id
  WHERE reference = ? AND verification = 'rejected'`;

/** Of the newest batch. */
function workDone() {
  const sql = "SELECT chosen, changed FROM batch_work ORDER BY batch_id DESC LIMIT 1";
  return acting.database.prepare(sql).get() as { chosen: number; changed: number };
}

const isDrawn = (page: Page) => page.all(".dialog button[value=preview]").length === 1;
const isOver = (page: Page) =>
  page.all("[aria-label=Progress]").length === 0 && !page.text.includes("Being counted");

describe("a rejected verification of more than a thousand numbers, without JavaScript", () => {
  it("offers a viewer nothing", async () => {
    const page = await acting.as.viewer.visit(`/verifications/${reference}`);
    expect(page.text).toContain(reference);
    expect(page.all("#resubmit")).toEqual([]);
  });

  it(
    "is submitted again as a whole: details are chosen, looked at, confirmed, and watched",
    async () => {
      const { manager } = acting.as;
      const page = await manager.visit(`/verifications/${reference}`);
      const [words] = page.texts("#resubmit button");
      expect(words).toMatch(/^Choose details for 1,2\d\d numbers$/);
      const shown = await press(manager, page, words ?? "");
      expect(shown.url.pathname).toBe("/numbers");
      expect(shown.url.searchParams.get("reference")).toBe(reference);
      const asked = await reloaded(manager, shown, isDrawn);
      expect(dialogText(asked)).toContain("Assign end-user details to");
      const options = asked.all(".dialog select[name=details] option");
      const details = options
        .map((option) => option.getAttribute("value") ?? "")
        .find((value) => value !== "");
      const looked = await pressIn(manager, asked, "preview", { details: details ?? "" });
      const drawn = await reloaded(
        manager,
        looked,
        (each) => isDrawn(each) && /will get these details/.test(dialogText(each)),
      );
      const running = await pressIn(manager, drawn, "confirm", { details: details ?? "" });
      expect(running.url.pathname).toMatch(/^\/activity\/batches\//);
      const ended = await reloaded(manager, running, isOver);
      expect(ended.texts("h1")[0]).toMatch(/^Assign end-user details: 1,2\d\d numbers$/);
      const { chosen, changed } = workDone();
      expect(changed).toBeGreaterThan(0);
      expect(one(LEFT_BEHIND, reference)).toBe(chosen - changed);
    },
    2 * MINUTE_MS,
  );
});
