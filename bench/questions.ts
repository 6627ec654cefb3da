import { FILTER_NAMES } from "@/lib/numbers/list-parameters";

/** A stored set of the measured account, made for the purpose. */
export const BENCH_SET = "bench-set".padEnd(43, "x");

/** Every filter of the list alone: how most of them are asked, and how they are hardest to answer. */
const ALONE = [
  "number=12",
  "number=353",
  "number=4471",
  "number=1803",
  "number=35361803",
  `set=${BENCH_SET}`,
  "description=warehouse",
  "description=warehouse+41",
  "description=zzz",
  "country=IE",
  "country=IE,DE",
  "country=IE&region=IE-C",
  "city=2",
  "type=mobile",
  "type=toll-free",
  "trunk=3",
  "trunk=none",
  "group=1",
  "group=none",
  "identity=4",
  "identity=none",
  "address=4",
  "address=none",
  "verification=rejected",
  "verification=active",
  "reference=VR-4",
  "emergency=not-configured",
  "emergency=in-process",
  "a2p=changes-required",
  "cnam=cancelation-pending",
  "cycles=0",
  "cycles=5",
  "cycles=3..4",
  "cycles=unlimited",
  "capacity=none",
  "capacity=12",
  "capacity=12..20",
  "capacity=1",
  "features=t38",
  "features=sms-in,a2p",
  "period=12",
  "period=24",
  "expires=7d",
  "expires=30d",
  "renews=yes",
  "renews=no",
  "added=2026-05-01..2026-05-31",
  "order=B-1-7",
  "attention=any",
  "attention=service",
  "attention=lapsed",
] as const;

/** Orders and sections. */
const ORDERED = [
  "status=active",
  "status=expiring-soon",
  "status=terminated&sort=-expires",
  "sort=-number",
  "sort=country",
  "sort=-country",
  "sort=status",
  "sort=expires",
  "sort=-cycles",
  "sort=added",
  "sort=-description",
] as const;

/** What people ask for at once. */
const TOGETHER = [
  "country=IE&sort=expires",
  "country=IE&number=4471",
  "status=active&type=mobile",
  "status=not-configured&type=mobile",
  "status=active&country=DE&description=night",
  "expires=7d&country=IE&trunk=none",
  "type=mobile&features=sms-in&period=12",
  "verification=rejected&sort=expires",
  "attention=any&sort=expires",
  "expires=30d&renews=no",
] as const;

/** Longest that the queries of one page may take in an account of a million numbers. */
const MOST_MS = 5;
/** Several filters, or one against another's order, may have many rows to pass. */
const MOST_MS_TOGETHER = 25;

export const QUESTIONS: readonly { readonly question: string; readonly mostMs: number }[] = [
  ...["", ...ALONE, ...ORDERED].map((question) => ({ question, mostMs: MOST_MS })),
  ...TOGETHER.map((question) => ({ question, mostMs: MOST_MS_TOGETHER })),
];

/** Numbers that the address lists are asked for through the stored set: the way is the same. */
const asked = new Set(QUESTIONS.flatMap((it) => [...new URLSearchParams(it.question).keys()]));
const forgotten = FILTER_NAMES.filter((name) => name !== "numbers" && !asked.has(name));
if (forgotten.length > 0) throw new Error(`no question asks for ${forgotten.join(", ")}`);
