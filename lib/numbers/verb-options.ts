import { z } from "zod";
import { BILLING_PERIODS, MAX_BILLING_CYCLES } from "@/lib/did/billing-cycles";
import type { Deletable } from "@/lib/did/deletable";
import type { RoutingTarget } from "@/lib/did/routing";
import type { CapacityOptions } from "./capacity-choice";
import { CAPACITY_FIELDS, capacityOptions } from "./capacity-input";
import { DELETION_FIELDS } from "./deletion-input";
import { descriptionInput } from "./description-input";
import type { EndUserChoice } from "./end-user-choice";
import { END_USER_FIELDS } from "./end-user-input";
import { routingTargetInput } from "./routing-target-input";
import { UNDOABLE, type Undoable } from "./undoable";

/** What can be done to chosen numbers, as forms and addresses name it. */
export const VERB_NAMES = [
  "renew",
  "cycles",
  "restore",
  "cancel",
  "remove",
  "route",
  "capacity",
  "assign",
  "unassign",
  "describe",
  "period",
  "edit",
  "undo",
  "delete",
] as const;
export type VerbName = (typeof VERB_NAMES)[number];

export interface BoughtPeriod {
  readonly months: number;
  /** Numbers that have no cycles left renew by themselves from then on. */
  readonly unlimited: boolean;
}

type Nothing = Readonly<Record<string, never>>;

/** What is chosen for each verb. */
export interface VerbOptions {
  readonly renew: BoughtPeriod;
  readonly restore: BoughtPeriod;
  /** `null` = unlimited. */
  readonly cycles: { readonly cycles: number | null };
  readonly cancel: Nothing;
  readonly remove: Nothing;
  /** `null` = nowhere: neither trunk nor group. */
  readonly route: { readonly target: RoutingTarget | null };
  readonly capacity: CapacityOptions;
  /** End-user details. */
  readonly assign: EndUserChoice;
  readonly unassign: Nothing;
  readonly describe: { readonly description: string | null };
  readonly period: { readonly months: number };
  /** Lines of the uploaded file that change nothing, and bad ones that were left out. */
  readonly edit: { readonly same: number; readonly bad: number };
  /** Key of a batch, and what that did. */
  readonly undo: { readonly of: string; readonly what: Undoable };
  readonly delete: DeletionChoice;
}

/** What is deleted, by the name that it had then; and where calls go that went to a trunk or group. */
export interface DeletionChoice extends Deletable {
  readonly name: string;
  readonly moveTo: RoutingTarget | null;
}

/** What is chosen for numbers; others are chosen for a batch, for a trunk, or come from a file. */
export const CHOSEN_VERBS = VERB_NAMES.filter(
  (verb) => verb !== "undo" && verb !== "edit" && verb !== "delete",
);
export type ChosenVerb = (typeof CHOSEN_VERBS)[number];

/** A verb with what was chosen for it. */
export type VerbChoice = {
  [Name in VerbName]: { readonly verb: Name; readonly options: VerbOptions[Name] };
}[VerbName];

const PERIODS: ReadonlyMap<string, number> = new Map(
  BILLING_PERIODS.map((months) => [String(months), months]),
);

const months = z
  .string("Choose a billing period.")
  .refine((text) => PERIODS.has(text), "Choose one of these billing periods.")
  .transform((text) => PERIODS.get(text) ?? 0);
const unlimited = z
  .literal("on", "Tick the box, or leave it.")
  .optional()
  .transform((ticked) => ticked === "on");

/** Empty is unlimited, and never 0. */
const cycles = z
  .string("Say how many, or leave the field empty for unlimited.")
  .trim()
  .refine(
    (text) => text === "" || (/^[0-9]{1,3}$/.test(text) && Number(text) <= MAX_BILLING_CYCLES),
    `Type a whole number from 0 to ${MAX_BILLING_CYCLES}, or leave it empty for unlimited.`,
  )
  .transform((text) => (text === "" ? null : Number(text)));

const NOT_COMPLETE = "This page is not complete. Load it again.";
const lines = z
  .string()
  .regex(/^[0-9]{1,6}$/, NOT_COMPLETE)
  .transform(Number);
/** A batch, as forms name it. */
export const batchKeyInput = z.string().regex(/^[\w-]{20,64}$/, NOT_COMPLETE);

/** The fields of each verb's form. */
const OPTION_FIELDS = {
  renew: { months, unlimited },
  restore: { months, unlimited },
  cycles: { cycles },
  cancel: {},
  remove: {},
  route: { target: routingTargetInput("Choose a trunk or a trunk group of the list.") },
  capacity: CAPACITY_FIELDS,
  assign: END_USER_FIELDS,
  unassign: {},
  describe: { description: descriptionInput },
  period: { months },
  edit: { same: lines, bad: lines },
  undo: { of: batchKeyInput, what: z.enum(UNDOABLE, NOT_COMPLETE) },
  delete: DELETION_FIELDS,
} as const satisfies Record<VerbName, z.ZodRawShape>;

/** How many can't be had back, typed by whoever confirms that; grouped or not. */
const count = z
  .string("Type how many they are.")
  .max(20, "Type how many they are.")
  .transform((text) => text.replaceAll(/[\s,.]/g, ""))
  .optional();

/** Which batch it is, what was shown, and what its button says: look once more, or do it. */
export const sentInput = {
  batch: batchKeyInput,
  total: z
    .string()
    .regex(/^[0-9]{1,15}$/, NOT_COMPLETE)
    .transform(Number),
  press: z.enum(["preview", "confirm"], "Press one of the buttons."),
};

/** A batch's form as it is sent: its verb says which other fields there are. */
export const batchInput = z.discriminatedUnion("verb", [
  z.strictObject({ verb: z.literal("renew"), ...sentInput, ...OPTION_FIELDS.renew }),
  z.strictObject({ verb: z.literal("restore"), ...sentInput, ...OPTION_FIELDS.restore }),
  z.strictObject({ verb: z.literal("cycles"), ...sentInput, ...OPTION_FIELDS.cycles }),
  z.strictObject({ verb: z.literal("cancel"), ...sentInput, ...OPTION_FIELDS.cancel }),
  z.strictObject({ verb: z.literal("remove"), ...sentInput, count, ...OPTION_FIELDS.remove }),
  z.strictObject({ verb: z.literal("route"), ...sentInput, ...OPTION_FIELDS.route }),
  z.strictObject({ verb: z.literal("capacity"), ...sentInput, ...OPTION_FIELDS.capacity }),
  z.strictObject({ verb: z.literal("assign"), ...sentInput, ...OPTION_FIELDS.assign }),
  z.strictObject({ verb: z.literal("unassign"), ...sentInput, ...OPTION_FIELDS.unassign }),
  z.strictObject({ verb: z.literal("describe"), ...sentInput, ...OPTION_FIELDS.describe }),
  z.strictObject({ verb: z.literal("period"), ...sentInput, ...OPTION_FIELDS.period }),
  z.strictObject({ verb: z.literal("edit"), ...sentInput, ...OPTION_FIELDS.edit }),
  z.strictObject({ verb: z.literal("undo"), ...sentInput, ...OPTION_FIELDS.undo }),
  z.strictObject({ verb: z.literal("delete"), ...sentInput, ...OPTION_FIELDS.delete }),
]);
export type BatchInput = z.output<typeof batchInput>;

/** The verb and its options alone, in the order in which they are stored. */
export function choiceOf(input: BatchInput): VerbChoice {
  const { batch: _, total: __, press: ___, verb, ...fields } = input;
  if (verb === "remove") return { verb, options: {} };
  if ("pool" in fields) return { verb: "capacity", options: capacityOptions(fields) };
  return { verb, options: fields } as VerbChoice;
}
