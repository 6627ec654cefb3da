import { clockOffsetMs } from "@/db/settings/clock-offset";
import type { Reader } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { laterBy } from "@/lib/did/calendar";

/** The instant by which numbers live: the machine's, moved by what a demo has travelled. */
export async function appNow(reader: Reader): Promise<Date> {
  return laterBy(machineNow(), await clockOffsetMs(reader));
}
