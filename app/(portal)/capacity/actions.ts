"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { showDeletion } from "@/app/(portal)/show-deletion";
import { actorOf } from "@/lib/actor-of";
import { memberAction } from "@/lib/member-action";
import { idInput } from "@/lib/numbers/name-input";
import { sharedGroupInput } from "@/lib/numbers/shared-group-input";
import { removeSharedGroup } from "@/lib/operations/delete-shared-group";
import { changeSharedGroup, createSharedGroup } from "@/lib/operations/save-shared-group";
import { deletedAnswer, savedAnswer } from "./answers";

/** A new shared group of a pool. */
export const addSharedGroup = memberAction(
  sharedGroupInput({ pool: idInput }),
  async (store, { pool, name, channels }, { accountId }, now) => {
    const draft = { name, channels };
    const saved = await createSharedGroup(store, { accountId, poolId: pool }, draft, now);
    if (saved.kind === "saved") redirect(`/capacity/groups/${saved.id}?said=created`);
    return savedAnswer(saved);
  },
);

/** Its name and channels; its numbers follow. */
export const editSharedGroup = memberAction(
  sharedGroupInput({ id: idInput }),
  async (store, { id, name, channels }, member, now) => {
    const which = { accountId: member.accountId, id, actor: actorOf(member) };
    const saved = await changeSharedGroup(store, which, { name, channels }, now);
    if (saved.kind === "saved") redirect(`/capacity/groups/${id}?said=saved`);
    return savedAnswer(saved);
  },
);

const deletion = z.strictObject({
  id: idInput,
  /** How many numbers the page said. */
  told: z
    .string()
    .regex(/^[0-9]{1,9}$/, "Load the page again.")
    .transform(Number),
});

/** Gives its channels back to the pool; of very many numbers it shows first what they lose. */
export const deleteSharedGroup = memberAction(
  deletion,
  async (store, { id, told }, member, now) => {
    const which = { accountId: member.accountId, id, told, actor: actorOf(member) };
    const outcome = await removeSharedGroup(store, which, now);
    if (outcome.kind === "deleted") redirect("/capacity?said=deleted");
    if (outcome.kind !== "too-many-numbers") return deletedAnswer(outcome);
    const wish = { thing: { kind: "shared", id }, moveTo: null } as const;
    return deletedAnswer(await showDeletion(store, member, wish, now));
  },
);
