import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same answer for junk, what was deleted and another account's: nobody learns which. */
export function IdentityNotFound() {
  return (
    <section className="card">
      <Blank
        icon="search"
        title="These end-user details are not in your account"
        isPage
        why="They may have been deleted, or replaced by a newer version."
        actions={
          <ButtonLink look="primary" href="/identities">
            Show identities
          </ButtonLink>
        }
      />
    </section>
  );
}
