import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import type { Store } from "@/db/store";
import type { MemberRole } from "@/lib/did/role";
import { getStore } from "./app-store";
import { machineNow } from "./clock";
import { enterDoor } from "./doors";
import { parseForm } from "./form-input";
import type { FormState } from "./form-state";
import { leadToSignIn } from "./kept-form";
import { appNow } from "./operations/app-clock";
import { forgetLateForm } from "./operations/kept-forms";
import type { Client } from "./operations/sessions";
import { isFromOwnOrigin } from "./own-origin";
import { clientOf } from "./request-client";
import { currentPerson, type Member, type StaffMember } from "./session";

/** What `useActionState` and a form without JavaScript both call. */
export type FormAction<Result> = (
  previous: FormState<Result>,
  form: FormData,
) => Promise<FormState<Result>>;

type Perform<Schema extends z.ZodType, Who, Result> = (
  store: Store,
  input: z.output<Schema>,
  who: Who,
  now: Date,
) => Promise<FormState<Result>>;

interface MemberActionOptions {
  /** Who may do it at least; a viewer only what concerns themselves. */
  readonly role?: MemberRole;
}

const RANKS: Readonly<Record<MemberRole, number>> = { viewer: 0, manager: 1, admin: 2 };

const FOREIGN: FormState<never> = {
  kind: "refused",
  message: "This form was sent from another site. Open the page here and send it again.",
};
const NOT_ALLOWED: FormState<never> = {
  kind: "refused",
  message: "Your role does not allow this. Ask an admin of your account.",
};

const READ_ONLY: FormState<never> = {
  kind: "refused",
  message: "You see this account as staff, read-only. Nothing was changed.",
};

/** The door for members: session, origin, role, then schema. `now` is the app's clock. */
export function memberAction<Schema extends z.ZodType, Result = unknown>(
  schema: Schema,
  perform: Perform<Schema, Member, Result>,
  { role = "manager" }: MemberActionOptions = {},
): FormAction<Result> {
  return async (_previous, form) => {
    enterDoor();
    if (!isFromOwnOrigin(await headers())) return FOREIGN;
    const person = (await currentPerson()) ?? (await leadToSignIn(form));
    if (person.role === "staff") return person.view === null ? NOT_ALLOWED : READ_ONLY;
    if (RANKS[person.role] < RANKS[role]) return NOT_ALLOWED;
    const store = await storeFor(person);
    return enter(schema, form, async (input) => perform(store, input, person, await appNow(store)));
  };
}

/** The door to one's own settings, for whoever is signed in. `now` is the machine's clock. */
export function ownAction<Schema extends z.ZodType, Result = unknown>(
  schema: Schema,
  perform: Perform<Schema, Member | StaffMember, Result>,
): FormAction<Result> {
  return async (_previous, form) => {
    enterDoor();
    if (!isFromOwnOrigin(await headers())) return FOREIGN;
    const person = (await currentPerson()) ?? (await leadToSignIn(form));
    const store = await storeFor(person);
    return enter(schema, form, (input) => perform(store, input, person, machineNow()));
  };
}

/** The door for the provider's people. `now` is the app's clock. */
export function staffAction<Schema extends z.ZodType, Result = unknown>(
  schema: Schema,
  perform: Perform<Schema, StaffMember, Result>,
): FormAction<Result> {
  return async (_previous, form) => {
    enterDoor();
    if (!isFromOwnOrigin(await headers())) return FOREIGN;
    const person = (await currentPerson()) ?? (await leadToSignIn(form));
    if (person.role !== "staff") return NOT_ALLOWED;
    const store = await storeFor(person);
    return enter(schema, form, async (input) => perform(store, input, person, await appNow(store)));
  };
}

/** The door for whoever is not signed in. `now` is the machine's clock, as for all of sign-in. */
export function guestAction<Schema extends z.ZodType, Result = unknown>(
  schema: Schema,
  perform: Perform<Schema, Client, Result>,
): FormAction<Result> {
  return async (_previous, form) => {
    enterDoor();
    const sent = await headers();
    if (!isFromOwnOrigin(sent)) return FOREIGN;
    const store = await getStore();
    return enter(schema, form, (input) => perform(store, input, clientOf(sent), machineNow()));
  };
}

/** The guests' door for a button without fields. Sent from elsewhere, it does nothing. */
export function guestCommand(
  perform: (store: Store, now: Date) => Promise<void>,
): () => Promise<void> {
  return async () => {
    enterDoor();
    if (isFromOwnOrigin(await headers())) await perform(await getStore(), machineNow());
  };
}

/** Whoever sends a form in time needs no earlier one that came too late. */
async function storeFor(person: Member | StaffMember): Promise<Store> {
  const store = await getStore();
  await forgetLateForm(store, person.id);
  return store;
}

/** Nothing enters unparsed. What was typed comes back with an error and with a refusal. */
async function enter<Schema extends z.ZodType, Result>(
  schema: Schema,
  form: FormData,
  perform: (input: z.output<Schema>) => Promise<FormState<Result>>,
): Promise<FormState<Result>> {
  if (!(form instanceof FormData)) return FOREIGN;
  const parsed = parseForm(schema, form);
  if (parsed.kind === "invalid") return parsed;
  const outcome = await perform(parsed.input);
  if (outcome.kind !== "refused" && outcome.kind !== "invalid") return outcome;
  return { ...outcome, values: { ...parsed.values, ...outcome.values } };
}
