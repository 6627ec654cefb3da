/** By site: the second node of a site stands by for the first. */
export const DEMO_TRUNKS = [
  "sip-dub-01",
  "sip-dub-02",
  "sip-lon-01",
  "sip-lon-02",
  "sip-ber-01",
  "sip-ber-02",
  "sip-ams-01",
  "sip-par-01",
  "sip-nyc-01",
  "sip-lax-01",
  "sip-yvr-01",
  "sip-sin-01",
  "sip-syd-01",
] as const;

type Rank = readonly [trunk: string, priority: number, weight: number];

/** Trunks of each group: one after another, or sharing the calls by weight. */
export const DEMO_GROUPS: Readonly<Record<string, readonly Rank[]>> = {
  "eu-main": [
    ["sip-ams-01", 1, 1],
    ["sip-par-01", 2, 1],
    ["sip-ber-01", 3, 1],
  ],
  "uk-ha": [
    ["sip-lon-01", 1, 1],
    ["sip-lon-02", 2, 1],
  ],
  "us-main": [
    ["sip-nyc-01", 1, 3],
    ["sip-lax-01", 1, 1],
    ["sip-yvr-01", 2, 1],
  ],
  "apac-main": [
    ["sip-sin-01", 1, 1],
    ["sip-syd-01", 2, 1],
  ],
};

/** Came by an import, with a name and nothing else. */
export const IMPORTED_TRUNK = "legacy-pbx";

/** Channels of each pool. */
export const POOLS = { "EU pool": 400, "UK pool": 160, "US pool": 300, "APAC pool": 80 } as const;
type Pool = keyof typeof POOLS;

/** Shared groups: the pool that they draw on, and their channels. */
export const SHARED: Readonly<Record<string, readonly [Pool, number]>> = {
  "EU reception": ["EU pool", 28],
  "EU support": ["EU pool", 60],
  "UK switchboard": ["UK pool", 58],
  "US contact centre": ["US pool", 22],
  "APAC desk": ["APAC pool", 18],
};

/** Where the trunk that forwards to a phone leads. */
export const OFFICE_MOBILE = "442036951180";
