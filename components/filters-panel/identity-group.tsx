import { A2P_STATES, CNAM_STATES, EMERGENCY_STATES, type ServiceState } from "@/lib/did/service";
import type { VerificationState } from "@/lib/did/verification";
import { FILTER_CODECS } from "@/lib/numbers/list-parameters";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import { SERVICE_STATE_WORDS, VERIFICATION_WORDS } from "@/lib/numbers/wording-services";
import type { GroupProps } from "./filters-form";
import { OptionSelect } from "./option-select";
import { Pills } from "./pills";
import { TextField } from "./text-field";
import { chosenId } from "./ways";

const ANY_OR_NONE = [
  ["", "Any"],
  ["none", "None"],
] as const;
const { verification: verificationCodec } = FILTER_CODECS;
const BEST_FIRST: readonly VerificationState[] = ["approved", "pending", "rejected", "unassigned"];
const VERIFICATIONS = BEST_FIRST.map(
  (state) => [verificationCodec.write([state]), VERIFICATION_WORDS[state]] as const,
);
const SERVICES = [
  ["emergency", pillsOf(EMERGENCY_STATES)],
  ["a2p", pillsOf(A2P_STATES)],
  ["cnam", pillsOf(CNAM_STATES)],
] as const;

/** Who the number is registered to, and what its services are at. */
export function IdentityGroup({ query, options, sought }: GroupProps) {
  return (
    <>
      <OptionSelect
        label={FILTER_LABELS.identity}
        name="identity"
        field="identity"
        chosen={chosenId(query.identity)}
        fixed={ANY_OR_NONE}
        found={options.identity}
        sought={sought.identity}
      />
      <OptionSelect
        label={FILTER_LABELS.address}
        name="address"
        field="address"
        chosen={chosenId(query.address)}
        fixed={ANY_OR_NONE}
        found={options.address}
        sought={sought.address}
      />
      <Pills
        legend="Verification status"
        name="verification"
        kind="checkbox"
        pills={VERIFICATIONS}
        chosen={query.verification.map((state) => verificationCodec.write([state]))}
      />
      {SERVICES.map(([service, pills]) => (
        <Pills
          key={service}
          legend={FILTER_LABELS[service]}
          name={service}
          kind="checkbox"
          pills={pills}
          chosen={query[service]}
        />
      ))}
      <TextField
        label={FILTER_LABELS.reference}
        name="reference"
        value={query.reference}
        placeholder="VR-…"
      />
    </>
  );
}

function pillsOf(states: readonly ServiceState[]) {
  return states.map((state) => [state, SERVICE_STATE_WORDS[state]] as const);
}
