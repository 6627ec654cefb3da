import { Icon, type IconName } from "@/components/ui/icon";

export interface JournalLinks {
  readonly first: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string;
}

/** What the four ways are called, from the beginning to the end. */
type StepNames = readonly [first: string, previous: string, next: string, last: string];

interface JournalPagerProps {
  readonly links: JournalLinks;
  /** "50 of 214 entries". */
  readonly words: string;
  readonly names?: StepNames;
}

const NEWEST_FIRST: StepNames = ["Newest", "Newer", "Older", "Oldest"];

/** The ways to the other pages: by place and not by number, so the last is as near as the next. */
export function JournalPager({ links, words, names = NEWEST_FIRST }: JournalPagerProps) {
  const { first, previous, next, last } = links;
  return (
    <div className="grid-foot">
      <span>{words}</span>
      {(previous !== null || next !== null) && (
        <nav className="pager" aria-label="Pages">
          <Step href={previous === null ? null : first} icon="first" name={names[0]} />
          <Step href={previous} icon="left" name={names[1]} />
          <Step href={next} icon="right" name={names[2]} />
          <Step href={next === null ? null : last} icon="last" name={names[3]} />
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
