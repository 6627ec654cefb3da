import { Card, Facts } from "@/components/number-details/card";
import type { Identity } from "@/lib/numbers/end-user";
import { formatDay } from "@/lib/numbers/wording-time";

interface DetailsCardProps {
  readonly identity: Identity;
  readonly timeZone: string;
}

/** What regulators ask of a person or a business. */
export function DetailsCard({ identity, timeZone }: DetailsCardProps) {
  const isPerson = identity.kind === "personal";
  const contact = [identity.firstName, identity.lastName].filter((part) => part !== null).join(" ");
  const rows: readonly (readonly [string, string | null])[] = [
    [isPerson ? "Name" : "Company name", identity.name],
    ...(isPerson
      ? ([
          ["Date of birth", identity.birthDate],
          ["Place of birth", identity.birthPlace],
          ["Passport or identity card", identity.idNumber],
        ] as const)
      : ([
          ["Company register number", identity.companyNumber],
          ["Contact person", contact === "" ? null : contact],
        ] as const)),
    ["Tax number", identity.taxId],
    ["Country", identity.countryName],
    ["Contact e-mail", identity.contactEmail],
    ["Contact phone", identity.contactPhone],
    ["Version", `${identity.version}, saved ${formatDay(identity.createdAt, timeZone)}`],
  ];
  return (
    <Card id="details" title="Details">
      <Facts
        facts={rows.map(([label, value]) => [label, <bdi key={label}>{value ?? "None"}</bdi>])}
      />
    </Card>
  );
}
