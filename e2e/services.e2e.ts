import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { DEMO_ENVIRONMENT, MEMBERS, STAFF } from "./harness/demo";
import type { Page } from "./harness/page";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

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

type Service = "emergency" | "a2p" | "cnam";
const NAMES = { emergency: "Emergency Calling", a2p: "A2P SMS", cnam: "CNAM" } as const;
const PATHS = { emergency: "emergency-calling", a2p: "a2p-sms", cnam: "cnam" } as const;

/** The icon of a service in the number's line: colour, shape by colour, glyph, and what is read aloud. */
async function iconOf(number: string, service: Service) {
  const page = await member.visit(`/numbers?numbers=${number}`);
  const icon = page.one(`a[data-card=${service}]`);
  const card = await member.ask(`/numbers/${number}/card?of=${service}`);
  const { subtitle } = ((await card.json()) as { card: { subtitle: string } }).card;
  return [icon.classNames, icon.text.trim(), subtitle];
}

/** As the source has it: gray, yellow, green, red, each with its words. */
function shown(service: Service, tone: string, words: string) {
  const label = `${NAMES[service]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return [`svc ${tone} i-${service}`, label, words];
}

/** Numbers that the list's filter finds in this state. */
async function isFound(number: string, service: Service, state: string): Promise<boolean> {
  const page = await member.visit(`/numbers?numbers=${number}&${service}=${state}`);
  return page.all(`a[data-card=${service}]`).length === 1;
}

async function decide(reference: string, button: string, fields = {}): Promise<Page> {
  const page = await staff.visit(`/staff/services/${reference}`);
  const isRefusal = /^(?:Require changes|Reject)$/.test(button);
  return staff.submit(page, `#decision form.${isRefusal ? "decision" : "act"}`, fields, button);
}

function referenceOf(page: Page): string {
  return page.one("h1").text.trim();
}

function markOn(page: Page): string {
  return page.one(".did-title .svc").classNames;
}

function available(): number {
  const database = new Database(server.databasePath, { readonly: true });
  const sum = (sql: string) => (database.prepare(sql).get() as { sum: number | null }).sum ?? 0;
  const held = sum(
    "SELECT sum(remaining_minor) AS sum FROM holds WHERE account_id = 1 AND closed_at IS NULL",
  );
  const balance = sum("SELECT balance_minor AS sum FROM account_balances WHERE account_id = 1");
  database.close();
  return balance - held;
}

describe("Emergency Calling", () => {
  const number = CAST.withoutCapacity;
  let reference = "";

  it("is requested from the number's page for its address, and is yellow: new", async () => {
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "off", "Not configured"));
    const before = available();
    const details = await member.visit(`/numbers/${number}`);
    const page = await member.follow(details, "Set up Emergency Calling");
    expect(page.text).toContain("Harbour & Pike Ltd");
    expect(page.text).toContain("$2.50");
    const address = page.all("select[name=address] option").at(-1)?.getAttribute("value") ?? "";
    const made = await member.submit(page, "#form form", { address });
    reference = referenceOf(made);
    expect(made.url.pathname).toBe(`/services/emergency-calling/${reference}`);
    expect(markOn(made)).toBe("svc waiting i-emergency");
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "waiting", "New"));
    expect(available()).toBe(before - 250);
    expect(await isFound(number, "emergency", "new")).toBe(true);
  });

  it("is in process once staff take it, still yellow", async () => {
    const queue = await staff.visit("/staff/services");
    expect(queue.text).toContain(reference);
    await decide(reference, "Take into process");
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "waiting", "In process"));
  });

  it("is red when changes are required, and says why and where to mend it", async () => {
    const unsaid = await decide(reference, "Require changes");
    expect(unsaid.text).toContain("Tick at least one reason.");
    await decide(reference, "Require changes", {
      "reason.address-imprecise": "on",
      comment: "Which floor?",
    });
    expect(await iconOf(number, "emergency")).toEqual(
      shown("emergency", "bad", "Changes required"),
    );
    const page = await member.visit(`/services/emergency-calling/${reference}`);
    expect(page.text).toContain("a floor or unit is missing. Which floor?");
    expect(markOn(page)).toBe("svc bad i-emergency");
    const list = await member.visit(`/numbers?numbers=${number}&attention=service`);
    expect(list.all("a[data-card=emergency]")).toHaveLength(1);
  });

  it("is submitted again under the same reference, approved, green, and charged once", async () => {
    const page = await member.visit(`/services/emergency-calling/${reference}`);
    const again = await member.submit(page, "#resubmit form");
    expect(again.text).toContain("Submitted again");
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "waiting", "New"));
    await decide(reference, "Take into process");
    const before = available();
    await decide(reference, "Approve");
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "ok", "Active"));
    expect(available()).toBe(before);
    const billing = await member.visit(`/billing?number=${number}&kind=service`);
    expect(billing.text).toContain("2.50");
    const activity = await member.visit(`/activity?number=${number}&what=service-changed`);
    expect(activity.text).toContain("Emergency Calling changed");
    const audit = await staff.visit("/staff/audit");
    expect(audit.text).toContain(reference);
  });

  it("is gray again once it is canceled, after a warning", async () => {
    const page = await member.visit(`/services/emergency-calling/${reference}`);
    const cancel = await member.follow(page, "Cancel service");
    expect(cancel.text).toContain("will no longer reach help with an address");
    const done = await member.submit(cancel, "#cancel form", {}, "Cancel service");
    expect(done.text).toContain("Canceled");
    expect(await iconOf(number, "emergency")).toEqual(shown("emergency", "off", "Not configured"));
    const list = await member.visit("/services/emergency-calling?status=canceled");
    expect(list.text).toContain(reference);
  });
});

describe("A2P SMS", () => {
  const number = CAST.active;
  const campaign = { name: "Delivery updates", useCase: "Told when it comes.", sample1: "Today." };
  let reference = "";

  it("asks for a campaign, marks what is missing and keeps what was typed", async () => {
    const page = await member.visit(`/services/a2p-sms/new?numbers=${number}`);
    const wrong = await member.submit(page, "#form form", { ...campaign, useCase: "" });
    expect(wrong.text).toContain("Say who is written to, and why.");
    expect(wrong.one("#name").getAttribute("value")).toBe("Delivery updates");
    const made = await member.submit(wrong, "#form form", campaign);
    reference = referenceOf(made);
    expect(made.text).toContain("Told when it comes.");
    expect(await iconOf(number, "a2p")).toEqual(shown("a2p", "waiting", "New"));
  });

  it("sent twice by one form is one campaign", async () => {
    const page = await member.visit(`/services/a2p-sms/new?numbers=${CAST.blocked}`);
    const first = await member.submit(page, "#form form", campaign);
    const second = await member.submit(page, "#form form", campaign);
    expect(referenceOf(second)).toBe(referenceOf(first));
    const cancel = await member.visit(`${first.url.pathname}/cancel`);
    await member.submit(cancel, "#cancel form", {}, "Cancel request");
  });

  it("passes through its states, each with its colour", async () => {
    await decide(reference, "Take into process");
    expect(await iconOf(number, "a2p")).toEqual(shown("a2p", "waiting", "In process"));
    await decide(reference, "Require changes", { "reason.opt-out-missing": "on", comment: "" });
    expect(await iconOf(number, "a2p")).toEqual(shown("a2p", "bad", "Changes required"));
    const page = await member.visit(`/services/a2p-sms/${reference}`);
    await member.submit(page, "#resubmit form", { sample1: "Today. Reply STOP to opt out." });
    await decide(reference, "Take into process");
    await decide(reference, "Approve");
    expect(await iconOf(number, "a2p")).toEqual(shown("a2p", "ok", "Active"));
    expect(await isFound(number, "a2p", "active")).toBe(true);
  });

  it("keeps the number's identity from being changed while it is open", async () => {
    const page = await member.visit(`/numbers/${number}/end-user`);
    expect(page.text).toContain("Another identity is used by a service of this number.");
  });
});

describe("CNAM", () => {
  const { cnamPending, cnamCancelation } = CAST;

  async function requestOf(number: string): Promise<Page> {
    const details = await member.visit(`/numbers/${number}`);
    const [row] = details.all("#services li").filter((each) => each.text.includes("CNAM"));
    return member.visit(row?.querySelector("a.link")?.getAttribute("href") ?? "/none");
  }

  it("is yellow while pending, and green once it is approved", async () => {
    expect(await iconOf(cnamPending, "cnam")).toEqual(shown("cnam", "waiting", "Pending"));
    await decide(referenceOf(await requestOf(cnamPending)), "Approve");
    expect(await iconOf(cnamPending, "cnam")).toEqual(shown("cnam", "ok", "Active"));
  });

  it("is red until staff confirm the cancelation, and gray then", async () => {
    expect(await iconOf(cnamCancelation, "cnam")).toEqual(
      shown("cnam", "bad", "Cancelation pending"),
    );
    await decide(referenceOf(await requestOf(cnamCancelation)), "Confirm cancelation");
    expect(await iconOf(cnamCancelation, "cnam")).toEqual(shown("cnam", "off", "Not configured"));
  });

  it("takes 15 characters that carriers pass on, and no others", async () => {
    const page = await member.visit(`/services/cnam/new?numbers=${cnamCancelation}`);
    expect(page.text).toContain("Free");
    const wrong = await member.submit(page, "#form form", { name: "Café Pike" });
    expect(wrong.text).toContain("Use 1 to 15 letters");
    expect(wrong.one("#name").getAttribute("value")).toBe("Café Pike");
    const made = await member.submit(wrong, "#form form", { name: "HARBOUR & PIKE" });
    expect(await iconOf(cnamCancelation, "cnam")).toEqual(shown("cnam", "waiting", "Pending"));
    await decide(referenceOf(made), "Reject", { "reason.name-misleading": "on", comment: "" });
    expect(await iconOf(cnamCancelation, "cnam")).toEqual(shown("cnam", "off", "Not configured"));
    const told = await member.visit(made.url.pathname);
    expect(told.text).toContain("could mislead");
  });

  it("says how many numbers a request may be for", async () => {
    const page = await member.visit("/services/cnam/new?set=too-many");
    expect(page.text).toContain("up to 1,000 numbers");
  });

  it("is asked for a whole selection at once; what can't have it says why", async () => {
    const list = await member.visit("/numbers?country=US,IE&cnam=not-configured&select=all");
    const page = await member.submit(list, "#batch", {}, /Configure CNAM/);
    expect(page.url.pathname).toBe("/services/cnam/new");
    expect(page.url.searchParams.get("set")).not.toBeNull();
    expect(page.text).toContain("No end-user details are assigned.");
  });
});

describe("walls", () => {
  it("another account's request, and a service that is none, are not found", async () => {
    const database = new Database(server.databasePath, { readonly: true });
    const theirs = database
      .prepare("SELECT reference, service FROM service_requests WHERE account_id = 2 LIMIT 1")
      .get() as { reference: string; service: Service };
    database.close();
    const path = `/services/${PATHS[theirs.service]}/${theirs.reference}`;
    expect((await member.visit(path)).status).toBe(404);
    expect((await member.visit(`${path}/cancel`)).status).toBe(404);
    expect((await member.visit("/services/fax")).status).toBe(404);
    expect((await member.visit("/staff/services")).status).toBe(404);
  });

  it("a viewer reads, and is offered no form", async () => {
    const viewer = openVisitor(server.origin);
    await viewer.signIn(MEMBERS.viewer, DEMO_ENVIRONMENT.DEMO_PASSWORD);
    const page = await viewer.visit(`/services/a2p-sms/new?numbers=${CAST.blocked}`);
    expect(page.all("#form form")).toHaveLength(0);
    expect(page.text).toContain("Your role does not allow this.");
    const list = await viewer.visit("/services/a2p-sms");
    expect(list.hasLink("New campaign")).toBe(false);
  });
});
