import { Blank } from "./blank";
import { ButtonLink } from "./button";

/** The same for what never was, what is gone, and what belongs to somebody else. */
export function NothingHere() {
  return (
    <main className="alone">
      <Blank
        icon="search"
        title="There is nothing at this address"
        isPage
        why="It may have been mistyped, or what it led to is no longer in your account."
        actions={
          <ButtonLink look="primary" href="/numbers">
            Go to My Numbers
          </ButtonLink>
        }
      />
    </main>
  );
}
