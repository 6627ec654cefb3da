import { readFileSync } from "node:fs";

/** An address as the build names it: "/numbers/[number]", and whether a page answers it. */
export interface BuiltRoute {
  readonly name: string;
  readonly isPage: boolean;
}

/** Every address there is, by the build's own list; what Next keeps for faults is none. */
export function builtRoutes(): readonly BuiltRoute[] {
  const text = readFileSync(".next/app-path-routes-manifest.json", "utf8");
  const found = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>)
    .map(([file, name]) => ({ name, isPage: file.endsWith("/page") }))
    .filter(({ name }) => !name.startsWith("/_"));
  if (found.length === 0) throw new Error("The build names no address.");
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
