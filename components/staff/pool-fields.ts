import type { Field } from "@/components/forms/field";

/** A pool's form, empty for a new one. */
export function poolFields(pool?: {
  readonly name: string;
  readonly channels: number;
}): readonly Field[] {
  return [
    { name: "name", label: "Name", hint: "The customer sees it.", value: pool?.name ?? "" },
    {
      name: "channels",
      label: "Channels",
      hint: "How many calls its numbers can take at once beside those that they include.",
      inputMode: "numeric",
      value: pool === undefined ? "" : String(pool.channels),
    },
  ];
}
