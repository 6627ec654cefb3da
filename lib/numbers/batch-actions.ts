import type { MemberRole } from "@/lib/did/role";
import type { VerbName } from "./verb-options";
import { ROLE_REFUSAL } from "./wording-refusals";

/** Where chosen numbers are sent to see what an action would do to them. */
export const PREPARE = "/numbers/prepare";

/** Leads to the page on which a displayed name is asked for, with the chosen numbers. */
export const CONFIGURE_CNAM = "configure-cnam";

/** Something that is done to all selected numbers at once: where the ticks are sent, and what with. */
export interface BatchAction {
  readonly verb: string;
  readonly label: string;
  readonly hint: string;
  readonly icon:
    | "renew"
    | "cycles"
    | "restore"
    | "cancel"
    | "remove"
    | "voice"
    | "capacity"
    | "edit"
    | "identity"
    | "cnam"
    | "doc"
    | "server";
  /** Stands in the bar too, as what is most often meant. */
  readonly likelyLabel?: string;
  /** It is drawn up and looked at first; else it is a file. */
  readonly isPrepared: boolean;
  /** The pressed button's own field. */
  readonly field: { readonly name: string; readonly value: string };
}

/** In the order of the menu. A new action is a line here. */
export const BATCH_ACTIONS: readonly BatchAction[] = [
  {
    ...prepared("renew"),
    label: "Renew DIDs",
    likelyLabel: "Renew",
    hint: "Choose a billing period and see the price.",
    icon: "renew",
  },
  {
    ...prepared("cycles"),
    label: "Set number of billing cycles",
    likelyLabel: "Set billing cycles",
    hint: "How many times they renew by themselves.",
    icon: "cycles",
  },
  {
    ...prepared("restore"),
    label: "Restore DIDs",
    likelyLabel: "Restore",
    hint: "Take a cancel back.",
    icon: "restore",
  },
  {
    ...prepared("cancel"),
    label: "Cancel DIDs",
    hint: "Service stops at once.",
    icon: "cancel",
  },
  {
    ...prepared("remove"),
    label: "Cancel and remove DIDs",
    hint: "Only those awaiting registration.",
    icon: "remove",
  },
  {
    ...prepared("route"),
    label: "Assign or unassign voice trunk",
    likelyLabel: "Assign trunk",
    hint: "Where calls to all of them go.",
    icon: "voice",
  },
  {
    ...prepared("capacity"),
    label: "Set capacity",
    hint: "Own limit, dedicated and shared.",
    icon: "capacity",
  },
  {
    ...prepared("assign"),
    label: "Assign end-user details",
    hint: "Who uses them, and where.",
    icon: "identity",
  },
  {
    ...prepared("unassign"),
    label: "Unassign end-user details",
    hint: "Where no registration needs them.",
    icon: "identity",
  },
  {
    ...prepared("describe"),
    label: "Set description",
    hint: "One text beside all of them.",
    icon: "edit",
  },
  {
    verb: CONFIGURE_CNAM,
    isPrepared: true,
    field: { name: "verb", value: CONFIGURE_CNAM },
    label: "Configure CNAM",
    hint: "The name that those who are called see.",
    icon: "cnam",
  },
  {
    ...exported("spreadsheet"),
    label: "Export for spreadsheets",
    likelyLabel: "Export",
    hint: "CSV for Excel and LibreOffice. Numbers stay text.",
    icon: "doc",
  },
  {
    ...exported("systems"),
    label: "Export for systems",
    hint: "CSV with raw values and “+”. Nothing is lost.",
    icon: "server",
  },
];

/** Why a role may not do it; `null` = it may. A file is everybody's. */
export function batchRefusal({ isPrepared }: BatchAction, role: MemberRole): string | null {
  return isPrepared && role === "viewer" ? ROLE_REFUSAL : null;
}

function prepared(verb: VerbName) {
  return { verb, isPrepared: true, field: { name: "verb", value: verb } };
}

function exported(profile: string) {
  return {
    verb: `export-${profile}`,
    isPrepared: false,
    field: { name: "profile", value: profile },
  };
}
