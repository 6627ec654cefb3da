import type { Deletable } from "@/lib/did/deletable";
import type { Edit } from "@/lib/did/edit";
import type { ListQuery } from "@/lib/numbers/list-query";

/** Which numbers a batch is to take, until they are its items. Plain data, as it is stored. */
export type BatchSource =
  | { readonly kind: "list"; readonly query: ListQuery }
  /** E.164 digits, each once. */
  | { readonly kind: "numbers"; readonly numbers: readonly string[] }
  /** Each number once, with what is to become of it alone. */
  | { readonly kind: "edits"; readonly edits: readonly NumberEdit[] }
  /** What a batch of the account has changed: all of it, or one number. */
  | { readonly kind: "changed"; readonly batchId: number; readonly number: string | null }
  /** All that use what is to be deleted. */
  | { readonly kind: "users"; readonly of: Deletable };

export interface NumberEdit {
  /** E.164 digits. */
  readonly number: string;
  readonly edit: Edit;
}
