import type { DidDetails } from "@/lib/numbers/did-details";
import type { DidRow } from "@/lib/numbers/did-row";
import {
  IDENTITY_KIND_WORDS,
  VERIFICATION_LOOKS,
  VERIFICATION_WORDS,
  verificationLabel,
} from "@/lib/numbers/wording-services";
import { formatInstant } from "@/lib/numbers/wording-time";
import { Card, Facts } from "./card";

interface VerificationCardProps {
  readonly row: DidRow;
  readonly details: DidDetails;
  readonly timeZone: string;
}

/** Who uses the number and whether that was verified, where it must be. */
export function VerificationCard({ row, details, timeZone }: VerificationCardProps) {
  const { verification, address } = details;
  return (
    <Card id="verification" title="Verification" aside={<AssignLink row={row} />}>
      <State row={row} reference={verification?.reference ?? null} />
      {verification?.reason != null && verification.status === "rejected" && (
        <p className="card-note bad">
          <bdi>{verification.reason}</bdi>
        </p>
      )}
      <Facts
        facts={[
          ["End user", endUser(row)],
          ["Address", <bdi key="address">{addressWords(address)}</bdi>],
          ...timesOf(verification, timeZone),
        ]}
      />
    </Card>
  );
}

/** To the page that says what is possible, and what is not and why. */
function AssignLink({ row }: { row: DidRow }) {
  return (
    <a className="link" href={`/numbers/${row.did.number}/end-user`}>
      {row.identity === null ? "Assign" : "Change"}
      <span className="vh"> end-user details</span>
    </a>
  );
}

function State({ row, reference }: { row: DidRow; reference: string | null }) {
  if (!row.did.registrationRequired) {
    return <p className="card-text">This number needs no registration.</p>;
  }
  const state = row.did.verification;
  const { tone, glyph } = VERIFICATION_LOOKS[state];
  return (
    <div className="ver-state">
      <span className={`ver ${tone} i-${glyph}`} role="img" aria-label={verificationLabel(state)} />
      <span className={`strong ${tone}-text`}>{VERIFICATION_WORDS[state]}</span>
      {reference !== null && (
        <a className="link end" href={`/verifications/${reference}`}>
          {reference}
        </a>
      )}
    </div>
  );
}

function endUser({ identity }: DidRow) {
  if (identity === null) return "None";
  if (identity.kind === "unnamed") return IDENTITY_KIND_WORDS.unnamed;
  return (
    <>
      <a className="link" href={`/identities/${identity.id}`}>
        <bdi>{identity.name}</bdi>
      </a>
      <small>{IDENTITY_KIND_WORDS[identity.kind]}</small>
    </>
  );
}

function addressWords(address: DidDetails["address"]): string {
  if (address === null) return "None";
  return `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`;
}

function timesOf(verification: DidDetails["verification"], timeZone: string) {
  if (verification === null) return [];
  const submitted = ["Submitted", formatInstant(verification.submittedAt, timeZone)] as const;
  if (verification.decidedAt === null) return [submitted];
  const label = verification.status === "approved" ? "Approved" : "Rejected";
  return [submitted, [label, formatInstant(verification.decidedAt, timeZone)] as const];
}
