import type { ListParameters } from "./given-parameters";

/** Why a file of numbers was not taken, in the address to which it leads back. */
export const IMPORT_REFUSALS = {
  "too-large": { status: 413, words: "It is larger than 200 MB. Make several files of it." },
  empty: { status: 400, words: "Choose a file that is not empty." },
  "no-room": {
    status: 400,
    words: "The disk of the server has no room for this file. Nothing was kept.",
  },
  busy: {
    status: 400,
    words: "Another file of this account is being read or written. Wait until that has ended.",
  },
  unreadable: {
    status: 400,
    words: "The file did not arrive whole, and nothing of it was kept. Send it again.",
  },
} as const satisfies Record<string, { readonly status: 400 | 413; readonly words: string }>;
export type ImportRefusal = keyof typeof IMPORT_REFUSALS;

/** What is chosen beside the file. */
export interface ImportChoices {
  readonly isUpdate: boolean;
  readonly skipBad: boolean;
}

export function importsPath(accountId: number): string {
  return `/staff/accounts/${accountId}/imports`;
}

export function importHref(accountId: number, key: string): string {
  return `${importsPath(accountId)}/${key}`;
}

/** The form again, with what was chosen and why not. */
export function refusedImportHref(
  accountId: number,
  refused: ImportRefusal,
  { isUpdate, skipBad }: ImportChoices,
): string {
  const chosen = `${isUpdate ? "&update=on" : ""}${skipBad ? "&skip=on" : ""}`;
  return `${importsPath(accountId)}/new?refused=${refused}${chosen}`;
}

/** Junk is as if it were not there. */
export function parseImportForm(
  given: ListParameters,
): ImportChoices & { readonly refused: ImportRefusal | null } {
  const one = (name: string) => [given[name]].flat()[0];
  const asked = one("refused") ?? "";
  const refused = Object.hasOwn(IMPORT_REFUSALS, asked) ? (asked as ImportRefusal) : null;
  return { refused, isUpdate: one("update") === "on", skipBad: one("skip") === "on" };
}
