import { expect, test } from "vitest";
import {
  type EndUserFacts,
  REQUIRED_ADDRESSES,
  type Requirement,
  shortcomings,
  type Whereabouts,
} from "./requirement";

const BERLIN: Whereabouts = { countryCode: "DE", regionId: 7, city: "Berlin" };
const OPEN: Requirement = { identity: "any", address: "anywhere", documents: [] };

function anEndUser(overrides: Partial<EndUserFacts> = {}): EndUserFacts {
  return { kind: "business", address: BERLIN, documents: [], ...overrides };
}

test("an open requirement asks for a name and an address anywhere, and no more", () => {
  const tokyo = { countryCode: "JP", regionId: null, city: "Tokyo" };
  expect(shortcomings(OPEN, BERLIN, anEndUser({ address: tokyo }))).toEqual([]);
  expect(shortcomings(OPEN, BERLIN, anEndUser({ kind: "unnamed", address: null }))).toEqual([
    { kind: "name" },
    { kind: "address" },
  ]);
});

test.each([
  ["personal", "personal", []],
  ["personal", "business", [{ kind: "identity", needed: "personal" }]],
  ["business", "personal", [{ kind: "identity", needed: "business" }]],
  ["business", "business", []],
] as const)("a %s identity is needed, a %s one is given", (identity, kind, missing) => {
  expect(shortcomings({ ...OPEN, identity }, BERLIN, anEndUser({ kind }))).toEqual(missing);
});

const PLACES = {
  "in the city, written otherwise": { countryCode: "DE", regionId: 7, city: "BERLIN" },
  "in the region": { countryCode: "DE", regionId: 7, city: "Potsdam" },
  "in the country": { countryCode: "DE", regionId: 8, city: "Munich" },
  "of that name, elsewhere": { countryCode: "US", regionId: 90, city: "Berlin" },
} as const;
/** Which of the four requirements each place meets. */
const MEETS = { city: 4, region: 3, country: 2, elsewhere: 1 };

test.each([
  ["in the city, written otherwise", MEETS.city],
  ["in the region", MEETS.region],
  ["in the country", MEETS.country],
  ["of that name, elsewhere", MEETS.elsewhere],
] as const)("an address %s meets what asks for no more than that", (name, most) => {
  const endUser = anEndUser({ address: PLACES[name] });
  const met = REQUIRED_ADDRESSES.filter(
    (address) => shortcomings({ ...OPEN, address }, BERLIN, endUser).length === 0,
  );
  expect(met).toEqual(REQUIRED_ADDRESSES.slice(0, most));
});

test("a number without a city or a region asks for an address in the next larger place", () => {
  const national: Whereabouts = { countryCode: "DE", regionId: null, city: null };
  const munich = anEndUser({ address: PLACES["in the country"] });
  expect(shortcomings({ ...OPEN, address: "city" }, national, munich)).toEqual([]);
  const paris = anEndUser({ address: { countryCode: "FR", regionId: null, city: "Paris" } });
  expect(shortcomings({ ...OPEN, address: "city" }, national, paris)).toEqual([
    { kind: "place", within: "country" },
  ]);
});

test("every document that is asked for and not there is named", () => {
  const requirement: Requirement = { ...OPEN, documents: ["address-proof", "company-extract"] };
  expect(shortcomings(requirement, BERLIN, anEndUser({ documents: ["company-extract"] }))).toEqual([
    { kind: "document", document: "address-proof" },
  ]);
});
