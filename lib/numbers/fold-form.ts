/**
 * What a plain form can't say in one field, said in several. These names and words exist between a
 * form and its answer alone: no address is ever written with them, and a page that is asked with
 * them leads to the address without.
 *
 * - `cycles`, `capacity`, `expires` = `any` (no filter) or `range` (what the two ends say)
 * - `<name>.from`, `<name>.to` for those and `added`: the ends of a range, either may be empty
 * - `capacity` = `pool` with `capacity.pool`: the id of a pool
 * - a filter that takes several values, given once for each of them
 * - `find.<name>`: what is typed to narrow the choices of a field
 */

/** Filters that take several values: a form sends one field for each. */
const SEVERAL: ReadonlySet<string> = new Set([
  "numbers",
  "country",
  "type",
  "verification",
  "emergency",
  "a2p",
  "cnam",
  "features",
  "period",
]);
/** Filters that are put together of two ends, and those that can be asked in other ways as well. */
const RANGES = ["cycles", "capacity", "expires", "added"] as const;
const WITH_WAYS: ReadonlySet<string> = new Set(["cycles", "capacity", "expires"]);
/** Words that a choice between ways to ask stands on; of no meaning in an address. */
const ANY = "any";
const RANGE = "range";
const POOL = "pool";
const FIND = "find.";

type Given = Readonly<Record<string, string | string[] | undefined>>;
type Folded = Record<string, string | string[] | undefined>;

/** The parameters of an address from what a form sent; anything else is handed on as it is. */
export function foldForm(given: Given): Given {
  const folded: Folded = Object.create(null);
  for (const name of Object.keys(given)) {
    if (isOfForm(name)) continue;
    folded[name] = SEVERAL.has(name) ? listed(given[name]) : given[name];
  }
  for (const name of RANGES) {
    const text = rangeOf(given, name);
    if (text === null) delete folded[name];
    else if (text !== undefined) folded[name] = text;
  }
  return folded;
}

/** Whether a form was sent: its address is then not the list's own. */
export function isFromForm(given: Given): boolean {
  return Object.keys(given).some((name) => {
    const value = given[name];
    if (isOfForm(name) || value === "") return true;
    if (SEVERAL.has(name)) return Array.isArray(value);
    return typeof value === "string" && isWordOfForm(name, value);
  });
}

/** `undefined`: what the address says stands; `null`: nothing is asked. */
function rangeOf(given: Given, name: (typeof RANGES)[number]): string | null | undefined {
  const way = textOf(given, name);
  if (way !== "" && !isWordOfForm(name, way)) return undefined;
  if (way === ANY) return null;
  if (way === POOL) return textOf(given, "capacity.pool") || null;
  const from = textOf(given, `${name}.from`);
  const to = textOf(given, `${name}.to`);
  if (from !== "" || to !== "") return `${from}..${to}`;
  return way === RANGE ? null : undefined;
}

function isOfForm(name: string): boolean {
  if (name.startsWith(FIND) || name === "capacity.pool") return true;
  const [filter = "", end, ...more] = name.split(".");
  return isRange(filter) && (end === "from" || end === "to") && more.length === 0;
}

function isRange(name: string): boolean {
  return RANGES.some((range) => range === name);
}

function isWordOfForm(name: string, value: string): boolean {
  if (value === POOL) return name === "capacity";
  return WITH_WAYS.has(name) && (value === ANY || value === RANGE);
}

/** Only texts, and only of its own: a name may be anything. */
function textOf(given: Given, name: string): string {
  const values = Object.hasOwn(given, name) ? [given[name]].flat() : [];
  const texts = values.filter((value) => typeof value === "string").map((text) => text.trim());
  return texts.find((text) => text !== "") ?? "";
}

function listed(value: Given[string]): Given[string] {
  if (!Array.isArray(value)) return value;
  return value.filter((text) => typeof text === "string").join(",");
}
