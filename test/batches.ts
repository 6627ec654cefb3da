import { findBatch } from "@/db/batches/find-batch";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import type { VerbName } from "@/lib/numbers/verb-options";
import type { Confirmation } from "@/lib/operations/batches/confirmation";
import type { Command } from "@/lib/operations/batches/verbs";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { NOW } from "./cast";

const BACK = "/numbers";

/** A member of an account who draws up batches and confirms them, at the instants that are given. */
export async function aMember(store: Store, accountId: number) {
  const email = `ada.${accountId}@acme.test`;
  const person = { accountId, role: "manager", name: "Ada", passwordHash: null, email } as const;
  const personId = await store.inTransaction((tx) => insertPerson(tx, person, NOW));
  const actor = { actor: "member", actorId: personId, actorName: "Ada" } as const;

  async function draw(verb: VerbName, numbers: readonly string[], now = NOW): Promise<string> {
    const chosen = { kind: "some", numbers } as const;
    const wish = { accountId, personId, verb, chosen, back: BACK };
    const drawn = await drawUpBatch(store, wish, { now, machine: now });
    if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
    return drawn.key;
  }
  function confirm(
    key: string,
    command: Command,
    now = NOW,
    press: Confirmation["press"] = "confirm",
  ) {
    const clocks = { now, machine: now };
    return confirmBatch(store, { accountId, key, command, press, actor }, clocks);
  }
  /** With what the page showed, or what was typed on it. */
  function confirmWith(
    key: string,
    command: Command,
    said: Pick<Confirmation, "typedCount" | "shownMinor">,
  ) {
    const clocks = { now: NOW, machine: NOW };
    const confirmation = { accountId, key, command, press: "confirm", actor, ...said } as const;
    return confirmBatch(store, confirmation, clocks);
  }
  /** Draws up, looks at it with these options, confirms. */
  async function act(command: Command, numbers: readonly string[], now = NOW) {
    const key = await draw(command.verb, numbers, now);
    await confirm(key, command, now, "preview");
    return { key, confirmed: await confirm(key, command, now) };
  }
  async function summary(key: string) {
    const batch = await findBatch(store, accountId, key);
    if (batch === null) throw new Error("there is no such batch");
    return { batch, ...(await summarizeBatch(store, batch.id)) };
  }
  return { personId, draw, confirm, confirmWith, act, summary };
}
