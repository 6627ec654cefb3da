import { NotFoundCard } from "@/components/ui/not-found-card";

/** The same answer for junk and another account's: nobody learns which. */
export function VerificationNotFound() {
  return (
    <NotFoundCard
      title="This verification is not in your account"
      why="Check its reference: VR and some digits."
      way={["Show verifications", "/verifications"]}
    />
  );
}
