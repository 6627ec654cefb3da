import { TRUNK_KINDS, type TrunkKind } from "@/lib/did/trunk";
import { TRUNK_KIND_WORDS } from "@/lib/numbers/wording-trunks";

const WHERE = {
  sip: "to a SIP server, PBX or session border controller",
  pstn: "to a telephone number",
} as const satisfies Record<TrunkKind, string>;

interface KindSwitchProps {
  readonly path: string;
  readonly kind: TrunkKind;
}

/** Each kind has a form of its own; these are links to them. */
export function KindSwitch({ path, kind }: KindSwitchProps) {
  return (
    <nav className="kinds" aria-label="Kind of trunk">
      {TRUNK_KINDS.map((each) => (
        <a
          key={each}
          href={`${path}?kind=${each}`}
          aria-current={each === kind ? "true" : undefined}
        >
          <span className="strong">{TRUNK_KIND_WORDS[each]}</span>
          <span className="sub">Calls go {WHERE[each]}</span>
        </a>
      ))}
    </nav>
  );
}
