import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same answer for junk and another account's: nobody learns which. */
export function RequestNotFound() {
  return (
    <section className="card">
      <Blank
        icon="search"
        isPage
        title="This request is not in your account"
        why="It may have been withdrawn, or the address was mistyped."
        actions={
          <ButtonLink look="primary" href="/numbers">
            Show My Numbers
          </ButtonLink>
        }
      />
    </section>
  );
}
