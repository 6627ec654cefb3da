import { expect, test } from "vitest";
import { laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { accountIn, servicesWorld } from "@/test/services";
import { listRequests, type RequestsAsked } from "./list-requests";
import { oldestWaiting } from "./oldest-waiting";

const ALL: Omit<RequestsAsked, "accountId"> = {
  service: null,
  states: null,
  find: "",
  page: 1,
  oldestFirst: false,
};

/** Two requests of one account and one of another, each a minute after the one before. */
async function threeRequests() {
  const world = await servicesWorld();
  const first = await world.number(await world.endUser({ name: "Émile & Fils" }));
  const second = await world.number(await world.endUser());
  await world.request(world.order("a2p", [first.number]));
  const wish = { service: "a2p", numbers: [second.number], addressId: null } as const;
  const particulars = { name: "100% off_", useCase: "Sale", samples: ["Now."] };
  await world.request(world.order("a2p", [], { wish, particulars }), laterBy(NOW, 60_000));
  const other = await accountIn(world.store);
  const { number } = await other.number(await other.endUser({ name: "Beta Ltd" }));
  await other.request(other.order("a2p", [number]), laterBy(NOW, 120_000));
  const found = async (asked: Partial<RequestsAsked>) => {
    const whole = { ...ALL, accountId: world.accountId, ...asked };
    return (await listRequests(world.store, whole)).lines.map(({ reference }) => reference);
  };
  return { world, found, first, number };
}

test("an account sees its own, the newest first; staff see all, the oldest first", async () => {
  const { found } = await threeRequests();
  expect(await found({})).toEqual(["AC-10002", "AC-10001"]);
  const all = ["AC-10001", "AC-10002", "AC-10003"];
  expect(await found({ accountId: null, oldestFirst: true })).toEqual(all);
});

test.each([
  ["a reference", "ac-10001", ["AC-10001"]],
  ["a campaign, signs as they are", "100% OFF_", ["AC-10002"]],
  ["no wildcard", "%", ["AC-10002"]],
  ["an end user in any spelling", "émile", ["AC-10001"]],
  ["what another account has", "Beta", []],
])("%s is found by %s", async (_, find, references) => {
  const { found } = await threeRequests();
  expect(await found({ find })).toEqual(references);
});

test("a number is found by some of its digits, and only in the account's own", async () => {
  const { found, first, number } = await threeRequests();
  const spaced = `+${first.number.slice(0, 3)} ${first.number.slice(3)}`;
  expect(await found({ find: spaced })).toEqual(["AC-10001"]);
  expect(await found({ find: number })).toEqual([]);
});

test("states narrow it, and a page past the end is the last", async () => {
  const { world, found } = await threeRequests();
  await world.review("AC-10001", "take");
  expect(await found({ states: ["in-process"] })).toEqual(["AC-10001"]);
  expect(await found({ states: ["canceled"] })).toEqual([]);
  expect(await found({ service: "cnam" })).toEqual([]);
  const asked = { ...ALL, accountId: world.accountId, page: 99 };
  expect(await listRequests(world.store, asked)).toMatchObject({ page: 1, pages: 1, total: 2 });
});

test("what has waited longest since it last changed comes first for staff", async () => {
  const { world } = await threeRequests();
  expect(await oldestWaiting(world.store)).toBe("AC-10001");
  await world.review("AC-10001", "take", {}, laterBy(NOW, 600_000));
  expect(await oldestWaiting(world.store)).toBe("AC-10002");
});

test.each([
  [
    "a number's open requests",
    "SELECT 1 FROM service_request_numbers WHERE account_id = 1 AND number = '1' AND left_at IS NULL",
    "numbers_in_requests",
  ],
  [
    "the queue",
    "SELECT reference FROM service_requests WHERE status IN ('new', 'in-process', 'pending', 'cancelation-pending') ORDER BY changed_at, id LIMIT 1",
    "service_requests_waiting",
  ],
  [
    "an account's requests",
    "SELECT 1 FROM service_requests WHERE account_id = 1 AND service = 'a2p' ORDER BY requested_at DESC, id DESC",
    "service_requests_of_account",
  ],
  [
    "what happened",
    "SELECT 1 FROM service_request_events WHERE request_id = 1 ORDER BY at, id",
    "events_of_service_request",
  ],
])("%s is read by an index of its own", async (_, sql, index) => {
  const { store } = await servicesWorld();
  const plan = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  expect(plan.map(({ detail }) => detail).join("\n")).toContain(index);
});
