import type { FormState } from "@/lib/form-state";
import type { ChangeRefusal } from "@/lib/operations/end-users/change-identity";
import type { PutAway } from "@/lib/operations/end-users/put-away";

/** Why end-user details stay as they are, and the way on. */
export const REFUSALS = {
  "not-found": "This is no longer in your account. Load the page again.",
  "not-current": "Somebody saved a newer version meanwhile. Open that one and change it.",
  archived: "This identity is archived. Take it out of the archive first.",
  "in-use": "This is in use and stays. The page says where; archive it instead.",
  "has-documents": "Its documents are still here. Remove them first.",
} as const satisfies Record<ChangeRefusal | Exclude<PutAway, "done">, string>;

export function refused(message: string): FormState {
  return { kind: "refused", message };
}

export const UNKNOWN_PLACE: FormState = {
  kind: "refused",
  message: "Choose a country, and a region of that country, from the lists.",
};
