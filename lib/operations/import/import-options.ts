import type { AccountRecord } from "@/db/accounts/find-account";
import type { BadLine, ImportReport } from "./report";

export interface ImportOptions {
  readonly accountName: string;
  readonly path: string;
  /** Change numbers that are there instead of adding new ones. */
  readonly update: boolean;
  /** Report what would happen, and do nothing. */
  readonly dryRun: boolean;
  /** Take the good lines although there are bad ones. */
  readonly skipBad: boolean;
  /** Told 0…1 while it runs. */
  readonly onProgress?: (share: number) => void;
  /** Told every bad line, once. */
  readonly onBad?: (bad: BadLine) => void;
}

export type ImportResult =
  | { readonly kind: "refused"; readonly reason: string }
  | {
      /** "stopped" = there were bad lines, and nothing was done. */
      readonly kind: "done" | "dry-run" | "stopped";
      readonly account: AccountRecord;
      readonly ignored: readonly string[];
      readonly report: ImportReport;
    };
