import { z } from "zod";
import { MOST_CHANNELS } from "@/lib/did/capacity";
import { AS_IT_IS, type CapacityOptions, NO_GROUP } from "./capacity-choice";
import { wholeInput, wholeOrEmptyInput } from "./name-input";

const NOT_LISTED = "Choose one of the list.";
const id = (text: string) => (/^[1-9][0-9]{0,14}$/.test(text) ? Number(text) : null);

/** The fields of capacity's form: of each part whether it is changed, and to what. */
export const CAPACITY_FIELDS = {
  own: z.enum([AS_IT_IS, "set"], NOT_LISTED),
  limit: wholeOrEmptyInput(0, MOST_CHANNELS),
  pool: z
    .string(NOT_LISTED)
    .refine((text) => text === AS_IT_IS || id(text) !== null, NOT_LISTED)
    .transform((text) => id(text)),
  channels: wholeInput(0, MOST_CHANNELS),
  shared: z
    .string(NOT_LISTED)
    .refine((text) => text === AS_IT_IS || text === NO_GROUP || id(text) !== null, NOT_LISTED),
};

type Fields = z.output<z.ZodObject<typeof CAPACITY_FIELDS>>;

export function capacityOptions({ own, limit, pool, channels, shared }: Fields): CapacityOptions {
  return {
    ...(own === AS_IT_IS ? {} : { limit }),
    ...(pool === null ? {} : { dedicated: { poolId: pool, channels } }),
    ...(shared === AS_IT_IS ? {} : { sharedGroupId: id(shared) }),
  };
}
