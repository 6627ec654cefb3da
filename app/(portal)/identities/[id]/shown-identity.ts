import { cache } from "react";
import { findIdentity } from "@/db/identities/find-identity";
import { getStore } from "@/lib/app-store";
import type { Identity } from "@/lib/numbers/end-user";

/** The identity that a path names, read once for title and page; another account's is not there. */
export const shownIdentity = cache(
  async (accountId: number, segment: string): Promise<Identity | null> =>
    /^[1-9][0-9]{0,14}$/.test(segment)
      ? findIdentity(await getStore(), accountId, Number(segment))
      : null,
);
