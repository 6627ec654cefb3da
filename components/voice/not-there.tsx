import { NotFoundCard } from "@/components/ui/not-found-card";

interface NotThereProps {
  /** "trunk", "trunk group": what was asked for. */
  readonly what: string;
  readonly back: string;
  readonly backWords: string;
}

/** The same answer for junk, what was deleted, and another account's: nobody learns which. */
export function NotThere({ what, back, backWords }: NotThereProps) {
  return (
    <NotFoundCard
      title={`This ${what} is not in your account`}
      why="It may have been deleted, or the address was mistyped."
      way={[backWords, back]}
    />
  );
}
