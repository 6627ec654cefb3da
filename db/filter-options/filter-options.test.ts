import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { MAX_OPTIONS } from "@/lib/numbers/filter-options";
import type { ListFilters } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { listAddressOptions } from "./list-address-options";
import { listCapacityPoolOptions } from "./list-capacity-pool-options";
import { listCityOptions } from "./list-city-options";
import { listIdentityOptions } from "./list-identity-options";
import { listTrunkGroupOptions } from "./list-trunk-group-options";
import { listTrunkOptions } from "./list-trunk-options";

const ALL = { containing: "", chosen: null };
const ANYWHERE = { ...ALL, country: [], region: null };
const AT = NOW.getTime();

let store: Store;
let own: number;
let other: number;

beforeAll(async () => {
  store = await freshStore();
  own = await insertAccount(store, "own");
  other = await insertAccount(store, "other");
});

function run(sql: string, ...parameters: readonly unknown[]): Promise<number> {
  return store.inTransaction((tx) => {
    tx.run(sql, parameters);
    return tx.row<{ id: number }>("SELECT last_insert_rowid() AS id")?.id ?? 0;
  });
}

const addTrunk = (account: number, name: string) =>
  run(
    "INSERT INTO trunks (account_id, name, kind, created_at) VALUES (?, ?, 'sip', ?)",
    account,
    name,
    AT,
  );

const KINDS = {
  trunk: {
    list: listTrunkOptions,
    add: addTrunk,
  },
  group: {
    list: listTrunkGroupOptions,
    add: (account: number, name: string) =>
      run(
        "INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, ?, ?)",
        account,
        name,
        AT,
      ),
  },
  identity: {
    list: listIdentityOptions,
    add: (account: number, name: string) =>
      run(
        `INSERT INTO identities (account_id, kind, name, created_at) VALUES (?, 'business', ?, ?)`,
        account,
        name,
        AT,
      ),
  },
  pool: {
    list: listCapacityPoolOptions,
    add: (account: number, name: string) =>
      run(
        "INSERT INTO capacity_pools (account_id, name, channels) VALUES (?, ?, 30)",
        account,
        name,
      ),
  },
} as const;

describe.each(Object.entries(KINDS))("choices of the field %s", (_, { list, add }) => {
  test("are the account's own, by name, and never another account's", async () => {
    const ids: number[] = [];
    for (const name of ["eu-10", "eu-9", "Ärmel 100%_off"]) ids.push(await add(own, name));
    const foreign = await add(other, "eu-foreign");
    const { options, isCut } = await list(store, own, ALL);
    expect(options.map(({ name }) => name)).toEqual(["Ärmel 100%_off", "eu-9", "eu-10"]);
    expect(isCut).toBe(false);
    expect((await list(store, own, { containing: "foreign", chosen: foreign })).options).toEqual(
      [],
    );
    const chosen = { containing: "eu-9", chosen: ids[0] ?? 0 };
    expect((await list(store, own, chosen)).options.map(({ name }) => name)).toEqual([
      "eu-9",
      "eu-10",
    ]);
  });

  test.each([
    ["EU-1", ["eu-10"]],
    ["ÄRM", ["Ärmel 100%_off"]],
    ["ärmel", ["Ärmel 100%_off"]],
    ["0%_", ["Ärmel 100%_off"]],
    ["0_%", []],
    ["\\", []],
    ["'; DROP TABLE dids; --", []],
  ])("whose name contains %s", async (containing, names) => {
    const { options } = await list(store, own, { containing, chosen: null });
    expect(options.map(({ name }) => name)).toEqual(names);
  });
});

test("beyond the limit the first by name are offered, and the chosen one with them", async () => {
  const account = await insertAccount(store, "large");
  for (let place = 1; place <= MAX_OPTIONS; place += 1)
    await addTrunk(account, `t-${place + 1000}`);
  expect((await listTrunkOptions(store, account, ALL)).isCut).toBe(false);
  const last = await addTrunk(account, "z-last");
  const cut = await listTrunkOptions(store, account, ALL);
  expect(cut).toMatchObject({ isCut: true });
  expect(cut.options).toHaveLength(MAX_OPTIONS);
  const withChosen = await listTrunkOptions(store, account, { containing: "", chosen: last });
  expect(withChosen.options.at(-1)).toEqual({ id: last, name: "z-last" });
  const typed = await listTrunkOptions(store, account, { containing: "Z-", chosen: null });
  expect(typed).toEqual({ options: [{ id: last, name: "z-last" }], isCut: false });
});

test("addresses are named by street and city, and are the account's own", async () => {
  const identity = await KINDS.identity.add(own, "Harbour & Pike");
  await insertDid(store, { accountId: own });
  const add = `INSERT INTO addresses (account_id, identity_id, country_code, city, postal_code,
    street, created_at) VALUES (?, ?, 'IE', 'Dublin', 'D02', ?, ?)`;
  const id = await run(add, own, identity, "1 Quay Street", AT);
  const { options } = await listAddressOptions(store, own, { containing: "quay", chosen: null });
  expect(options).toEqual([{ id, name: "1 Quay Street, Dublin" }]);
  expect(await listAddressOptions(store, other, { containing: "", chosen: id })).toEqual({
    options: [],
    isCut: false,
  });
});

describe("cities", () => {
  let cork: number;
  let leeds: number;

  beforeAll(async () => {
    await insertDid(store, { accountId: own });
    await run("INSERT INTO countries (code, name) VALUES ('GB', 'United Kingdom')");
    const region = await run(
      "INSERT INTO regions (country_code, iso_code, name, name_folded) VALUES ('IE', 'IE-CO', 'Cork', 'cork')",
    );
    const add =
      "INSERT INTO cities (country_code, region_id, name, name_folded) VALUES (?, ?, ?, ?)";
    cork = await run(add, "IE", region, "Cork", "cork");
    await run(add, "IE", null, "Empty", "empty");
    leeds = await run(add, "GB", null, "Leeds", "leeds");
    const galway = await run(add, "IE", null, "Galway", "galway");
    for (const cityId of [cork, cork, galway]) await insertDid(store, { accountId: own, cityId });
    await insertDid(store, { accountId: own, cityId: leeds, countryCode: "GB" });
    const abroad = await run(add, "GB", null, "York", "york");
    await insertDid(store, { accountId: other, cityId: abroad, countryCode: "GB" });
  });

  const names = async (asked: Partial<Pick<ListFilters, "country" | "region">>) =>
    (await listCityOptions(store, own, { ...ANYWHERE, ...asked })).options.map(({ name }) => name);

  test("are those in which the account has numbers, each once", async () => {
    expect(await names({})).toEqual(["Cork, Ireland", "Galway, Ireland", "Leeds, United Kingdom"]);
  });

  test("are those of the chosen country and region", async () => {
    expect(await names({ country: ["IE"] })).toEqual(["Cork", "Galway"]);
    expect(await names({ country: ["IE"], region: "IE-CO" })).toEqual(["Cork"]);
    expect(await names({ country: ["FR"] })).toEqual([]);
  });

  test("keep the chosen one wherever it is", async () => {
    const asked = { ...ANYWHERE, country: ["IE"], chosen: leeds };
    const { options } = await listCityOptions(store, own, asked);
    expect(options.map(({ name }) => name)).toEqual(["Cork", "Galway", "Leeds"]);
  });
});
