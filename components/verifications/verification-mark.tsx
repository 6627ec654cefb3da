import type { VerificationState } from "@/lib/did/verification";
import { VERIFICATION_LOOKS, VERIFICATION_WORDS } from "@/lib/numbers/wording-services";

interface VerificationMarkProps {
  readonly status: VerificationState;
  readonly isRevoked?: boolean;
}

/** Icon, shape and word of where a verification stands. */
export function VerificationMark({ status, isRevoked = false }: VerificationMarkProps) {
  const { tone, glyph } = VERIFICATION_LOOKS[status];
  return (
    <span className="row nowrap">
      <span className={`ver ${tone} i-${glyph}`} aria-hidden="true" />
      <span className={`strong ${tone}-text`}>
        {isRevoked ? "Revoked" : VERIFICATION_WORDS[status]}
      </span>
    </span>
  );
}
