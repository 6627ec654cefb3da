"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changeListPreferences } from "@/db/people/change-list-preferences";
import { memberAction } from "@/lib/member-action";
import { chosenColumns, columnsInput } from "@/lib/numbers/list-columns";
import { listHref } from "@/lib/numbers/list-href";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { densityInput, sizeInput } from "./view-input";

const OWN = { role: "viewer" } as const;

/** Which columns the member sees, and in which order. A moved one leaves the panel open. */
export const saveColumns = memberAction(
  columnsInput,
  async (store, input, { id }) => {
    const columns = chosenColumns(input);
    await store.inTransaction((tx) => changeListPreferences(tx, id, { columns }));
    refresh();
    const isMoved = input.press !== "save" && input.press !== "reset";
    return { kind: "done", message: "Your columns are saved.", result: isMoved };
  },
  OWN,
);

export const saveDensity = memberAction(
  densityInput,
  async (store, { density }, { id }) => {
    await store.inTransaction((tx) => changeListPreferences(tx, id, { density }));
    refresh();
    return { kind: "done", message: "Your row height is saved.", result: false };
  },
  OWN,
);

/** Remembers the page size and shows the same question in it, from its first page. */
export const savePageSize = memberAction<typeof sizeInput, boolean>(
  sizeInput,
  async (store, { per, question }, { id }) => {
    await store.inTransaction((tx) => changeListPreferences(tx, id, { per }));
    const { query } = parseListQuery(Object.fromEntries(new URLSearchParams(question)));
    redirect(listHref({ ...query, per, page: 1, after: null, before: null }));
  },
  OWN,
);
