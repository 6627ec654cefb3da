import { counted } from "@/lib/numbers/wording";

export interface Loss {
  readonly what: "trunk" | "trunk group";
  readonly numbers: number;
  /** Groups that try the trunk, with how many trunks each has. */
  readonly groups: readonly { readonly name: string; readonly trunks: number }[];
}

/** What is lost with a trunk or group, a sentence each. */
export function lossWords({ what, numbers, groups }: Loss): readonly string[] {
  return [
    numbers === 0
      ? `No number uses this ${what}.`
      : `${counted(numbers, "number")} ${numbers === 1 ? "loses" : "lose"} it, those that are canceled or expired included. Each says so in its history.`,
    ...groups.map(({ name, trunks }) =>
      trunks === 1
        ? `The group ${name} has no other trunk: calls to it will have nowhere to go.`
        : `The group ${name} goes on with ${counted(trunks - 1, "other trunk")}.`,
    ),
    "It is deleted for good.",
  ];
}
