import type { Reader } from "@/db/store";

export interface SecondFactor {
  /** Base32. */
  readonly secret: string;
  /** `null` while it is being set up and not asked for. */
  readonly enabledAt: Date | null;
  /** The step of the last code that was taken. */
  readonly lastStep: number | null;
  readonly recoveryCodesLeft: number;
}

const FIND = `
  SELECT totp_secret AS secret, totp_enabled_at AS enabledAt, totp_last_step AS lastStep,
    (SELECT count(*) FROM recovery_codes WHERE person_id = people.id AND used_at IS NULL)
      AS recoveryCodesLeft
  FROM people WHERE id = ? AND totp_secret IS NOT NULL`;

/** A person's second factor, on or being set up. */
export async function findSecondFactor(
  reader: Reader,
  personId: number,
): Promise<SecondFactor | null> {
  type Row = Omit<SecondFactor, "enabledAt"> & { readonly enabledAt: number | null };
  const row = reader.row<Row>(FIND, [personId]);
  if (row === undefined) return null;
  const { enabledAt } = row;
  return { ...row, enabledAt: enabledAt === null ? null : new Date(enabledAt) };
}
