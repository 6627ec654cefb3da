"use server";

import { refresh } from "next/cache";
import { changeNoticePreferences } from "@/db/people/change-notice-preferences";
import { memberAction } from "@/lib/member-action";
import { noticesInput } from "./settings-input";

/** What comes by e-mail to oneself, and how. */
export const saveNotices = memberAction(
  noticesInput,
  async (store, input, member) => {
    await store.inTransaction((tx) => changeNoticePreferences(tx, member.id, input));
    refresh();
    return { kind: "done", message: "Your e-mail settings are saved." };
  },
  { role: "viewer" },
);
