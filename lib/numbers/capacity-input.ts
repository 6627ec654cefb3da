import { z } from "zod";
import { MOST_CHANNELS } from "@/lib/did/capacity";
import { wholeInput, wholeOrEmptyInput } from "./name-input";

/** A part that is left out stays as it is. */
export interface CapacityOptions {
  /** The number's own limit; `null` = none. */
  readonly limit?: number | null;
  /** For each of the numbers; 0 channels give back what it has. */
  readonly dedicated?: { readonly poolId: number; readonly channels: number };
  /** `null` = in no shared group. */
  readonly sharedGroupId?: number | null;
}

/** Said in the form where a part is to stay as it is. */
export const AS_IT_IS = "keep";
/** Said where a number is to be in no shared group. */
export const NO_GROUP = "none";

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
