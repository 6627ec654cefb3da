import { closeSync, openSync } from "node:fs";
import { connect } from "@/db/store";

const OWNER_ONLY = 0o600;

/** Writes what is committed at one instant into a new file, while others read and write. */
export function copyDatabase(from: string, to: string): void {
  closeSync(openSync(to, "wx", OWNER_ONLY));
  const connection = connect(from, true);
  try {
    connection.prepare("VACUUM INTO ?").run(to);
  } finally {
    connection.close();
  }
}
