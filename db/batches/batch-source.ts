import type { ListQuery } from "@/lib/numbers/list-query";

/** Which numbers a batch is to take, until they are its items. Plain data, as it is stored. */
export type BatchSource =
  | { readonly kind: "list"; readonly query: ListQuery }
  /** E.164 digits, each once. */
  | { readonly kind: "numbers"; readonly numbers: readonly string[] }
  /** What a batch of the account has changed: all of it, or one number. */
  | { readonly kind: "changed"; readonly batchId: number; readonly number: string | null };
