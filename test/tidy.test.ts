import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unguardedExports } from "./guarded-exports";
import { isTest, projectFiles, type SourceFile } from "./source-files";

const files = projectFiles();
const code = files.filter((file) => /\.(tsx?|mjs)$/.test(file.path));
const sources = code.filter((file) => !isTest(file));

/** Lines at which a file of its kind is too long to read in one go. The first that fits counts. */
const LENGTHS: readonly (readonly [string, RegExp, number])[] = [
  ["page", /^app\/.*page\.tsx$/, 80],
  ["component", /^components\/.*\.tsx$/, 150],
  ["core", /^lib\/did\//, 120],
  ["schema", /^db\/schema\//, 200],
  ["query", /^db\/.*\/.*\.ts$/, 80],
  ["demo data", /^lib\/operations\/demo\//, 200],
  ["operation", /^lib\/operations\//, 80],
  ["source", /./, 200],
];
const TEST_LINES = 300;
const COLUMNS = 100;

describe("the sources", () => {
  it("are there to be looked at", () => {
    for (const room of [
      "lib/did/",
      "lib/numbers/",
      "lib/operations/",
      "db/",
      "app/",
      "components/",
    ]) {
      expect(sources.filter((file) => file.path.startsWith(room)).length, room).toBeGreaterThan(2);
    }
    expect(code.filter(isTest).length).toBeGreaterThan(10);
  });

  it("are short: nothing is longer than its kind allows", () => {
    expect(sources.filter(isTooLong).map(lengthOf)).toEqual([]);
    expect(code.filter((file) => isTest(file) && file.lines.length > TEST_LINES)).toEqual([]);
  });

  it("have lines that fit beside each other", () => {
    const wide = code.filter((file) => file.lines.some((line) => [...line].length > COLUMNS));
    expect(wide.filter(hasWideCode).map((file) => file.path)).toEqual([]);
  });

  it("read the machine's clock in one file", () => {
    const clock = /\bDate\.now\b|\bnew Date\(\)/;
    const readers = sources.filter((file) => /\.tsx?$/.test(file.path) && clock.test(file.text));
    expect(readers.map((file) => file.path)).toEqual(["lib/clock.ts"]);
  });

  it("stop times only where nothing is decided by them: in measurements and progress", () => {
    const stopwatch = sources.filter((file) => /\bperformance\.now\b/.test(file.text));
    const elsewhere = /^(?!(?:bench|server|scripts)\/)/;
    expect(named(stopwatch, (file) => elsewhere.test(file.path))).toEqual([]);
  });

  it("carry no left-over markers", () => {
    const marker = /\bT[O]DO\b|\bF[I]XME\b|\bX[X]X\b|\bH[A]CK\b/;
    expect(named(files, (file) => marker.test(file.text) && !isData(file))).toEqual([]);
  });

  it("use no style attribute, which the policy of the pages forbids", () => {
    expect(named(code, (file) => /\.tsx$/.test(file.path) && /\sstyle=/.test(file.text))).toEqual(
      [],
    );
  });

  it("have no test that is skipped or alone", () => {
    const skip = /\b(?:it|test|describe|suite)\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bxit\(/;
    expect(named(code, (file) => isTest(file) && skip.test(withoutTexts(file.text)))).toEqual([]);
  });

  it("have no drawer: each folder and file has a subject", () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.tsx?$|\/)/;
    expect(named(sources, (file) => drawer.test(file.path))).toEqual([]);
  });
});

describe("what runs on the server alone", () => {
  it("is never loaded by a leaf that runs in the browser", () => {
    const heavy = /from "(?:@\/lib\/numbers\/format-number|libphonenumber-js[^"]*|papaparse)"/;
    const leaves = sources.filter((file) => /^"use client";/m.test(file.text));
    expect(leaves.length).toBeGreaterThan(0);
    expect(named(leaves, (file) => heavy.test(file.text))).toEqual([]);
  });

  it("is marked so only where Next's own modules are read", () => {
    const marked = sources.filter((file) => file.text.includes('import "server-only"'));
    expect(named(marked, (file) => !/from "next(?:\/|-auth|")/.test(file.text))).toEqual([]);
  });
});

describe("doors", () => {
  const actions = sources.filter((file) => /^\s*"use server";/m.test(file.text));

  it("guard every action: all exports are made by one of the three", () => {
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.flatMap((file) => unguardedExports(file.path, file.text))).toEqual([]);
  });

  it("stand in files of their own, never inside a component", () => {
    expect(named(actions, (file) => file.path.endsWith(".tsx"))).toEqual([]);
  });
});

describe("the documents", () => {
  it("name no host of a package registry", () => {
    const host = /registry\.(?:npmjs|yarnpkg)|npm\.pkg\.|:4873|artifactory|verdaccio/i;
    const told = files.filter((file) =>
      /\.(?:md|json|ya?ml)$|^\.(?:npmrc|ci\/run)$/.test(file.path),
    );
    expect(named(told, (file) => host.test(file.text))).toEqual([]);
  });

  it("link only to files that are there", () => {
    const documents = files.filter((file) => file.path.endsWith(".md"));
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.flatMap(deadLinks)).toEqual([]);
  });
});

function isTooLong(file: SourceFile): boolean {
  const [, , limit] = LENGTHS.find(([, kind]) => kind.test(file.path)) ?? ["", /./, 200];
  return file.lines.length > limit;
}

function lengthOf(file: SourceFile): string {
  const [kind] = LENGTHS.find(([, pattern]) => pattern.test(file.path)) ?? ["source"];
  return `${file.path}: ${file.lines.length} lines is long for a ${kind} file`;
}

/** A long text or address cannot be broken; code can. */
function hasWideCode(file: SourceFile): boolean {
  return file.lines.some((line) => [...line].length > COLUMNS && !/["'`/]/.test(line));
}

function isData(file: SourceFile): boolean {
  return file.path === "package-lock.json";
}

/** Code without its quoted texts, so that a sample in a test is not taken for a test. */
function withoutTexts(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

function named(from: readonly SourceFile[], holds: (file: SourceFile) => boolean): string[] {
  return from.filter(holds).map((file) => file.path);
}

function deadLinks(document: SourceFile): readonly string[] {
  const folder = document.path.replace(/[^/]*$/, "");
  const links = [...document.text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
  return links
    .map(([, target = ""]) => new URL(target, `file:///${folder}`).pathname.slice(1))
    .filter((target) => !existsSync(decodeURIComponent(target)))
    .map((target) => `${document.path}: ${target}`);
}
