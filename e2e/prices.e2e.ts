import { afterAll, beforeAll, expect, it } from "vitest";
import { DEMO_ENVIRONMENT, MEMBERS, STAFF } from "./harness/demo";
import { type RunningServer, startServer } from "./harness/server";
import { openVisitor, type Visitor } from "./harness/visitor";

let server: RunningServer;
let staff: Visitor;
let other: Visitor;

beforeAll(async () => {
  server = await startServer({ ...DEMO_ENVIRONMENT, DEMO_NUMBERS: "0" });
  [staff, other] = [openVisitor(server.origin), openVisitor(server.origin)];
  await staff.signIn(STAFF, DEMO_ENVIRONMENT.DEMO_PASSWORD);
  await other.signIn(MEMBERS.admin, DEMO_ENVIRONMENT.DEMO_PASSWORD);
});
afterAll(() => server.stop());

const asked = (changes = {}) => {
  const fields = { service: "a2p", currency: "usd", fee: "20", from: "2026-04-01", account: "" };
  return `/staff/prices/new?${new URLSearchParams({ ...fields, ...changes })}`;
};

it("staff add a price without JavaScript: a preview, one press, and the list shows it", async () => {
  const list = await staff.visit("/staff/prices");
  expect(list.texts("tbody tr").filter((row) => row.includes("In force"))).toHaveLength(4);
  const form = await staff.follow(list, "Add price");
  expect(form.text).not.toContain("What it means");
  const preview = await staff.visit(asked());
  expect(preview.text).toContain("Until then $15.00");
  expect(preview.text).toContain("From then on $20.00");
  expect(preview.one("input[name=fee].input").getAttribute("value")).toBe("20");
  preview.formWith("Add price").setAttribute("id", "add-price");
  const added = await staff.submit(preview, "#add-price", {}, "Add price");
  expect(added.text).toContain("The price is added.");
  expect(added.texts("tbody tr").find((row) => row.includes("To come"))).toContain("$20.00");
  const again = await staff.submit(preview, "#add-price", {}, "Add price");
  expect(again.text).toContain("A price from this very day is there already");
  const audit = await staff.visit("/staff/audit?action=service-price-set");
  expect(audit.text).toContain("$15.00 → $20.00 from 2026-04-01T00:00:00.000Z");
});

it.each([
  [{ fee: "a lot" }, "Type an amount"],
  [{ from: "2020-01-01" }, "This day has begun."],
  [{ account: "nobody" }, "There is no open account of that name."],
  [{ account: "other" }, "The account has another currency."],
  [{ currency: "" }, "Type a currency of ISO 4217"],
  [{ service: "__proto__" }, "Choose a service."],
])("what is wrong is said at its field, and nothing can be pressed: %j", async (changes, words) => {
  const page = await staff.visit(asked(changes));
  expect(page.status).toBe(200);
  expect(page.texts(".hint.bad").join()).toContain(words);
  expect(page.text).not.toContain("What it means");
});

it("members see what stands where nothing is", async () => {
  expect((await other.ask("/staff/prices")).status).toBe(404);
  expect((await other.ask(asked())).status).toBe(404);
});
