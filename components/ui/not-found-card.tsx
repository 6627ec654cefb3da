import { Blank } from "./blank";
import { ButtonLink } from "./button";
import type { IconName } from "./icon";

interface NotFoundCardProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly why: string;
  /** The one way on: what it is called, and where it leads. */
  readonly way: readonly [words: string, href: string];
}

/** A whole page for what is not there: never was, is gone, or is another account's. */
export function NotFoundCard({
  icon = "search",
  title,
  why,
  way: [words, href],
}: NotFoundCardProps) {
  return (
    <section className="card">
      <Blank
        icon={icon}
        title={title}
        isPage
        why={why}
        actions={
          <ButtonLink look="primary" href={href}>
            {words}
          </ButtonLink>
        }
      />
    </section>
  );
}
