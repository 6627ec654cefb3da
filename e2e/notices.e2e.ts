import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SmtpServer } from "@/test/smtp-server";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { press } from "./harness/press";
import { failToStart, type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const MAIL_FROM = "Numbers <numbers@example.com>";

let post: SmtpServer;
let server: RunningServer;
let admin: Visitor;
let viewer: Visitor;

beforeAll(async () => {
  post = await SmtpServer.open();
  const SMTP_URL = `smtp://127.0.0.1:${post.port}`;
  server = await startServer({ ...DEMO_ENVIRONMENT, SMTP_URL, MAIL_FROM });
  admin = await signedIn(MEMBERS.admin);
  viewer = await signedIn(MEMBERS.viewer);
});
afterAll(() => server.stop());

async function signedIn(email: string): Promise<Visitor> {
  const visitor = openVisitor(server.origin);
  await visitor.signIn(email, PASSWORD);
  return visitor;
}

/** What the bell says on any page. */
async function bell(visitor: Visitor): Promise<string> {
  const page = await visitor.visit("/numbers");
  return page.one("a.bell").getAttribute("aria-label") ?? "";
}

describe("a member without JavaScript", () => {
  it("sees at the bell how many notices are unread, and each leads to exactly its numbers", async () => {
    const page = await admin.visit("/notices");
    const lines = page.all(".notices tbody tr");
    expect(lines.length).toBeGreaterThan(2);
    expect(await bell(admin)).toBe(`Notices, ${lines.length} unread`);
    for (const words of page.texts(".notices tbody td a")) {
      const list = await admin.follow(page, words);
      const [, count] = /^Show (\d+) numbers?$/.exec(words) ?? [];
      expect(list.all(".tbl tbody tr").length).toBe(Number(count));
    }
  });

  it("marks one as read, then all, for themselves alone", async () => {
    const page = await admin.visit("/notices");
    const unread = page.all(".notices tr.unread").length;
    const [button] = page.all(".notices .to-read button");
    const marked = await press(admin, page, button?.getAttribute("aria-label") ?? "");
    expect(marked.all(".notices tr.unread")).toHaveLength(unread - 1);
    const left = await admin.visit("/notices?show=unread");
    expect(left.all(".notices tbody tr")).toHaveLength(unread - 1);
    const none = await press(admin, left, "Mark all as read");
    expect(none.text).toContain("You have read everything");
    expect(await bell(admin)).toBe("Notices");
    expect(await bell(viewer)).toBe(`Notices, ${unread} unread`);
  });

  it("is told of a bad part of the address, and shown a page that there is", async () => {
    const page = await viewer.visit("/notices?show=some&page=999&colour=red");
    expect(page.status).toBe(200);
    expect(page.text).toContain("colour");
    expect(page.all(".notices tbody tr").length).toBeGreaterThan(0);
  });

  it("chooses what comes by e-mail; nonsense is marked and changes nothing", async () => {
    const form = await viewer.visit("/settings");
    const saved = await press(viewer, form, "Save e-mail settings", { "pool-end": "at-once" });
    expect(saved.text).toContain("Your e-mail settings are saved.");
    const chosen = (page: typeof saved) =>
      page.one("select[name=pool-end] option[selected]").getAttribute("value");
    expect(chosen(await viewer.visit("/settings"))).toBe("at-once");
    const refused = await press(viewer, form, "Save e-mail settings", { "pool-end": "never" });
    expect(refused.text).toContain("Choose one of the list.");
    expect(chosen(await viewer.visit("/settings"))).toBe("at-once");
  });
});

describe("e-mail", () => {
  it("reaches each member once, and the outbox says so to staff alone", async () => {
    await expect.poll(() => post.received.length, { timeout: 20_000 }).toBe(4);
    expect(post.received.map(({ to }) => to[0]).toSorted()).toEqual([
      "admin@demo.test",
      "admin@other.test",
      "manager@demo.test",
      "viewer@demo.test",
    ]);
    const staff = await signedIn(MEMBERS.staff);
    const outbox = await staff.visit("/staff/outbox?state=sent");
    expect(outbox.all("tbody tr")).toHaveLength(4);
    const mail = await staff.visit("/staff/outbox/1");
    const [link = ""] = /http\S+\/notices\/\d+/.exec(mail.text) ?? [];
    const nobody = openVisitor(server.origin);
    expect((await nobody.visit(link)).url.pathname).toBe("/sign-in");
    expect((await admin.visit(link)).all(".tbl tbody tr").length).toBeGreaterThan(0);
    expect((await (await signedIn(MEMBERS.stranger)).visit(link)).status).toBe(404);
    expect((await staff.visit("/staff/outbox?state=failed")).text).toContain("No such e-mails");
    expect((await staff.visit("/staff/outbox/999")).status).toBe(404);
    for (const path of ["/staff/outbox", "/staff/outbox/1"]) {
      expect((await admin.visit(path)).status).toBe(404);
    }
  });

  it.each([
    [{ SMTP_URL: "http://hunter2@mail.example.com", MAIL_FROM }, /SMTP_URL must be/],
    [{ SMTP_URL: "smtps://u:hunter2@mail.example.com" }, /MAIL_FROM must be set/],
    [{ SMTP_URL: "smtps://u:hunter2@mail.example.com", MAIL_FROM: "x" }, /MAIL_FROM must be/],
  ])("that could not go out keeps the app from starting: %j", async (environment, words) => {
    const { code, output } = await failToStart({ ...DEMO_ENVIRONMENT, ...environment });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(words);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(output).not.toContain("hunter2");
  });
});

describe("the calendar", () => {
  async function newAddress(): Promise<string> {
    const page = await viewer.visit("/settings");
    const isFirst = page.text.includes("Make a calendar address");
    const button = isFirst ? "Make a calendar address" : "Make a new address";
    const made = await press(viewer, page, button);
    return made.one("input[readonly]:not([aria-hidden])").getAttribute("value") ?? "";
  }

  it("is opened by its address alone, once made, and ends with it", async () => {
    const address = await newAddress();
    expect(address).toMatch(new RegExp(`^${server.origin}/calendar/[\\w-]{43}\\.ics$`));
    expect((await viewer.visit("/settings")).all("input[readonly]:not([aria-hidden])")).toEqual([]);
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.getSetCookie()).toEqual([]);
    const text = await answer.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(
      text.match(/SUMMARY:\d+ numbers? (ends?|renews?|leaves? the aging pool)/g),
    ).not.toBeNull();

    const next = await newAddress();
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(next)).status).toBe(200);
    await press(viewer, await viewer.visit("/settings"), "End the address");
    expect((await fetch(next)).status).toBe(404);
  });

  it("has no door for who guesses: always the same answer, and after a while none", async () => {
    const wrong = `${server.origin}/calendar/${"x".repeat(43)}.ics`;
    const answers = await Promise.all(
      ["x.ics", "%2e%2e.ics", `${"x".repeat(43)}.txt`, "x'--.ics"].map(async (file) => {
        const answer = await fetch(`${server.origin}/calendar/${file}`);
        return [answer.status, await answer.text()];
      }),
    );
    const first = await fetch(wrong);
    expect(new Set([...answers, [first.status, await first.text()]].map(String)).size).toBe(1);
    expect(first.status).toBe(404);
    let limited = first;
    for (let tries = 0; tries < 70 && limited.status === 404; tries += 1) {
      limited = await fetch(wrong);
    }
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
