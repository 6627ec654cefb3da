import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UnusableDatabase } from "./unusable-database";

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with LF line ends, so that a checkout's own line ends don't count. */
  readonly hash: string;
}

const FILE_NAME = /^([0-9]{4})_[a-z0-9_]+\.sql$/;

/** All migrations, numbered from 1 without a gap. */
export function readMigrations(folder = migrationsFolder()): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name, place) => {
    const version = Number(FILE_NAME.exec(name)?.[1]);
    if (version !== place + 1) {
      throw new UnusableDatabase(
        `${name} breaks the row of migrations: ${place + 1} was expected.`,
      );
    }
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { version, name, sql, hash: createHash("sha256").update(sql).digest("hex") };
  });
}

/** Found from the sources, from a bundle and from a script alike: by walking up from each. */
function migrationsFolder(): string {
  for (const start of startingPoints()) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, "db", "migrations");
      if (existsSync(join(candidate, "0001_foundation.sql"))) return candidate;
      if (folder === dirname(folder)) break;
    }
  }
  throw new UnusableDatabase(
    "The folder db/migrations is missing: the installation is incomplete.",
  );
}

function startingPoints(): readonly string[] {
  const here = import.meta.url;
  const script = process.argv[1];
  return [
    ...(here?.startsWith("file:") ? [dirname(fileURLToPath(here))] : []),
    ...(script === undefined ? [] : [dirname(resolve(script))]),
    process.cwd(),
  ];
}
