import type { Reader } from "@/db/store";
import { FEATURES } from "@/lib/did/feature";
import { type Facet, facetOfValues } from "./facet";
import { attentionMasks, featureMasks } from "./facet-masks";
import { pooled } from "./facet-of-pool";
import { facetsOfOne } from "./facets-of-one";
import type { Asked } from "./source";

/** More values than this are not worth their merging. */
const MOST_BRANCHES = 60;

const REGISTERED = "d.registration_required = 1";

/** What is asked about several values. */
const INDEX_OF_SEVERAL = {
  country: { index: "dids_by_country", column: "d.country_code" },
  verification: { index: "dids_by_registration", column: "d.verification", guard: REGISTERED },
  emergency: { index: "dids_by_emergency", column: "d.emergency" },
  a2p: { index: "dids_by_a2p", column: "d.a2p" },
  cnam: { index: "dids_by_cnam", column: "d.cnam" },
  type: { index: "dids_by_type", column: "d.number_type" },
  period: { index: "dids_by_period", column: "d.billing_period_months" },
} as const;

const FEATURE_INDEX = { index: "dids_by_features", column: "d.features" };
const ATTENTION_INDEX = { index: "dids_wanting", column: "d.attention", guard: "d.attention <> 0" };

/** Every filter of this question that has an index of its own, the likely narrowest first. */
export function facetsOf(reader: Reader, asked: Asked): readonly Facet[] {
  const facets = [
    ...facetsOfOne(asked),
    ...pooled(reader, asked),
    ...several(asked),
    ...masked(reader, asked),
  ];
  return facets.filter(({ branches }) => branches.length <= MOST_BRANCHES);
}

function several(asked: Asked): readonly Facet[] {
  const { query } = asked;
  const names = Object.keys(INDEX_OF_SEVERAL) as (keyof typeof INDEX_OF_SEVERAL)[];
  return names
    .filter((filter) => query[filter].length > 0)
    .map((filter) => facetOfValues(asked, filter, INDEX_OF_SEVERAL[filter], query[filter]));
}

/** Sets of bits: every set that the account has is one value. */
function masked(reader: Reader, asked: Asked): readonly Facet[] {
  const { accountId, query } = asked;
  const { features, attention } = query;
  const facets: Facet[] = [];
  if (attention !== null) {
    const masks = attentionMasks(reader, accountId, attention);
    facets.push(facetOfValues(asked, "attention", ATTENTION_INDEX, masks));
  }
  if (features.length > 0) {
    const bits = features.reduce((all, feature) => all | (1 << FEATURES.indexOf(feature)), 0);
    const masks = featureMasks(reader, accountId, bits);
    facets.push(facetOfValues(asked, "features", FEATURE_INDEX, masks));
  }
  return facets;
}
