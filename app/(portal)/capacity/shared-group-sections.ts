import type { FormSection } from "@/components/forms/sectioned-form";
import { LONGEST_NAME } from "@/lib/numbers/name-input";
import { counted } from "@/lib/numbers/wording";

interface Shown {
  readonly name: string;
  readonly channels: number | null;
  readonly pool: string;
  /** Channels that the group can have at most, as things stand. */
  readonly most: number;
}

/** The form of a shared group. */
export function sharedGroupSections({ name, channels, pool, most }: Shown): FormSection[] {
  return [
    {
      title: "Shared group",
      hint: "Its numbers use these channels together, beside the channels of their own.",
      fields: [
        { name: "name", label: "Name", value: name, maxLength: LONGEST_NAME },
        {
          name: "channels",
          label: "Channels",
          hint: `Up to ${counted(most, "channel")} of ${pool}.`,
          value: channels === null ? "" : String(channels),
          inputMode: "numeric",
        },
      ],
    },
  ];
}
