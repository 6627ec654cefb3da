/** What each room may and may not import: the table of the house, one row a file. */
export const LAW = [
  {
    file: "lib/did/sample.ts",
    may: ["./status"],
    mayNot: [
      "zod",
      "node:fs",
      "react",
      "next",
      "@/db/store",
      "@/lib/numbers/did-row",
      "@/lib/clock",
    ],
  },
  {
    file: "lib/numbers/sample.ts",
    may: ["./did-row", "@/lib/did/did", "zod", "libphonenumber-js/max", "papaparse"],
    mayNot: ["@/db/store", "next/navigation", "react", "@/lib/operations/renew", "drizzle-orm"],
  },
  {
    file: "db/dids/sample.ts",
    may: ["./projection", "@/db/store", "@/lib/did/did", "@/lib/numbers/did-row", "drizzle-orm"],
    mayNot: [
      "@/app/page",
      "@/components/ui/icon",
      "@/lib/operations/renew",
      "next",
      "react",
      "zod",
    ],
  },
  {
    file: "lib/operations/sample.ts",
    may: ["./renew", "@/lib/operations/renew", "@/lib/did/did", "@/db/store", "@/lib/clock"],
    mayNot: ["drizzle-orm", "better-sqlite3", "next/headers", "react", "@/components/ui/icon"],
  },
  {
    file: "components/numbers-list/sample.tsx",
    may: ["./row", "@/components/ui/icon", "@/lib/did/did", "@/lib/numbers/wording", "next/link"],
    mayNot: ["@/db/store", "@/lib/operations/renew", "@/app/page", "@/lib/session", "next/headers"],
  },
  {
    file: "lib/sample.ts",
    may: ["@/db/store", "@/lib/operations/renew", "@/lib/did/did", "next/headers", "next-auth"],
    mayNot: ["@/components/ui/icon", "@/app/page", "drizzle-orm", "better-sqlite3"],
  },
  { file: "lib/clock.ts", may: [], mayNot: ["./env", "zod", "node:process", "@/lib/did/calendar"] },
  { file: "lib/invariant.ts", may: [], mayNot: ["./env", "zod", "@/lib/did/did"] },
  { file: "lib/env.ts", may: ["zod"], mayNot: ["./clock", "@/db/store", "next"] },
  {
    file: "app/numbers/sample.tsx",
    may: ["./actions", "@/db/dids/list-dids", "@/lib/operations/renew", "@/components/ui/icon"],
    mayNot: ["drizzle-orm", "drizzle-orm/sqlite-core", "better-sqlite3", "@/db/schema/dids"],
  },
  {
    file: "server/sample.ts",
    may: ["./close", "@/lib/app-store", "@/db/store", "next", "node:http", "nodemailer"],
    mayNot: ["@/app/page", "@/components/ui/icon", "react", "drizzle-orm"],
  },
  {
    file: "scripts/sample.ts",
    may: ["./shared/arguments", "@/lib/operations/renew", "@/db/open-database", "node:fs"],
    mayNot: ["@/app/page", "@/components/ui/icon", "next", "react", "drizzle-orm"],
  },
  {
    file: "bench/sample.ts",
    may: ["./timer", "@/db/store", "@/lib/operations/renew"],
    mayNot: ["@/app/page", "@/components/ui/icon", "next", "react"],
  },
  {
    file: "test/sample.ts",
    may: ["./cast", "@/db/store", "drizzle-orm", "vitest"],
    mayNot: ["@/e2e/harness/portal", "next/headers"],
  },
  {
    file: "e2e/sample.ts",
    may: ["./harness/portal", "vitest", "playwright-core", "@/lib/did/status"],
    mayNot: ["@/db/store", "@/lib/operations/renew", "@/lib/app-store", "next", "react"],
  },
  { file: "proxy.ts", may: ["next/server"], mayNot: ["@/db/store", "react", "next/headers"] },
] as const;

/** Samples of what is written nowhere, with the rule that finds each. */
export const SCATTERED = [
  ["any", "lib/did/any.ts", "export const held: any = 1;", "noExplicitAny"],
  ["console", "lib/numbers/loud.ts", "console.log(1);", "noConsole"],
  [
    "default export",
    "components/ui/one.tsx",
    "export default function One() {}",
    "noDefaultExport",
  ],
  [
    "process in the core",
    "lib/did/machine.ts",
    "export const where = process;",
    "noRestrictedGlobals",
  ],
  [
    "environment outside env.ts",
    "lib/loose.ts",
    "export const p = process.env.PORT;",
    "noProcessEnv",
  ],
  [
    "style attribute",
    "components/ui/s.tsx",
    "export const S = () => <i style={{}} />;",
    "noInlineStyles",
  ],
  ["barrel", "lib/did/all.ts", 'export * from "./status";', "noReExportAll"],
  [
    "skipped test",
    "test/s.test.ts",
    'import { it } from "vitest";\nit.skip("a", () => {});',
    "noSkippedTests",
  ],
  [
    "focused test",
    "test/f.test.ts",
    'import { it } from "vitest";\nit.only("a", () => {});',
    "noFocusedTests",
  ],
  [
    "five parameters",
    "lib/did/five.ts",
    "export const five = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];",
    "useMaxParams",
  ],
  [
    "capitals in a file name",
    "lib/did/BigName.ts",
    "export const a = 1;",
    "useFilenamingConvention",
  ],
  [
    "floating promise",
    "lib/float.ts",
    "async function one() {}\nexport function two() {\n  one();\n}",
    "noFloatingPromises",
  ],
  ["tangled function", "lib/did/tangle.ts", tangled(), "noExcessiveCognitiveComplexity"],
] as const;

function tangled(): string {
  const depth = "if (n > 0) { ".repeat(5);
  return `export function tangle(n: number) { ${depth} return 1; ${"}".repeat(5)} return 0; }`;
}
