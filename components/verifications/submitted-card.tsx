import { Card, Facts } from "@/components/number-details/card";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { addressWords } from "@/lib/numbers/wording-address";
import { IDENTITY_KIND_WORDS } from "@/lib/numbers/wording-services";

interface SubmittedCardProps {
  readonly view: Pick<VerificationView, "identity" | "address">;
  /** `null` = no page of its own here. */
  readonly identityHref: string | null;
}

/** The end-user details as they were submitted, in the version that they had. */
export function SubmittedCard({ view, identityHref }: SubmittedCardProps) {
  const { identity, address } = view;
  if (identity === null) {
    return (
      <Card id="submitted" title="End-user details">
        <p className="card-text">No identity is known.</p>
      </Card>
    );
  }
  const contact = [identity.firstName, identity.lastName].filter((part) => part !== null);
  const rows: readonly (readonly [string, string | null])[] = [
    ["Kind", IDENTITY_KIND_WORDS[identity.kind]],
    ["Country", identity.countryName],
    ["Company register number", identity.companyNumber],
    ["Contact person", identity.kind === "business" ? contact.join(" ") || null : null],
    ["Date of birth", identity.birthDate],
    ["Place of birth", identity.birthPlace],
    ["Passport or identity card", identity.idNumber],
    ["Tax number", identity.taxId],
    ["Contact e-mail", identity.contactEmail],
    ["Contact phone", identity.contactPhone],
    ["Address", address === null ? "None" : addressWords(address)],
    ["Version", String(identity.version)],
  ];
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== null);
  return (
    <Card
      id="submitted"
      title="End-user details"
      aside={
        identityHref !== null && (
          <a className="link" href={identityHref}>
            Open identity
          </a>
        )
      }
    >
      <Facts
        facts={[
          [
            "Name",
            <bdi key="name" className="strong">
              {identity.name}
            </bdi>,
          ],
          ...known.map(([label, value]) => [label, <bdi key={label}>{value}</bdi>] as const),
        ]}
      />
    </Card>
  );
}
