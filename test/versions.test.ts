import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { VERSION_CEILINGS, VERSION_FLOORS } from "./version-floors";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("package.json", () => {
  it.each(Object.entries(direct))("pins %s exactly (%s)", (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("lets only better-sqlite3 and esbuild run install scripts", () => {
    expect(manifest.allowScripts).toEqual({ "better-sqlite3": true, esbuild: true });
  });
});

describe("package-lock.json", () => {
  it("holds the packages that package.json asks for", () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it("names no address to fetch from", () => {
    expect(locked.filter(([, each]) => each.resolved !== undefined)).toEqual([]);
  });

  it("has a checksum for every package", () => {
    expect(locked.filter(([, each]) => !each.integrity).map(([path]) => path)).toEqual([]);
  });

  it.each(Object.entries(VERSION_FLOORS))("holds %s at %s or later", (name, floor) => {
    const found = versionsOf(name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((version) => compare(version, floor) < 0)).toEqual([]);
  });

  it.each(Object.entries(VERSION_CEILINGS))(
    "holds %s below the version that breaks",
    (name, top) => {
      expect(versionsOf(name).filter((each) => partsOf(each)[0] >= top.below)).toEqual([]);
    },
  );
});

/** Of the copy that the project itself loads: a tool may bring an older one for itself. */
function versionsOf(name: string): readonly string[] {
  const version = lock.packages[`node_modules/${name}`]?.version;
  return version === undefined ? [] : [version];
}

function compare(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function partsOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  return [major, minor, patch];
}
