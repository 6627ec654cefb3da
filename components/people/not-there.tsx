import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

interface NotThereProps {
  readonly href?: string;
  readonly name?: string;
}

/** The same for what never was, what is somebody else's, and what one's role does not show. */
export function NotThere({ href = "/numbers", name = "Go to My Numbers" }: NotThereProps) {
  return (
    <section className="card">
      <Blank
        icon="search"
        title="There is nothing at this address"
        isPage
        why="It may have been mistyped, or it is not yours to see."
        actions={
          <ButtonLink look="primary" href={href}>
            {name}
          </ButtonLink>
        }
      />
    </section>
  );
}
