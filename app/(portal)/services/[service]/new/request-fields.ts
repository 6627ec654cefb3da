import type { Field } from "@/components/forms/field";
import type { Service } from "@/lib/did/service";
import { LONGEST_CNAM } from "@/lib/did/service-wish";
import type { Address } from "@/lib/numbers/end-user";
import { addressWords } from "@/lib/numbers/wording-address";

/** What stands in the fields when a request is mended; nothing in a new one. */
export interface FieldValues {
  readonly name?: string;
  readonly useCase?: string | null;
  readonly samples?: readonly string[];
  readonly addressId?: number | null;
}

/** The fields of each service's form. */
export function requestFields(
  service: Service,
  addresses: readonly Address[],
  values: FieldValues = {},
): readonly Field[] {
  switch (service) {
    case "emergency":
      return [addressField(addresses, values.addressId ?? null)];
    case "a2p":
      return campaignFields(values);
    case "cnam":
      return [
        {
          name: "name",
          label: "Name shown",
          hint: "Up to 15 letters, digits, spaces or . , - ' & / ( ).",
          maxLength: LONGEST_CNAM,
          value: values.name ?? "",
        },
      ];
  }
}

function addressField(addresses: readonly Address[], chosen: number | null): Field {
  const [only] = addresses;
  const usual = addresses.length === 1 ? only?.id : undefined;
  const isThere = addresses.some(({ id }) => id === chosen);
  return {
    name: "address",
    label: "Address to which help is sent",
    hint: "Where the phones are that call from these numbers.",
    value: String((isThere ? chosen : usual) ?? ""),
    options: [
      { value: "", label: "Choose an address" },
      ...addresses.map((address) => ({ value: String(address.id), label: addressWords(address) })),
    ],
  };
}

function campaignFields({ name = "", useCase = "", samples = [] }: FieldValues): readonly Field[] {
  const [first = "", second = "", third = ""] = samples;
  const sample = { rows: 2, maxLength: 1000 };
  return [
    { name: "name", label: "Campaign", maxLength: 100, value: name, hint: "How you call it." },
    {
      name: "useCase",
      label: "Use case",
      hint: "Who is written to, why, and how they agreed to it.",
      rows: 3,
      maxLength: 1000,
      value: useCase ?? "",
    },
    { ...sample, name: "sample1", label: "Sample message 1", value: first },
    { ...sample, name: "sample2", label: "Sample message 2", value: second, optional: true },
    { ...sample, name: "sample3", label: "Sample message 3", value: third, optional: true },
  ];
}
