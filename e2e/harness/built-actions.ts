import { readFileSync } from "node:fs";

/** A server action as the build names it: "app/(portal)/settings/actions.ts#saveSettings". */
export interface BuiltAction {
  readonly id: string;
  readonly name: string;
  /** The address of a page that has it; one with a number in it is given a number. */
  readonly path: string;
}

interface Manifest {
  readonly node: Readonly<
    Record<
      string,
      { readonly workers: object; readonly filename: string; readonly exportedName: string }
    >
  >;
}

/** Every server action there is, by the build's own list. */
export function builtActions(): readonly BuiltAction[] {
  const text = readFileSync(".next/server/server-reference-manifest.json", "utf8");
  const { node } = JSON.parse(text) as Manifest;
  const found = Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const pages = Object.keys(workers);
    const page = pages.find((each) => !each.includes("[")) ?? pages[0] ?? "";
    const path = page.replace(/^app|\/\([^)]*\)|\/page$/g, "").replaceAll(/\[[^\]]+\]/g, "1");
    return { id, name: `${filename.replace(/^app\//, "")}#${exportedName}`, path };
  });
  if (found.length === 0) throw new Error("The build names no action.");
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
