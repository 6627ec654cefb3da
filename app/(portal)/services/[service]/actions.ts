"use server";

import { z } from "zod";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import type { Service } from "@/lib/did/service";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import {
  campaignInput,
  displayedInput,
  emergencyInput,
  orderInput,
} from "@/lib/numbers/service-input";
import { asMember } from "@/lib/operations/registration/writing";
import { requestService } from "@/lib/operations/request-service";
import type { Particulars } from "@/lib/operations/services/requested";
import type { Member } from "@/lib/session";
import { campaignOf, displayedOf, NO_PARTICULARS } from "./particulars";
import { requestAnswer } from "./request-answer";

export const requestEmergency = memberAction(
  z.strictObject({ ...orderInput, ...emergencyInput }),
  async (store, input, member, now) =>
    ask([store, member, now], "emergency", [input, NO_PARTICULARS, input.address]),
);

export const requestCampaign = memberAction(
  z.strictObject({ ...orderInput, ...campaignInput }),
  async (store, input, member, now) =>
    ask([store, member, now], "a2p", [input, campaignOf(input), null]),
);

export const requestName = memberAction(
  z.strictObject({ ...orderInput, ...displayedInput }),
  async (store, input, member, now) =>
    ask([store, member, now], "cnam", [input, displayedOf(input), null]),
);

type Order = {
  readonly numbers: readonly string[];
  readonly key: string;
  readonly total: number;
};

/** Once for each form, whoever sends it twice. */
async function ask(
  [store, member, now]: readonly [Store, Member, Date],
  service: Service,
  [order, particulars, addressId]: readonly [Order, Particulars, number | null],
): Promise<FormState> {
  const { numbers, key, total } = order;
  const writing = { accountId: member.accountId, actor: asMember(member), now };
  const once = await requestService(store, writing, {
    wish: { service, numbers, addressId },
    particulars,
    shownMinor: total,
    form: { key, personId: member.id, machine: machineNow() },
  });
  return requestAnswer(once, service, member.currency);
}
