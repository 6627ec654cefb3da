"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { findNotice } from "@/db/notices/find-notice";
import { markRead, markReadTo } from "@/db/notices/mark-read";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { idText } from "@/lib/person-input";

/** One of the two: a notice, or all up to one. */
const which = z.union([z.strictObject({ notice: idText }), z.strictObject({ to: idText })]);

/** For oneself alone: every member reads for themselves. */
export const markAsRead = memberAction(
  which,
  async (store, input, { accountId, id: personId }): Promise<FormState> => {
    const whose = { accountId, personId };
    if ("notice" in input && (await findNotice(store, accountId, input.notice)) === null) {
      return { kind: "refused", message: "This notice is not in your account." };
    }
    await store.inTransaction((tx) =>
      "to" in input ? markReadTo(tx, whose, input.to) : markRead(tx, whose, input.notice),
    );
    refresh();
    return { kind: "done", message: "Marked as read." };
  },
  { role: "viewer" },
);
