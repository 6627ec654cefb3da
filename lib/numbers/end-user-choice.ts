/** An identity with one of its addresses. */
export interface ChosenDetails {
  readonly identityId: number;
  readonly addressId: number | null;
}

export interface EndUserChoice {
  /** `null` = nothing was chosen yet. */
  readonly details: ChosenDetails | null;
  /** A part of the name, by which they are looked for. */
  readonly name: string;
}

/** As a form carries it. */
export function detailsValue(details: ChosenDetails | null): string {
  return details === null ? "" : `${details.identityId}.${details.addressId ?? ""}`;
}
