import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS } from "./harness/demo";
import { formRequest } from "./harness/form-request";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor } from "./harness/visitor";

const PASSWORD = DEMO_ENVIRONMENT.DEMO_PASSWORD;
const NEXT_PASSWORD = "quite another long one";
const COOKIE = "my-numbers.session";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "0" });
});
afterAll(() => server.stop());

const guest = (cookies = "") => openVisitor(server.origin, cookies);

async function signedIn(email: string, password: string = PASSWORD) {
  const visitor = guest();
  await visitor.signIn(email, password);
  return visitor;
}

/** Whether these cookies still open the settings page. */
async function opens(cookies: string): Promise<boolean> {
  return (await guest(cookies).ask("/settings")).status === 200;
}

function change(sql: string, ...parameters: unknown[]) {
  const database = new Database(server.databasePath);
  database.prepare(sql).run(...parameters);
  database.close();
}

it("leads to the sign-in page and back to where somebody was going", async () => {
  const visitor = guest();
  const page = await visitor.visit("/settings?a=1");
  expect(page.url.pathname).toBe("/sign-in");
  const fields = {
    [page.fieldName("E-mail")]: MEMBERS.viewer,
    [page.fieldName("Password")]: PASSWORD,
  };
  const arrived = await visitor.submit(page, "form", fields, "Sign in");
  expect(`${arrived.url.pathname}${arrived.url.search}`).toBe("/settings?a=1");
});

it.each(["https://evil.test/", "//evil.test", "/\\evil.test", "javascript:alert(1)", "/sign-in"])(
  "goes to no other place than the app's own: %s",
  async (to) => {
    const visitor = guest();
    const page = await visitor.visit(`/sign-in?to=${encodeURIComponent(to)}`);
    const fields = { email: MEMBERS.viewer, password: PASSWORD, to };
    const arrived = await visitor.submit(page, "form", fields, "Sign in");
    expect(arrived.url.origin).toBe(server.origin);
    expect(arrived.url.pathname).toBe("/numbers");
  },
);

it.each([
  [MEMBERS.viewer, "/numbers"],
  [MEMBERS.staff, "/staff"],
])("leads %s straight to %s, without a page between", async (email, first) => {
  const visitor = guest();
  const page = await visitor.visit("/sign-in");
  const form = page.formWith("Sign in");
  const { url, init } = formRequest(page, form, { email, password: PASSWORD }, "Sign in");
  const answer = await visitor.ask(url, init);
  expect(new URL(answer.headers.get("location") ?? "", url).pathname).toBe(first);
});

it("keeps a session cookie from scripts and other sites", async () => {
  const visitor = guest();
  const page = await visitor.visit("/sign-in");
  const body = new FormData();
  for (const field of page.all("form input")) {
    body.append(field.getAttribute("name") ?? "", field.getAttribute("value") ?? "");
  }
  body.set("email", MEMBERS.viewer);
  body.set("password", PASSWORD);
  const headers = { origin: server.origin };
  const answer = await visitor.ask("/sign-in", { method: "POST", headers, body });
  const [cookie = ""] = answer.headers.getSetCookie();
  expect(answer.status).toBe(303);
  expect(cookie).toMatch(new RegExp(`^${COOKIE}=`));
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=lax/i);
  expect(cookie).toMatch(/Path=\//i);
});

it("says the same to a wrong password and to an unknown e-mail, and keeps what was typed", async () => {
  const answers = await Promise.all(
    [MEMBERS.manager, "nobody@demo.test"].map((email) => guest().signIn(email, "wrong")),
  );
  const [known, unknown] = answers.map((page) => page.text);
  expect(known).toContain("This e-mail and password do not go together.");
  expect(unknown).toBe(known);
  expect(answers[0]?.one("input[name=email]").getAttribute("value")).toBe(MEMBERS.manager);
  const password = answers[0]?.one("input[name=password]");
  expect(password?.getAttribute("value")).toBe("");
  const note = password?.getAttribute("aria-describedby") ?? "";
  expect(answers[0]?.one(`#${note}`).text).toContain("do not go together");
});

it("marks the field that is empty", async () => {
  const page = await guest().signIn("", "");
  expect(page.text).toContain("Type your e-mail.");
  expect(page.text).toContain("Type your password.");
});

it("ends a session with sign-out, so that a copied cookie opens nothing", async () => {
  const visitor = await signedIn(MEMBERS.viewer);
  const copied = visitor.cookies();
  const page = await visitor.visit("/settings");
  page.formWith("Sign out").setAttribute("id", "sign-out-form");
  const left = await visitor.submit(page, "#sign-out-form", {}, "Sign out");
  expect(left.url.pathname).toBe("/sign-in");
  expect(await opens(copied)).toBe(false);
});

it("ends other sessions when the password changes, and keeps this one", async () => {
  const here = await signedIn(MEMBERS.stranger);
  const there = await signedIn(MEMBERS.stranger);
  const page = await here.visit("/settings");
  const form = page.formWith("Change password");
  form.setAttribute("id", "password-form");
  const changes = {
    currentPassword: PASSWORD,
    newPassword: NEXT_PASSWORD,
    repeatPassword: NEXT_PASSWORD,
  };
  const wrong = await here.submit(page, "#password-form", { ...changes, currentPassword: "no" });
  expect(wrong.text).toContain("This is not your password.");
  const done = await here.submit(page, "#password-form", changes);
  expect(done.text).toContain("Your password is changed.");
  expect(await opens(here.cookies())).toBe(true);
  expect(await opens(there.cookies())).toBe(false);
  expect(await opens((await signedIn(MEMBERS.stranger)).cookies())).toBe(false);
  expect(await opens((await signedIn(MEMBERS.stranger, NEXT_PASSWORD)).cookies())).toBe(true);
});

it("lets members end one of their sessions", async () => {
  const here = await signedIn(MEMBERS.manager);
  const there = await signedIn(MEMBERS.manager);
  const page = await here.visit("/settings");
  page.formWith("End").setAttribute("id", "end-form");
  await here.submit(page, "#end-form", {}, "End");
  expect(await opens(here.cookies())).toBe(true);
  expect(await opens(there.cookies())).toBe(false);
});

it.each([
  ["idle for 30 minutes", "last_seen_at", 30 * 60_000],
  ["12 hours old", "created_at", 12 * 3_600_000],
])("ends a session that is %s", async (_what, column, age) => {
  const visitor = await signedIn(MEMBERS.viewer);
  change(`UPDATE sessions SET ${column} = ${column} - ? WHERE ended_at IS NULL`, age - 20_000);
  expect(await opens(visitor.cookies())).toBe(true);
  change(`UPDATE sessions SET ${column} = ${column} - ? WHERE ended_at IS NULL`, age);
  expect(await opens(visitor.cookies())).toBe(false);
});

it.each(["people", "accounts"])("lets nobody of disabled %s in", async (table) => {
  const visitor = await signedIn(MEMBERS.manager);
  const which = table === "people" ? "email = 'manager@demo.test'" : "name = 'demo'";
  change(`UPDATE ${table} SET disabled_at = 1 WHERE ${which}`);
  expect(await opens(visitor.cookies())).toBe(false);
  const refused = await guest().signIn(MEMBERS.manager, PASSWORD);
  expect(refused.text).toContain("do not go together");
  change(`UPDATE ${table} SET disabled_at = NULL WHERE ${which}`);
});

it("leads staff to their own page, which is not there for members", async () => {
  const staff = await signedIn("staff@demo.test");
  const page = await staff.visit("/numbers");
  expect(page.url.pathname).toBe("/staff");
  expect(page.texts("tbody th")).toEqual(["demo", "other"]);
  const member = await signedIn(MEMBERS.viewer);
  expect((await member.ask("/staff")).status).toBe(404);
});

it("signs in and out through next-auth's own addresses by the same rules", async () => {
  const visitor = guest();
  const { csrfToken } = await (await visitor.ask("/api/auth/csrf")).json();
  const post = (path: string, fields: Record<string, string>) =>
    visitor.ask(`/api/auth/${path}`, {
      method: "POST",
      headers: { origin: server.origin, "content-type": "application/json" },
      body: JSON.stringify({ csrfToken, ...fields }),
    });
  await post("callback/credentials", { email: MEMBERS.viewer, password: "wrong" });
  expect(visitor.cookies()).not.toContain(`${COOKIE}=`);
  await post("callback/credentials", { email: MEMBERS.viewer, password: PASSWORD });
  const copied = visitor.cookies();
  expect(await opens(copied)).toBe(true);
  expect(await (await visitor.ask("/api/auth/session")).json()).toMatchObject({
    user: { email: MEMBERS.viewer },
  });
  await post("signout", {});
  expect(await opens(copied)).toBe(false);
});

it("takes 10 tries for an e-mail, then makes everybody wait for it, right or wrong", async () => {
  const email = "many.tries@demo.test";
  const answers: string[] = [];
  for (let tries = 0; tries < 6; tries += 1) {
    answers.push((await guest().signIn(email, `wrong ${tries}`)).text);
  }
  expect(answers[0]).toContain("do not go together");
  expect(answers.at(-1)).toContain("Too many tries. Try again in");
});
