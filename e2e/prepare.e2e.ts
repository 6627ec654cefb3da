import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { type ActingServer, startActing } from "./harness/acting-server";
import { choose, dialogText, isDialogOpen, stateOf } from "./harness/batch";
import { type FormValues, formRequest } from "./harness/form-request";
import { numbersOn } from "./harness/list-page";
import type { Visitor } from "./harness/visitor";
import { openVisitor } from "./harness/visitor";

let acting: ActingServer;
beforeAll(async () => {
  acting = await startActing();
});
afterAll(() => acting.stop());

function send(visitor: Visitor, fields: readonly (readonly [string, string])[], more = {}) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const headers = { origin: acting.server.origin, ...more };
  return visitor.ask("/numbers/prepare", { method: "POST", body, headers });
}

const RENEW_ONE = [
  ["verb", "renew"],
  ["n", CAST.active],
] as const;

describe("drawing up", () => {
  it("is refused to a viewer in words, and their pages say so beside each action", async () => {
    const { viewer } = acting.as;
    const answer = await send(viewer, RENEW_ONE);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Your role does not allow this");
    const details = await viewer.visit(`/numbers/${CAST.active}`);
    expect(details.texts("#actions small")).toEqual(
      Array(8).fill("Your role does not allow this."),
    );
    expect(details.all("button[name=verb]")).toEqual([]);
    const list = await viewer.visit("/numbers");
    expect(list.all("button[name=verb]")).toEqual([]);
    expect(list.text).toContain("Renew DIDs Your role does not allow this.");
  });

  it("from another site, or by nobody, comes to nothing", async () => {
    const { manager } = acting.as;
    const evil = { origin: "https://evil.test" };
    expect((await send(manager, RENEW_ONE, evil)).status).toBe(403);
    const nobody = await send(openVisitor(acting.server.origin), RENEW_ONE);
    expect(nobody.status).toBe(303);
    expect(nobody.headers.get("location")).toContain("/sign-in");
  });

  it.each([
    ["no verb", [["n", CAST.active]], 400],
    ["an unknown verb", [["verb", "explode"]], 400],
    ["an inherited verb", [["verb", "__proto__"]], 400],
    [
      "two verbs",
      [
        ["verb", "renew"],
        ["verb", "cancel"],
      ],
      400,
    ],
  ] as const)("with %s is refused", async (_, fields, status) => {
    expect((await send(acting.as.manager, fields)).status).toBe(status);
  });

  it("reads forms alone", async () => {
    const headers = { origin: acting.server.origin };
    const json = { ...headers, "content-type": "application/json" };
    const { manager } = acting.as;
    const ask = (init: RequestInit) => manager.ask("/numbers/prepare", { method: "POST", ...init });
    expect((await ask({ headers: json, body: "{}" })).status).toBe(415);
    const file = new FormData();
    file.append("verb", new Blob(["renew"]), "verb.txt");
    expect((await ask({ headers, body: file })).status).toBe(415);
    expect((await manager.ask("/numbers/prepare")).status).toBe(405);
  });

  it.each(["https://evil.test/", "//evil.test", "/staff", "/numbers/../staff", "javascript:1"])(
    "leads to pages of ours alone, not to %s",
    async (back) => {
      const answer = await send(acting.as.manager, [...RENEW_ONE, ["back", back]]);
      expect(answer.headers.get("location")).toMatch(/^\/numbers\?batch=[\w-]{20,}$/);
    },
  );

  it("of junk numbers chooses none of them; one given twice is one", async () => {
    const { manager } = acting.as;
    const junk = ["", "abc", "+353 1", "０１２", "1e9", "' OR 1=1 --"];
    const none = await send(manager, [["verb", "renew"], ...junk.map((n) => ["n", n] as const)]);
    expect(none.headers.get("location")).toBe("/numbers?batch=nothing-chosen");
    const twice = await send(manager, [...RENEW_ONE, ["n", CAST.active], ["price", "0"]]);
    const page = await manager.visit(twice.headers.get("location") ?? "");
    expect(page.texts(".dialog h2")).toEqual(["Renew +353 1 960 9036"]);
  });

  it("tells a script where to go instead of leading it", async () => {
    const answer = await send(acting.as.manager, RENEW_ONE, { accept: "application/json" });
    expect(await answer.json()).toEqual({ href: expect.stringMatching(/^\/numbers\?batch=/) });
  });
});

describe("a batch belongs to its account", () => {
  it("another account's number is not found, and never named as theirs", async () => {
    const { manager, stranger } = acting.as;
    const [theirs = ""] = numbersOn(await stranger.visit("/numbers"));
    const answer = await send(manager, [
      ["verb", "cancel"],
      ["n", theirs],
      ["n", CAST.active],
    ]);
    const page = await manager.visit(answer.headers.get("location") ?? "");
    expect(dialogText(page)).toContain("Not in your account.");
    expect(dialogText(page)).toContain("1 will be canceled");
  });

  it("a draft is there for its own account's members, and for nobody else", async () => {
    const { manager, admin, stranger } = acting.as;
    const drawn = await send(manager, RENEW_ONE);
    const address = drawn.headers.get("location") ?? "";
    expect(isDialogOpen(await admin.visit(address))).toBe(true);
    const elsewhere = await stranger.visit(address);
    expect(isDialogOpen(elsewhere)).toBe(false);
    expect(elsewhere.text).toContain("This preview is no longer there");
    expect(elsewhere.text).not.toContain("960 9036");
  });

  it("a viewer reads a draft and can't confirm it", async () => {
    const { manager, viewer } = acting.as;
    const page = await choose(manager, [CAST.active], "Renew");
    const shown = await viewer.visit(page.url.pathname + page.url.search);
    const before = stateOf(acting.database);
    const answer = await sendDialog(viewer, shown, {});
    expect(answer).toContain("Your role does not allow this.");
    expect(stateOf(acting.database)).toBe(before);
  });

  it("another account's member can't confirm it by its key", async () => {
    const { manager, stranger } = acting.as;
    const mine = await choose(manager, [CAST.active], "Renew");
    const [theirs = ""] = numbersOn(await stranger.visit("/numbers?status=active"));
    const own = await choose(stranger, [theirs], "Renew");
    const batch = mine.one(".dialog input[name=batch]").getAttribute("value") ?? "";
    const before = stateOf(acting.database);
    expect(await sendDialog(stranger, own, { batch })).toContain("This preview is no longer there");
    expect(stateOf(acting.database)).toBe(before);
  });

  it.each([
    ["months", "0"],
    ["months", "13"],
    ["months", "1e1"],
    ["unlimited", "yes"],
    ["press", "pay"],
    ["verb", "explode"],
    ["verb", "cancel"],
    ["total", "-1"],
    ["batch", "../../x"],
    ["price", "1"],
    ["account", "2"],
    ["months", ["1", "3"]],
  ] as const)("with %s = %s nothing runs, and it is said in the dialog", async (name, value) => {
    const { manager } = acting.as;
    const page = await choose(manager, [CAST.active], "Renew");
    const before = stateOf(acting.database);
    const { url, init } = formRequest(page, page.one(".dialog form.dialog-form"), {
      press: "confirm",
      [name]: value,
    } as FormValues);
    const answer = await manager.visit(url, init);
    expect(answer.status).toBe(200);
    expect(answer.all(".dialog .note")).toHaveLength(1);
    expect(stateOf(acting.database)).toBe(before);
  });
});

async function sendDialog(
  visitor: Visitor,
  page: Awaited<ReturnType<Visitor["visit"]>>,
  changes: FormValues,
): Promise<string> {
  const form = page.one(".dialog form.dialog-form");
  const { url, init } = formRequest(page, form, { press: "confirm", ...changes });
  return dialogText(await visitor.visit(url, init));
}
