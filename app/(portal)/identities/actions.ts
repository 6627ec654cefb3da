"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isPlaceKnown } from "@/db/places/is-place-known";
import { documentsFolder } from "@/lib/documents-folder";
import { memberAction } from "@/lib/member-action";
import { idInput } from "@/lib/numbers/text-input";
import { removeDocument } from "@/lib/operations/documents/remove-document";
import { addAddress, changeAddress } from "@/lib/operations/end-users/change-address";
import { changeIdentity, createIdentity } from "@/lib/operations/end-users/change-identity";
import {
  archiveIdentityOf,
  deleteIdentityOf,
  removeAddressOf,
} from "@/lib/operations/end-users/put-away";
import {
  addressOf,
  changedAddressInput,
  changedIdentityInput,
  detailsOf,
  newAddressInput,
  newIdentityInput,
} from "./identity-input";
import { REFUSALS, refused, UNKNOWN_PLACE } from "./identity-refusals";

export const saveNewIdentity = memberAction(newIdentityInput, async (store, input, member, now) => {
  const details = detailsOf(input);
  if (!(await isPlaceKnown(store, details.countryCode, null))) return UNKNOWN_PLACE;
  redirect(`/identities/${await createIdentity(store, member, details, now)}`);
});

/** What somebody goes by gets a new version; the page says so. */
export const saveIdentity = memberAction(
  changedIdentityInput,
  async (store, input, member, now) => {
    const details = detailsOf(input);
    if (!(await isPlaceKnown(store, details.countryCode, null))) return UNKNOWN_PLACE;
    const changed = await changeIdentity(store, member, { id: input.id, details }, now);
    if (changed.kind === "refused") return refused(REFUSALS[changed.reason]);
    redirect(`/identities/${changed.id}${changed.isNewVersion ? "?saved=version" : "?saved=yes"}`);
  },
);

export const saveNewAddress = memberAction(newAddressInput, async (store, input, member, now) => {
  const details = addressOf(input);
  if (!(await isPlaceKnown(store, details.countryCode, details.regionId))) return UNKNOWN_PLACE;
  const added = await addAddress(store, member, { identityId: input.identity, details }, now);
  if (added.kind === "refused") return refused(REFUSALS[added.reason]);
  redirect(`/identities/${input.identity}#addresses`);
});

export const saveAddress = memberAction(changedAddressInput, async (store, input, member, now) => {
  const details = addressOf(input);
  if (!(await isPlaceKnown(store, details.countryCode, details.regionId))) return UNKNOWN_PLACE;
  const changed = await changeAddress(store, member, { id: input.id, details }, now);
  if (changed.kind === "refused") return refused(REFUSALS[changed.reason]);
  redirect(
    `/identities/${input.identity}${changed.isNewVersion ? "?saved=address" : ""}#addresses`,
  );
});

const one = z.strictObject({ id: idInput });

export const dropAddress = memberAction(one, async (store, { id }, member, now) => {
  const outcome = await removeAddressOf(store, member, id, now);
  if (outcome !== "done") return refused(REFUSALS[outcome]);
  refresh();
  return { kind: "done", message: "The address is removed." };
});

export const archive = memberAction(one, async (store, { id }, member, now) => {
  const outcome = await archiveIdentityOf(store, member, { id, isArchived: true }, now);
  if (outcome !== "done") return refused(REFUSALS[outcome]);
  refresh();
  return { kind: "done", message: "The identity is archived." };
});

export const takeOutOfArchive = memberAction(one, async (store, { id }, member, now) => {
  const outcome = await archiveIdentityOf(store, member, { id, isArchived: false }, now);
  if (outcome !== "done") return refused(REFUSALS[outcome]);
  refresh();
  return { kind: "done", message: "The identity can be assigned again." };
});

export const dropIdentity = memberAction(one, async (store, { id }, member, now) => {
  const outcome = await deleteIdentityOf(store, member, id, now);
  if (outcome !== "done") return refused(REFUSALS[outcome]);
  redirect("/identities");
});

export const dropDocument = memberAction(one, async (store, { id }, member, now) => {
  const cabinet = { ...member, folder: documentsFolder() };
  const outcome = await removeDocument(store, cabinet, id, now);
  if (outcome !== "done") return refused(REFUSALS[outcome]);
  refresh();
  return { kind: "done", message: "The document is removed." };
});
