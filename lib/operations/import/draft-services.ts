import type { StoredFacts } from "@/db/dids/did-columns";
import { FEATURES } from "@/lib/did/feature";
import { SERVICES } from "@/lib/did/service";
import type { ImportColumn } from "@/lib/numbers/import-columns";
import type { ImportRow } from "@/lib/numbers/import-row";

/** States of the services; a number has the feature of each that has a state. */
export function services(
  base: StoredFacts,
  row: ImportRow,
  has: (column: ImportColumn) => boolean,
) {
  const states = {
    emergency: has("emergency") ? row.emergency : base.emergency,
    a2p: has("a2p") ? row.a2p : base.a2p,
    cnam: has("cnam") ? row.cnam : base.cnam,
  };
  return { ...states, features: featuresWith(base.features, states) };
}

function featuresWith(
  features: number,
  services: Readonly<Record<(typeof SERVICES)[number], string | null>>,
): number {
  return SERVICES.reduce((bits, service) => {
    const bit = 1 << FEATURES.indexOf(service);
    return services[service] === null ? bits & ~bit : bits | bit;
  }, features);
}
