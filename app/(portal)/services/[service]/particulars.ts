import type { Particulars } from "@/lib/operations/services/requested";

/** The name of an emergency request follows from who calls from where. */
export const NO_PARTICULARS: Particulars = { name: null, useCase: null, samples: [] };

interface Campaign {
  readonly name: string;
  readonly useCase: string;
  readonly sample1: string;
  readonly sample2: string | null;
  readonly sample3: string | null;
}

export function campaignOf({ name, useCase, sample1, sample2, sample3 }: Campaign): Particulars {
  const samples = [sample1, sample2, sample3].filter((sample) => sample !== null);
  return { name, useCase, samples: [...new Set(samples)] };
}

export function displayedOf({ name }: { readonly name: string }): Particulars {
  return { ...NO_PARTICULARS, name };
}
