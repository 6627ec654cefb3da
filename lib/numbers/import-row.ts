import { BILLING_PERIODS, MAX_BILLING_CYCLES } from "@/lib/did/billing-cycles";
import { NUMBER_TYPES } from "@/lib/did/feature";
import { A2P_STATES, CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { VERIFICATION_STATES } from "@/lib/did/verification";
import { unguarded } from "./csv-guard";
import { MOST_DESCRIPTION } from "./description-input";
import {
  type Note,
  parseInstant,
  parseNumberCell,
  parsePrice,
  parseText,
  parseWhole,
  parseWord,
  shown,
} from "./import-cells";
import type { Heading, ImportColumn } from "./import-columns";

const MOST_CHANNELS = 100_000;
const MOST_NAME = 200;

/** What a row is read against. */
export interface ImportContext {
  readonly currency: string;
  /** Decimals of the currency: 2 for USD, 0 for JPY. */
  readonly decimals: number;
  /** ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  /** ISO 3166-2. */
  readonly regionCodes: ReadonlySet<string>;
  readonly now: Date;
}

/** Cells by column; "" where the column is absent. */
type Cells = Readonly<Record<ImportColumn, string>>;

/** What a row says, `null` where it says nothing. */
export type ImportRow = ReturnType<typeof valuesOf>;

/** A line of the file as values, and everything that is wrong with them. */
export function parseImportRow(
  cells: readonly string[],
  heading: Heading,
  context: ImportContext,
): { readonly row: ImportRow; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const note: Note = (reason) => wrong.push(reason);
  if (cells.length !== heading.columns.length) {
    note(`it has ${cells.length} cells under ${heading.columns.length} headings`);
  }
  return { row: valuesOf(byColumn(cells, heading), context, note), wrong };
}

const NO_CELLS: Cells = Object.freeze({
  number: "",
  description: "",
  country: "",
  region: "",
  city: "",
  number_type: "",
  expires_at: "",
  billing_cycles_left: "",
  billing_period_months: "",
  monthly_price: "",
  currency: "",
  trunk: "",
  trunk_group: "",
  included_channels: "",
  dedicated_channels: "",
  capacity_limit: "",
  registration: "",
  identity: "",
  emergency: "",
  a2p: "",
  cnam: "",
  created_at: "",
  canceled_at: "",
  porting: "",
  blocked_reason: "",
  activated_at: "",
  billing_anchor_day: "",
});

/** A guarded number shows that a spreadsheet was meant: then every guard of the row is taken off. */
function byColumn(cells: readonly string[], heading: Heading): Cells {
  const isGuarded = GUARDED_NUMBER.test(cells[heading.columns.indexOf("number")] ?? "");
  const named: Record<ImportColumn, string> = { ...NO_CELLS };
  heading.columns.forEach((column, place) => {
    const cell = cells[place] ?? "";
    if (column !== null) named[column] = (isGuarded ? unguarded(cell) : cell).trim();
  });
  return named;
}

const GUARDED_NUMBER = /^(?:\t|\s*')/;

function valuesOf(cells: Cells, context: ImportContext, note: Note) {
  const country = countryOf(cells.country, context, note);
  checkCurrency(cells.currency, context, note);
  return {
    number: parseNumberCell(cells.number, note),
    description: parseText(cells.description, "description", MOST_DESCRIPTION, note),
    country,
    region: parseText(cells.region, "region", MOST_NAME, note),
    city: parseText(cells.city, "city", MOST_NAME, note),
    numberType: parseWord(cells.number_type, "number_type", NUMBER_TYPES, note),
    monthlyMinor: parsePrice(cells.monthly_price, context.decimals, note),
    identity: parseText(cells.identity, "identity", MOST_NAME, note),
    registration: parseWord(cells.registration, "registration", REGISTRATION_WORDS, note),
    blockedReason: parseText(cells.blocked_reason, "blocked_reason", MOST_DESCRIPTION, note),
    porting: parseWord(cells.porting, "porting", ["yes", "no"], note),
    ...timeOf(cells, context.now, note),
    ...routeOf(cells, note),
    ...servicesOf(cells, note),
  };
}

const REGISTRATION_WORDS = ["not_required", ...VERIFICATION_STATES] as const;

function timeOf(cells: Cells, now: Date, note: Note) {
  const { billing_cycles_left: cycles, billing_period_months: period } = cells;
  const past = (column: "created_at" | "canceled_at" | "activated_at") => {
    const at = parseInstant(cells[column], column, note);
    if (at !== null && at > now) note(`${column} ${shown(cells[column])} is in the future`);
    return at;
  };
  const months = parseWhole(period, "billing_period_months", [1, 24], note);
  if (months !== null && !BILLING_PERIODS.some((sold) => sold === months)) {
    note(`billing_period_months ${months} is none of ${BILLING_PERIODS.join(", ")}`);
  }
  return {
    expiresAt: parseInstant(cells.expires_at, "expires_at", note),
    cycles: parseWhole(cycles, "billing_cycles_left", [0, MAX_BILLING_CYCLES], note),
    period: months,
    createdAt: past("created_at"),
    canceledAt: past("canceled_at"),
    activatedAt: past("activated_at"),
    anchorDay: parseWhole(cells.billing_anchor_day, "billing_anchor_day", [1, 31], note),
  };
}

function routeOf(cells: Cells, note: Note) {
  const channels = (column: "included_channels" | "dedicated_channels" | "capacity_limit") =>
    parseWhole(cells[column], column, [0, MOST_CHANNELS], note);
  const trunk = parseText(cells.trunk, "trunk", MOST_NAME, note);
  const trunkGroup = parseText(cells.trunk_group, "trunk_group", MOST_NAME, note);
  if (trunk !== null && trunkGroup !== null)
    note("it has a trunk and a trunk group; one is the most");
  return {
    trunk,
    trunkGroup,
    includedChannels: channels("included_channels"),
    dedicatedChannels: channels("dedicated_channels"),
    capacityLimit: channels("capacity_limit"),
  };
}

function servicesOf(cells: Cells, note: Note) {
  return {
    emergency: stateOf(cells.emergency, "emergency", EMERGENCY_STATES, note),
    a2p: stateOf(cells.a2p, "a2p", A2P_STATES, note),
    cnam: stateOf(cells.cnam, "cnam", CNAM_STATES, note),
  };
}

/** States are written with underscores in a CSV and with hyphens everywhere else. */
function stateOf<State extends string>(
  cell: string,
  column: string,
  states: readonly State[],
  note: Note,
): State | null {
  if (cell === "") return null;
  const found = states.find((state) => state.replaceAll("-", "_") === cell.toLowerCase());
  if (found === undefined) {
    const words = states.map((state) => state.replaceAll("-", "_")).join(", ");
    note(`${column} ${shown(cell)} is none of ${words}`);
  }
  return found ?? null;
}

function countryOf(cell: string, { countries }: ImportContext, note: Note): string | null {
  if (cell === "") return null;
  const code = cell.toUpperCase();
  if (!countries.has(code)) note(`country ${shown(cell)} is not an ISO 3166-1 code such as IE`);
  return code;
}

function checkCurrency(cell: string, { currency }: ImportContext, note: Note) {
  if (cell !== "" && cell.toUpperCase() !== currency) {
    note(`currency ${shown(cell)} is not the account's ${currency}`);
  }
}
