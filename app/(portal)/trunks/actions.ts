"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { showDeletion } from "@/app/(portal)/show-deletion";
import { actorOf } from "@/lib/actor-of";
import { memberAction } from "@/lib/member-action";
import { idInput } from "@/lib/numbers/name-input";
import { routingTargetInput } from "@/lib/numbers/routing-target-input";
import { trunkGroupInput } from "@/lib/numbers/trunk-group-input";
import { draftOf, trunkInput } from "@/lib/numbers/trunk-input";
import { deleteTarget } from "@/lib/operations/delete-target";
import { changeTrunk, createTrunk } from "@/lib/operations/save-trunk";
import { saveTrunkGroup } from "@/lib/operations/save-trunk-group";
import { deletionAnswer, groupAnswer, savedAnswer } from "./answers";

/** A new trunk. */
export const addTrunk = memberAction(trunkInput({}), async (store, input, { accountId }, now) => {
  const saved = await createTrunk(store, accountId, draftOf(input), now);
  if (saved.kind === "saved") redirect(`/trunks/${saved.id}?said=created`);
  return savedAnswer(saved, "trunk");
});

/** All that a trunk is, its kind too. */
export const editTrunk = memberAction(
  trunkInput({ id: idInput }),
  async (store, input, { accountId }) => {
    const saved = await changeTrunk(store, accountId, input.id, draftOf(input));
    if (saved.kind === "saved") redirect(`/trunks/${saved.id}?said=saved`);
    return savedAnswer(saved, "trunk");
  },
);

/** A new trunk group. */
export const addGroup = memberAction(
  trunkGroupInput({}),
  async (store, input, { accountId }, now) => {
    const saved = await saveTrunkGroup(store, { accountId, id: null }, input, now);
    if (saved.kind === "saved") redirect(`/trunks/groups/${saved.id}?said=created`);
    return groupAnswer(saved, input.members);
  },
);

/** A group's name and its trunks. */
export const editGroup = memberAction(
  trunkGroupInput({ id: idInput }),
  async (store, input, { accountId }, now) => {
    const saved = await saveTrunkGroup(store, { accountId, id: input.id }, input, now);
    if (saved.kind === "saved") redirect(`/trunks/groups/${saved.id}?said=saved`);
    return groupAnswer(saved, input.members);
  },
);

const CHOOSE = "Choose where the calls of its numbers go.";
const deletion = z
  .strictObject({
    kind: z.enum(["trunk", "group"], "There is no such entry."),
    id: idInput,
    /** How many numbers the page said. */
    told: z
      .string()
      .regex(/^[0-9]{1,9}$/, "Load the page again.")
      .transform(Number),
    moveTo: routingTargetInput(CHOOSE).optional(),
  })
  .refine(({ told, moveTo }) => told === 0 || moveTo !== undefined, {
    path: ["moveTo"],
    message: CHOOSE,
  });

/** Deletes a trunk or group and sends its numbers elsewhere; of very many it shows that first. */
export const removeTarget = memberAction(deletion, async (store, input, member, now) => {
  const { kind, id, told, moveTo = null } = input;
  const target = { kind, id };
  const deletion = { accountId: member.accountId, target, moveTo, told, actor: actorOf(member) };
  const outcome = await deleteTarget(store, deletion, now);
  const list = kind === "trunk" ? "/trunks" : "/trunks/groups";
  if (outcome.kind === "deleted") redirect(`${list}?said=deleted&moved=${outcome.moved}`);
  if (outcome.kind !== "too-many") return deletionAnswer(outcome, kind);
  return deletionAnswer(await showDeletion(store, member, { thing: target, moveTo }, now), kind);
});
