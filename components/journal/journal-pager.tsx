import { Icon, type IconName } from "@/components/ui/icon";

export interface JournalLinks {
  readonly first: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string;
}

interface JournalPagerProps {
  readonly links: JournalLinks;
  /** "50 of 214 entries". */
  readonly words: string;
}

/** The ways to the other pages: by place and not by number, so the last is as near as the next. */
export function JournalPager({ links, words }: JournalPagerProps) {
  const { first, previous, next, last } = links;
  return (
    <div className="grid-foot">
      <span>{words}</span>
      {(previous !== null || next !== null) && (
        <nav className="pager" aria-label="Pages">
          <Step href={previous === null ? null : first} icon="first" name="Newest" />
          <Step href={previous} icon="left" name="Newer" />
          <Step href={next} icon="right" name="Older" />
          <Step href={next === null ? null : last} icon="last" name="Oldest" />
        </nav>
      )}
    </div>
  );
}

interface StepProps {
  readonly href: string | null;
  readonly icon: IconName;
  readonly name: string;
}

function Step({ href, icon, name }: StepProps) {
  if (href === null) {
    return (
      <span aria-disabled="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a href={href} aria-label={`${name} entries`}>
      <Icon name={icon} />
    </a>
  );
}
