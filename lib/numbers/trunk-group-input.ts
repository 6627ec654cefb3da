import { z } from "zod";
import { MOST_GROUP_MEMBERS, MOST_RANK } from "@/lib/did/trunk";
import { LONGEST_NAME, nameInput, wholeInput } from "./name-input";
import { priorityField, trunkField, weightField } from "./trunk-group-fields";

/** A line of the form: a trunk by name, and its ranks. An empty name is an empty line. */
export interface SentMember {
  readonly line: number;
  readonly trunk: string;
  readonly priority: number;
  readonly weight: number;
}

const LINES = Array.from({ length: MOST_GROUP_MEMBERS }, (_, place) => place + 1);
const cell = z
  .string()
  .max(2 * LONGEST_NAME, "This is too long.")
  .optional();
const CELLS = Object.fromEntries(
  LINES.flatMap((line) => [trunkField(line), priorityField(line), weightField(line)]).map(
    (field) => [field, cell],
  ),
);
const rank = wholeInput(1, MOST_RANK);

/** A group's form, with other fields beside it: which group it is, where there is one already. */
export function trunkGroupInput<Extra extends z.ZodRawShape>(extra: Extra) {
  const shape = { name: nameInput("Give the group a name."), ...CELLS, ...extra };
  return z.strictObject(shape).transform((sent, context) => {
    const members = membersOf(sent as Readonly<Record<string, unknown>>, (field, message) =>
      context.addIssue({ code: "custom", path: [field], message }),
    );
    return { ...(sent as z.output<z.ZodObject<Extra>> & { name: string }), members };
  });
}

type Wrong = (field: string, message: string) => void;

function membersOf(sent: Readonly<Record<string, unknown>>, wrong: Wrong): readonly SentMember[] {
  const members: SentMember[] = [];
  const text = (field: string) => String(sent[field] ?? "").trim();
  for (const line of LINES) {
    const trunk = text(trunkField(line)).normalize("NFC");
    if (trunk === "") continue;
    if (members.some((member) => member.trunk === trunk)) {
      wrong(trunkField(line), "This trunk is in the group twice.");
    }
    const priority = rankIn(text(priorityField(line)), priorityField(line), wrong);
    const weight = rankIn(text(weightField(line)), weightField(line), wrong);
    members.push({ line, trunk, priority, weight });
  }
  return members;
}

function rankIn(text: string, field: string, wrong: Wrong): number {
  const parsed = rank.safeParse(text);
  if (parsed.success) return parsed.data;
  wrong(field, parsed.error.issues[0]?.message ?? "");
  return 0;
}
