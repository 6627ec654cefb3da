import encodeQR from "qr";
import { SecondFactorCard } from "@/components/second-factor/second-factor-card";
import { findSecondFactor } from "@/db/second-factor/find-second-factor";
import { getStore } from "@/lib/app-store";
import { totpAddress } from "@/lib/operations/totp";
import type { Member, StaffMember } from "@/lib/session";
import { disableFactor, dropFactor, enableFactor, startFactor } from "./factor-actions";

const ACTIONS = {
  start: startFactor,
  drop: dropFactor,
  enable: enableFactor,
  disable: disableFactor,
} as const;

/** The second factor of whoever is signed in, as its card shows it. */
export async function OwnFactor({ person }: { readonly person: Member | StaffMember }) {
  const factor = await findSecondFactor(await getStore(), person.id);
  const { timeZone, email } = person;
  const isSetUp = factor !== null && factor.enabledAt === null;
  const secret = isSetUp ? { text: factor.secret, squares: squaresOf(factor.secret, email) } : null;
  return (
    <SecondFactorCard
      actions={ACTIONS}
      onSince={factor?.enabledAt ?? null}
      recoveryCodesLeft={factor?.recoveryCodesLeft ?? 0}
      secret={secret}
      timeZone={timeZone}
    />
  );
}

function squaresOf(secret: string, email: string): readonly (readonly boolean[])[] {
  return encodeQR(totpAddress(secret, email), "raw", { ecc: "medium", border: 2 });
}
