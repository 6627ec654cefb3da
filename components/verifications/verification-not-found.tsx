import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same answer for junk and another account's: nobody learns which. */
export function VerificationNotFound() {
  return (
    <section className="card">
      <Blank
        icon="search"
        title="This verification is not in your account"
        isPage
        why="Check its reference: VR and some digits."
        actions={
          <ButtonLink look="primary" href="/verifications">
            Show verifications
          </ButtonLink>
        }
      />
    </section>
  );
}
