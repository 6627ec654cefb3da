import { z } from "zod";
import { MOST_CHANNELS } from "@/lib/did/capacity";
import { nameInput, wholeInput } from "./name-input";

/** A shared group's form, with what says which pool or group it is. */
export function sharedGroupInput<Extra extends z.ZodRawShape>(extra: Extra) {
  return z.strictObject({
    name: nameInput("Give the group a name."),
    channels: wholeInput(1, MOST_CHANNELS),
    ...extra,
  });
}
