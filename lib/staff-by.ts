import { machineNow } from "./clock";
import type { StaffMember } from "./session";

/** Who of staff acts, and when by the machine's clock: what the audit says of it. */
export function staffBy({ id, name }: Pick<StaffMember, "id" | "name">) {
  return { actor: { kind: "staff", id, name }, now: machineNow() } as const;
}
