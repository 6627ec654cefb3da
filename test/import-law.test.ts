import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LAW, SCATTERED } from "./import-law";

const folder = mkdtempSync(join(tmpdir(), "import-law-"));
let found: readonly Finding[] = [];

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** All samples are linted in one run with the project's own rules, in a place of their own. */
beforeAll(() => {
  cpSync("biome.json", join(folder, "biome.json"));
  cpSync("package.json", join(folder, "package.json"));
  for (const { file, may, mayNot } of LAW) {
    write(file, [...may, ...mayNot].map(importLine).join(""));
    if (file.startsWith("lib/did")) write("lib/did/sample.test.ts", importLine("@/test/cast"));
  }
  for (const [, file, text] of SCATTERED) write(file, text);
  write("lib/numbers/climb.ts", importLine("../did/status") + importLine("./../did/status"));
  write("lib/did/ring-a.ts", 'import { b } from "./ring-b";\nexport const a = () => b;\n');
  write("lib/did/ring-b.ts", 'import { a } from "./ring-a";\nexport const b = () => a;\n');
  write("app/numbers/page.tsx", "export default () => null;\n");
  found = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LAW)("$file", ({ file, may, mayNot }) => {
  it.each(mayNot.map((name, at) => ({ name, line: may.length + at + 1 })))(
    "may not import $name",
    ({ line }) => {
      expect(found).toContainEqual({ rule: "lint/style/noRestrictedImports", file, line });
    },
  );

  it("may import what its room needs", () => {
    const refused = imports().filter((each) => each.file === file && each.line <= may.length);
    expect(refused).toEqual([]);
  });
});

describe("everywhere", () => {
  it.each(SCATTERED)("no %s", (_, file, __, rule) => {
    expect(found.filter((each) => each.file === file).map((each) => each.rule)).toContainEqual(
      expect.stringMatching(new RegExp(`/${rule}$`)),
    );
  });

  it("no way out of a room by climbing", () => {
    expect(imports().filter((each) => each.file === "lib/numbers/climb.ts")).toHaveLength(2);
  });

  it("no import in a ring", () => {
    const ring = found.filter((each) => each.rule.endsWith("/noImportCycles"));
    const files = ring.map((each) => each.file);
    expect(files).toEqual(expect.arrayContaining(["lib/did/ring-a.ts", "lib/did/ring-b.ts"]));
  });

  it("pages have the default export that the framework asks for", () => {
    expect(found.filter((each) => each.file === "app/numbers/page.tsx")).toEqual([]);
  });

  it("a test of the core may use the cast", () => {
    expect(imports().filter((each) => each.file === "lib/did/sample.test.ts")).toEqual([]);
  });
});

function imports() {
  return found.filter((each) => each.rule.endsWith("/noRestrictedImports"));
}

function importLine(name: string): string {
  return `import ${JSON.stringify(name)};\n`;
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Biome's short report: one line a finding. It ends with 1 when it finds something. */
function lint(): readonly Finding[] {
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const options = ["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none"];
  let report: string;
  try {
    report = execFileSync(biome, [...options, "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (fault) {
    report = (fault as { stdout: string }).stdout;
  }
  const lines = report.matchAll(/::\w+ title=([^,]+),file=([^,]+),line=(\d+)/g);
  return [...lines].map(([, rule = "", file = "", line]) => ({
    rule,
    file: file.replace(`${folder}/`, ""),
    line: Number(line),
  }));
}
