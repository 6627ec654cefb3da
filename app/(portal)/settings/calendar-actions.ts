"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { env } from "@/lib/env";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { endCalendarFeed, newCalendarFeed } from "@/lib/operations/calendar-feed";

const NOTHING = z.strictObject({});
const OWN = { role: "viewer" } as const;

/** Tells the address, this once; one that there was ends. */
export const makeCalendar = memberAction(
  NOTHING,
  async (store, _input, member): Promise<FormState> => {
    const secret = await newCalendarFeed(store, member.id, machineNow());
    refresh();
    const link = `${env().origins[0]}/calendar/${secret}.ics`;
    const message =
      "Add this address to your calendar program. It is shown this once; keep it to yourself.";
    return { kind: "done", message, result: { link, label: "Calendar address" } };
  },
  OWN,
);

export const endCalendar = memberAction(
  NOTHING,
  async (store, _input, member): Promise<FormState> => {
    await endCalendarFeed(store, member.id);
    refresh();
    return { kind: "done", message: "The calendar's address has ended." };
  },
  OWN,
);
