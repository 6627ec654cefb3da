import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same for a batch that never was, one not confirmed, and another account's. */
export function BatchNotFound() {
  return (
    <section className="card">
      <Blank
        icon="search"
        title="There is no such batch in your account"
        isPage
        why="Batches are listed in Activity once they were confirmed and done."
        actions={
          <ButtonLink look="primary" href="/activity">
            Go to Activity
          </ButtonLink>
        }
      />
    </section>
  );
}
