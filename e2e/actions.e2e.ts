import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtActions } from "./harness/built-actions";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { type FormValues, formRequest } from "./harness/form-request";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

let server: RunningServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "0" });
  visitor = openVisitor(server.origin);
  await visitor.signIn(MEMBERS.viewer, DEMO_ENVIRONMENT.DEMO_PASSWORD);
});
afterAll(() => server.stop());

/** The settings form, sent with these headers and changes. */
async function sendSettings(headers: Record<string, string>, changes: FormValues = {}) {
  const page = await visitor.visit("/settings");
  const form = page.formWith("Save settings");
  const { url, init } = formRequest(page, form, changes, "Save settings");
  const answer = await visitor.ask(url, { ...init, headers });
  return { status: answer.status, text: await answer.text() };
}

async function nameNow(): Promise<string> {
  const page = await visitor.visit("/settings");
  return page.one("input[name=name]").getAttribute("value") ?? "";
}

describe("a write from elsewhere changes nothing", () => {
  const evil = "https://evil.test";
  const cases: readonly (readonly [string, () => Record<string, string>])[] = [
    ["no Origin at all", () => ({})],
    ["no Origin, sent from a sibling site", () => ({ "sec-fetch-site": "same-site" })],
    ["Origin null", () => ({ origin: "null" })],
    ["an evil Origin", () => ({ origin: evil })],
    ["an evil Origin and host", () => ({ origin: evil, "x-forwarded-host": "evil.test" })],
    ["another port", () => ({ origin: "http://localhost:1" })],
    ["another scheme", () => ({ origin: server.origin.replace("http:", "https:") })],
    ["a longer host", () => ({ origin: `${server.origin}.evil.test` })],
  ];
  it.each(cases)("%s", async (_what, headers) => {
    const before = await nameNow();
    expect((await sendSettings(headers(), { name: "Changed from afar" })).status).toBe(403);
    expect(await nameNow()).toBe(before);
  });
});

it("takes a write from its own pages", async () => {
  const saved = await sendSettings({ origin: server.origin }, { name: "Vera  Viewer" });
  expect(saved.text).toContain("Your settings are saved.");
  expect(await nameNow()).toBe("Vera  Viewer");
  const browser = { "sec-fetch-site": "same-origin" };
  const again = await sendSettings(browser, { name: "Vera" });
  expect(again.text).toContain("Your settings are saved.");
});

it.each([
  ["an unknown field", { role: "admin" }, "The form holds something it should not."],
  ["a field twice", { name: ["Vera", "Victor"] }, "This was sent twice."],
  ["an empty name", { name: "  " }, "Type your name."],
  ["a long name", { name: "x".repeat(101) }, "Use 100 characters or fewer."],
  ["unseen characters", { name: "a\u202eb" }, "Leave out characters that can"],
  ["an unknown zone", { timeZone: "Mars/Olympus" }, "Choose a time zone of the list."],
  ["an unknown theme", { theme: "__proto__" }, "Choose a theme of the list."],
])("refuses %s at the field and changes nothing", async (_what, changes, sentence) => {
  const before = await nameNow();
  const answer = await sendSettings({ origin: server.origin }, changes as FormValues);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(sentence);
  expect(await nameNow()).toBe(before);
});

it("sends whoever has no session to the sign-in page instead of acting", async () => {
  const page = await visitor.visit("/settings");
  const { url, init } = formRequest(page, page.formWith("Save settings"), { name: "Nobody" });
  const answer = await openVisitor(server.origin).ask(url, init);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toContain("/sign-in");
  expect(await nameNow()).not.toBe("Nobody");
});

describe("junk for an action is refused in words and comes to no door", () => {
  const form = "multipart/form-data; boundary=x";
  const field = (text: string) =>
    `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${text}\r\n--x--\r\n`;
  const bodies = [
    ["text/plain", ""],
    ["text/plain", "{"],
    ["text/plain", '["$F9"]'],
    [form, "x"],
    [form, "--x--\r\n"],
    [form, "--x\r\n\r\ncut off"],
    [form, field("{{{")],
    ["multipart/form-data", "no boundary"],
  ] as const;

  it.each(builtActions())("$name on $path", async ({ id, path }) => {
    for (const [type, body] of bodies) {
      const headers = { origin: server.origin, "content-type": type, "next-action": id };
      const answer = await visitor.ask(path, { method: "POST", headers, body });
      expect([answer.status, await answer.text()], `${type} ${body}`).toEqual([
        400,
        expect.stringContaining("This can't be read, and nothing was changed."),
      ]);
    }
  });

  it("and so is an action that no build has had", async () => {
    const headers = { origin: server.origin, "next-action": `7f${"0".repeat(40)}` };
    const answer = await visitor.ask("/settings", { method: "POST", headers, body: "[]" });
    expect([404, 409]).toContain(answer.status);
    await answer.body?.cancel();
  });

  it.each(["/settings", "/numbers", "/sign-in", "/api/auth/signout"])(
    "and so is more than a form can hold, sent to %s",
    async (path) => {
      const headers = { origin: server.origin, "content-type": form };
      const body = field("x".repeat(1_000_000));
      const answer = await visitor.ask(path, { method: "POST", headers, body });
      expect([answer.status, await answer.text()]).toEqual([
        413,
        "This is too much to send at once. Nothing was changed.\n",
      ]);
    },
  );
});

describe("junk for the sign-in API is refused and never a fault", () => {
  const bodies = ["{", "[]", "null", "", '{"email":{}}', '{"a":1}', "\u0000", "x".repeat(20_000)];
  const paths = ["callback/credentials", "signout", "signin", "signin/credentials", "_log", "x"];
  it.each(paths)("%s", async (path) => {
    for (const body of bodies) {
      for (const type of ["application/json", "text/plain", "multipart/form-data; boundary=x"]) {
        const headers = { origin: server.origin, "content-type": type };
        const url = `/api/auth/${path}`;
        const { status } = await openVisitor(server.origin).ask(url, {
          method: "POST",
          headers,
          body,
        });
        expect([400, 404], `${path} ${type} ${body.slice(0, 20)}`).toContain(status);
      }
    }
  });
  it.each([
    "/api/auth/session?callbackUrl=http://%5B",
    "/api/auth/csrf?callbackUrl=%00",
    "/api/auth/callback/credentials?x=1",
    "/api/auth/error?error=Configuration",
    "/api/auth/__proto__",
  ])("GET %s", async (path) => {
    expect((await openVisitor(server.origin).ask(path)).status).toBeLessThan(500);
  });
  it("cookies that are no cookies of ours", async () => {
    const cookies =
      "my-numbers.session=x.y.z; my-numbers.callback=http://[; next-auth.csrf-token=|";
    for (const path of ["session", "csrf", "providers"]) {
      const { status } = await openVisitor(server.origin, cookies).ask(`/api/auth/${path}`);
      expect(status).toBeLessThan(500);
    }
    expect((await openVisitor(server.origin, cookies).ask("/settings")).status).toBe(307);
  });
});
