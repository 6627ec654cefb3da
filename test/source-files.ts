import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Every file of the project that git tracks or would track, so that a new file is looked at too. */
export function projectFiles(): readonly SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const paths = [...new Set(listed.split("\n"))].filter((path) => path !== "" && existsSync(path));
  return paths.filter(isText).map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, text, lines: text.trimEnd().split("\n") };
  });
}

export function isTest(file: SourceFile): boolean {
  return /\.(test|e2e)\.tsx?$/.test(file.path) || /^(test|e2e)\//.test(file.path);
}

function isText(path: string): boolean {
  return (
    /\.(tsx?|m?js|css|sql|md|json|ya?ml)$/.test(path) || path === ".npmrc" || path === ".ci/run"
  );
}
