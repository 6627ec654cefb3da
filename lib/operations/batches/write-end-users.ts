import type { Transaction } from "@/db/store";
import { assignEndUser } from "@/lib/operations/registration/assign-end-user";
import { unassignEndUser } from "@/lib/operations/registration/unassign-end-user";
import type { Command } from "./verbs";
import type { Approved } from "./weigh-one";
import type { Writing } from "./write-changes";

type EndUserCommand = Extract<Command, { verb: "assign" | "unassign" }>;

export function isOfEndUser(command: Command): command is EndUserCommand {
  return command.verb === "assign" || command.verb === "unassign";
}

/** All at once, so that numbers of one country and type go into one verification. */
export async function writeEndUsers(
  tx: Transaction,
  command: EndUserCommand,
  approved: readonly Approved[],
  writing: Writing,
): Promise<void> {
  const ids = approved.map(({ did }) => did.id);
  const outcomes = await outcomesOf(tx, command, ids, writing);
  const isDone = outcomes.length === ids.length && outcomes.every(({ kind }) => kind === "done");
  if (!isDone) throw new Error(`batch ${writing.batchId} was decided in two ways`);
}

async function outcomesOf(
  tx: Transaction,
  command: EndUserCommand,
  ids: readonly number[],
  writing: Writing,
) {
  if (command.verb === "unassign") return unassignEndUser(tx, writing, ids);
  const { details } = command.options;
  const assigned = details && (await assignEndUser(tx, writing, ids, details));
  return assigned?.kind === "decided" ? assigned.outcomes : [];
}
