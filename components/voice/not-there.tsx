import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

interface NotThereProps {
  /** "trunk", "trunk group": what was asked for. */
  readonly what: string;
  readonly back: string;
  readonly backWords: string;
}

/** The same answer for junk, what was deleted, and another account's: nobody learns which. */
export function NotThere({ what, back, backWords }: NotThereProps) {
  return (
    <section className="card">
      <Blank
        icon="search"
        title={`This ${what} is not in your account`}
        isPage
        why="It may have been deleted, or the address was mistyped."
        actions={
          <ButtonLink look="primary" href={back}>
            {backWords}
          </ButtonLink>
        }
      />
    </section>
  );
}
