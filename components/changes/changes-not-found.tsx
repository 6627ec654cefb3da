import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { CHANGES } from "@/lib/numbers/changes-href";

/** The same for changes that never were, those that grew too old, and another account's. */
export function ChangesNotFound() {
  return (
    <section className="card">
      <Blank
        icon="search"
        title="These changes are not there"
        isPage
        why="A preview is kept for a day. Nothing was changed: upload the file again."
        actions={
          <ButtonLink look="primary" href={CHANGES}>
            Upload changes
          </ButtonLink>
        }
      />
    </section>
  );
}
