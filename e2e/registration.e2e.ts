import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { PDF } from "@/test/sample-files";
import { command } from "./harness/command";
import { DEMO_ENVIRONMENT, MEMBERS, STAFF } from "./harness/demo";
import type { Page } from "./harness/page";
import { sendFile } from "./harness/send-file";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const DAY = 86_400_000;
let server: RunningServer;
let member: Visitor;
let staff: Visitor;

beforeAll(async () => {
  server = await startServer(DEMO_ENVIRONMENT);
  member = openVisitor(server.origin);
  staff = openVisitor(server.origin);
  await member.signIn(MEMBERS.admin, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  await staff.signIn(STAFF, DEMO_ENVIRONMENT.DEMO_PASSWORD);
});
afterAll(() => server.stop());

/** Status, its glyph, and the verification's words as a number's page shows them. */
function stateOf(page: Page) {
  const badge = page.one(".did-title .badge");
  const mark = page.one("#verification .ver-state .ver");
  return {
    status: badge.text.trim(),
    glyph: badge.querySelector(".s")?.classNames.replace("s i-", ""),
    verification: mark.getAttribute("aria-label"),
    icon: mark.classNames.replace("ver ", ""),
  };
}

const AWAITING = { status: "Awaiting registration", glyph: "status-awaiting-registration" };

/** The section's count beside the number: both follow a decision at once. */
async function awaitingCount(): Promise<number> {
  const page = await member.visit("/numbers");
  return Number(/Awaiting registration (\d+)/.exec(page.text)?.[1] ?? "0");
}

/** The value of the choice whose line holds this text. */
function choiceOf(page: Page, text: string): string {
  const line = page.all(".choice").find((each) => each.text.includes(text));
  return line?.querySelector("input")?.getAttribute("value") ?? `no choice ${text}`;
}

async function decide(reference: string, button: string, fields = {}) {
  const page = await staff.visit(`/staff/verifications/${reference}`);
  const place = page.all("form.decision").findIndex((each) => each.text.includes(button)) + 1;
  return staff.submit(page, `form.decision:nth-of-type(${place})`, fields, button);
}

function referenceOn(page: Page): string {
  return /VR-\d+/.exec(page.one("#verification").text)?.[0] ?? "none";
}

describe("a number that waits for its registration", () => {
  const number = CAST.awaitingPending;

  it("in review says so, and is sent back with reasons that its customer reads", async () => {
    const before = await member.visit(`/numbers/${number}`);
    expect(stateOf(before)).toEqual({
      ...AWAITING,
      verification: "End-user verification: pending",
      icon: "warn i-verification-pending",
    });
    await decide(referenceOn(before), "Reject", {
      "reason.document-unreadable": "on",
      comment: "Page 2 is black.",
    });
    const after = await member.visit(`/numbers/${number}`);
    expect(stateOf(after)).toEqual({
      ...AWAITING,
      verification: "End-user verification: rejected",
      icon: "bad i-verification-rejected",
    });
    expect(after.text).toContain("A document can't be read. Page 2 is black.");
  });

  it("is submitted again under the same reference, approved, and active from then on", async () => {
    const reference = referenceOn(await member.visit(`/numbers/${number}`));
    const page = await member.visit(`/verifications/${reference}`);
    expect(page.one("h1").text).toBe(reference);
    const choice = choiceOf(page, "Harbour & Pike SAS");
    const again = await member.submit(page, "form.choices", { choice });
    expect(again.url.pathname).toBe(`/verifications/${reference}`);
    expect(again.text).toContain("Submitted again");
    const count = await awaitingCount();
    await decide(reference, "Approve");
    const active = await member.visit(`/numbers/${number}`);
    expect(stateOf(active)).toEqual({
      status: "Active",
      glyph: "status-active",
      verification: "End-user verification: active",
      icon: "ok i-verification-active",
    });
    expect(active.text).toContain("Verification approved");
    expect(await awaitingCount()).toBe(count - 1);
  });

  it("is blocked with the reason when staff revoke the approval", async () => {
    const reference = referenceOn(await member.visit(`/numbers/${number}`));
    await decide(reference, "Revoke approval", { "reason.not-permitted": "on" });
    const page = await member.visit(`/numbers/${number}`);
    expect(stateOf(page)).toEqual({
      status: "Blocked",
      glyph: "status-blocked",
      verification: "End-user verification: rejected",
      icon: "bad i-verification-rejected",
    });
    expect(page.text).toContain("This end user may not hold numbers of this kind.");
  });
});

describe("end-user details that are approved already", () => {
  it("start the next number at once; what lacks something says what, and how to mend it", async () => {
    const number = CAST.awaitingUnassigned;
    const list = await member.visit(`/numbers?number=${number}`);
    const page = await member.follow(list, "Assign end-user details");
    expect(page.text).toContain("Business identity");
    const personal = page.all(".choice").find((each) => each.text.includes("Keiko Arai"));
    expect(personal?.text).toContain("A business identity is needed.");
    const choice = choiceOf(page, "Harbour & Pike K.K.");
    const done = await member.submit(page, "form.choices", { choice });
    expect(done.url.pathname).toBe(`/numbers/${number}`);
    expect(stateOf(done)).toMatchObject({
      verification: "End-user verification: active",
      status: "Not configured",
    });
  });
});

describe("documents", () => {
  it("mend what is missing, and then the details can be submitted", async () => {
    const page = await member.visit("/verifications/VR-30562");
    const lena = page.all(".choice").find((each) => each.text.includes("Lena Hofmann"));
    expect(lena?.text).toContain("Proof of address is missing.");
    const href = lena?.querySelector("a.link")?.getAttribute("href") ?? "";
    const identity = await member.visit(href);
    const kept = await sendFile(member, identity, { kind: "address-proof", bytes: PDF });
    expect(kept.text).toContain("The document is kept.");
    const again = await member.visit("/verifications/VR-30562");
    const choice = choiceOf(again, "Lena Hofmann");
    const sent = await member.submit(again, "form.choices", { choice });
    expect(sent.text).toContain("Pending");
    const review = await staff.visit("/staff/verifications/VR-30562");
    const paper = review.all("#papers a.link").at(-1)?.getAttribute("href") ?? "";
    expect((await staff.ask(paper)).headers.get("content-type")).toBe("application/pdf");
    expect((await member.ask(paper)).status).toBe(404);
  });
});

describe("a registration deadline", () => {
  it("removes the number and gives back what its order cost, once", async () => {
    const database = new Database(server.databasePath);
    const waiting = database
      .prepare(
        `SELECT number, registration_deadline_at AS deadline FROM dids
         WHERE verification = 'unassigned' AND registration_deadline_at IS NOT NULL AND account_id = 1
         ORDER BY registration_deadline_at LIMIT 1`,
      )
      .get() as { number: string; deadline: number };
    const refunds = () =>
      database
        .prepare("SELECT amount_minor AS amount FROM ledger WHERE kind = 'refund' AND number = ?")
        .all(waiting.number) as { amount: number }[];
    const paid = database
      .prepare("SELECT setup_minor + first_period_minor AS paid FROM order_items WHERE number = ?")
      .get(waiting.number) as { paid: number };
    expect((await member.visit(`/numbers/${waiting.number}`)).status).toBe(200);
    const start = Date.parse(DEMO_ENVIRONMENT.CLOCK_START);
    const days = Math.ceil((waiting.deadline - start) / DAY) + 1;
    database
      .prepare(
        "UPDATE settings SET value = CAST(value AS INTEGER) + ? WHERE key = 'clock_offset_ms'",
      )
      .run(days * DAY);
    for (const _ of [1, 2]) {
      const settled = await command("settle", [], {
        ...DEMO_ENVIRONMENT,
        DATABASE_PATH: server.databasePath,
      });
      expect(settled.code, settled.output).toBe(0);
    }
    expect((await member.visit(`/numbers/${waiting.number}`)).status).toBe(404);
    expect(refunds()).toEqual([{ amount: paid.paid }]);
    database.close();
  });
});
