import { type Action, refusalOf } from "@/lib/did/action-table";
import type { MemberRole } from "@/lib/did/role";
import type { DidRow } from "./did-row";
import { endUserHref, numberHref } from "./number-in-path";
import type { VerbName } from "./verb-options";
import { REFUSAL_WORDS, ROLE_REFUSAL } from "./wording-refusals";

/** One line of a number's menu: somewhere to go or something to do, or why it can't be done now. */
export interface RowAction {
  readonly verb: string;
  readonly label: string;
  readonly icon:
    | "right"
    | "renew"
    | "cycles"
    | "restore"
    | "cancel"
    | "remove"
    | "edit"
    | "voice"
    | "capacity"
    | "identity"
    | "copy";
  /** Where it leads; `null` where something is done. */
  readonly href: string | null;
  /** Done on the spot, or drawn up first; `null` where it leads somewhere. */
  readonly action: "copy" | "prepare" | null;
  /** The reason and the way out; `null` = possible. An impossible one stays in its place. */
  readonly refusedBecause: string | null;
}

/** An action on one number, and the row of the action table that says whether it is possible. */
interface Prepared extends Pick<RowAction, "label" | "icon"> {
  readonly verb: VerbName;
  readonly asked: Action;
}

/** Drawn up, looked at, confirmed; always in this order. A new verb is a line here. */
const PREPARED: readonly Prepared[] = [
  { verb: "renew", asked: "renew", label: "Renew service", icon: "renew" },
  { verb: "cycles", asked: "cycles", label: "Set billing cycles", icon: "cycles" },
  { verb: "restore", asked: "restore", label: "Restore", icon: "restore" },
  { verb: "cancel", asked: "cancel", label: "Cancel", icon: "cancel" },
  { verb: "describe", asked: "describe", label: "Edit description", icon: "edit" },
  { verb: "route", asked: "routing", label: "Assign trunk", icon: "voice" },
  { verb: "capacity", asked: "routing", label: "Set capacity", icon: "capacity" },
];

/** In the place of a cancel, while there is no service time that could be canceled. */
const REMOVE: Prepared = {
  verb: "remove",
  asked: "remove",
  label: "Cancel and remove",
  icon: "remove",
};

/** Who looks at a number, and when: by both it is told what can be done. */
export interface Acting {
  readonly role: MemberRole;
  readonly now: Date;
}

type Acted = Pick<DidRow, "did" | "isBeingUpdated">;

/** What can be done with one number. */
export function rowActions(row: Acted, acting: Acting): readonly RowAction[] {
  const possible = { action: null, href: null, refusedBecause: null };
  const { number } = row.did;
  return [
    { ...possible, verb: "manage", label: "Manage", icon: "right", href: numberHref(number) },
    ...preparedFor(row, acting.now).map(({ asked, ...line }): RowAction => {
      const refusedBecause = whyNot(asked, row, acting);
      return { ...possible, ...line, action: "prepare", refusedBecause };
    }),
    {
      ...possible,
      verb: "end-user",
      label: "Assign end-user details",
      icon: "identity",
      href: endUserHref(number),
      refusedBecause: whyNoEndUser(row, acting),
    },
    { ...possible, verb: "copy", label: "Copy number", icon: "copy", action: "copy" },
  ];
}

function preparedFor({ did }: Acted, now: Date): readonly Prepared[] {
  const isRemoved = refusalOf("remove", did, now) === null;
  return PREPARED.map((line) => (line.verb === "cancel" && isRemoved ? REMOVE : line));
}

/** The reason and the way out; `null` where the action may be tried. */
export function whyNot(asked: Action, row: Acted, { role, now }: Acting): string | null {
  if (role === "viewer") return ROLE_REFUSAL;
  const refusal = refusalOf(asked, row.did, now);
  if (refusal !== null) return REFUSAL_WORDS[refusal];
  return row.isBeingUpdated ? REFUSAL_WORDS["being-updated"] : null;
}

/** While a review runs nothing else can be assigned. */
export function whyNoEndUser(row: Acted, acting: Acting): string | null {
  const refusal = whyNot("end-user", row, acting);
  if (refusal !== null || row.did.verification !== "pending") return refusal;
  return REFUSAL_WORDS["verification-pending"];
}

/** What is most likely meant on a number's page: more time, or its return. `null` = neither. */
export function mainAction(actions: readonly RowAction[]): RowAction | null {
  const likely = ["renew", "restore"];
  const possible = actions.filter(({ refusedBecause }) => refusedBecause === null);
  return possible.find(({ verb }) => likely.includes(verb)) ?? null;
}
