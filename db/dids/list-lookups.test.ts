import { beforeAll, describe, expect, test } from "vitest";
import { listCountries } from "@/db/places/list-countries";
import { listRegions } from "@/db/places/list-regions";
import type { Store } from "@/db/store";
import { activeFilters } from "@/lib/numbers/active-filters";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { bestRemoval } from "./best-removal";
import { countByStatus } from "./count-by-status";
import { filterNames } from "./filter-names";
import { findDid } from "./find-did";
import { heldNumbers } from "./held-numbers";
import { suggestNumbers } from "./suggest-numbers";

let store: Store;
let mine: number;
let theirs: number;

beforeAll(async () => {
  store = await freshStore();
  mine = await insertAccount(store);
  theirs = await insertAccount(store);
  await insertDid(store, { accountId: mine, number: "35319609036", description: "Sales" });
  await insertDid(store, { accountId: mine, number: "35319600837", canceledAt: NOW });
  await insertDid(store, { accountId: mine, number: "44353196000" });
  await insertDid(store, { accountId: theirs, number: "35319600001" });
});

const asking = (filters: Partial<ListQuery>): ListQuery => ({ ...DEFAULT_LIST_QUERY, ...filters });

describe("what the list's page asks beside the rows", () => {
  test("sections add up to all, and are the account's alone", async () => {
    const { all, byStatus } = await countByStatus(store, mine);
    expect(all).toBe(3);
    expect(byStatus).toMatchObject({ active: 2, terminated: 1, porting: 0 });
  });

  test("another account's number is not found, held, suggested or named", async () => {
    expect(await findDid(store, mine, "35319600001", NOW)).toBeNull();
    expect((await findDid(store, theirs, "35319600001", NOW))?.did.number).toBe("35319600001");
    const asked = ["35319600001", "35319609036", "1"];
    expect([...(await heldNumbers(store, mine, asked))]).toEqual(["35319609036"]);
    expect(await suggestNumbers(store, mine, "35319600001", 10)).toEqual([]);
    const trunk = (await findDid(store, theirs, "35319600001", NOW))?.trunk?.id ?? 0;
    expect((await filterNames(store, mine, asking({ trunk }))).trunk).toBeNull();
  });

  test("suggestions begin with what was typed, then contain it", async () => {
    const suggested = await suggestNumbers(store, mine, "353", 10);
    expect(suggested.map((one) => one.number)).toEqual([
      "35319600837",
      "35319609036",
      "44353196000",
    ]);
    expect(await suggestNumbers(store, mine, "%", 10)).toEqual([]);
    expect(await suggestNumbers(store, mine, "353", 1)).toHaveLength(1);
  });

  test("countries come with the account's counts, which follow additions and removals", async () => {
    expect(await listCountries(store, mine)).toEqual([{ code: "IE", name: "Ireland", count: 3 }]);
    const { id } = await insertDid(store, { accountId: mine });
    await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE id = ?", [id]));
    expect(await listCountries(store, mine)).toEqual([{ code: "IE", name: "Ireland", count: 3 }]);
    expect(await listRegions(store, mine, "IE")).toEqual([]);
  });

  test("the filter whose removal lets most numbers match is named", async () => {
    const query = asking({ number: "35319600837", description: "Sales", status: "terminated" });
    expect(await bestRemoval(store, mine, query, NOW)).toEqual({
      parameter: "description",
      count: 1,
    });
    expect(await bestRemoval(store, mine, DEFAULT_LIST_QUERY, NOW)).toBeNull();
  });

  test("every filter is a chip in words, and taking it away goes back to page 1", async () => {
    const query = asking({
      number: "353",
      country: ["IE"],
      trunk: "none",
      cycles: { kind: "range", from: 51, to: null },
      expires: { kind: "days", from: "2026-03-02", to: "2026-03-08" },
      page: 4,
    });
    const chips = activeFilters(query, await filterNames(store, mine, query));
    expect(chips.map((chip) => `${chip.label}: ${chip.value}`)).toEqual([
      "DID number: contains 353",
      "Country: Ireland",
      "Trunk: No trunk or group",
      "Billing cycles left: at least 51",
      "Expires: 2 Mar 2026 to 8 Mar 2026",
    ]);
    expect(chips[1]?.without).toEqual({ ...query, country: [], page: 1 });
  });
});
