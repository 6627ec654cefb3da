import { z } from "zod";
import type { RoutingTarget } from "@/lib/did/routing";

/** Said in a form where calls are to go nowhere. */
export const NOWHERE = "none";

/** A trunk or group as a form carries it: "trunk:7", "group:9", "none". */
export function targetValue(target: RoutingTarget | null): string {
  return target === null ? NOWHERE : `${target.kind}:${target.id}`;
}

export function routingTargetInput(missing: string) {
  return z.string(missing).transform((text, context): RoutingTarget | null => {
    if (text === NOWHERE) return null;
    const [, kind, id] = /^(trunk|group):([1-9][0-9]{0,14})$/.exec(text) ?? [];
    if (kind === "trunk" || kind === "group") return { kind, id: Number(id) };
    context.addIssue({ code: "custom", message: missing });
    return z.NEVER;
  });
}
