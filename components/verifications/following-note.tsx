import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { Note } from "@/components/ui/note";
import { counted } from "@/lib/numbers/wording";

interface FollowingNoteProps {
  /** Numbers that are still to follow what was decided. */
  readonly following: number;
  /** The page itself, for who looks without a script. */
  readonly href: string;
}

/** Said of a verification of many numbers until all of them have followed its verdict. */
export function FollowingNote({ following, href }: FollowingNoteProps) {
  if (following === 0) return null;
  return (
    <Note>
      <KeepLooking />
      This is decided. {counted(following, "number")} {following === 1 ? "follows" : "follow"} step
      by step.{" "}
      <a className="unscripted-line" href={href}>
        Look again
      </a>
    </Note>
  );
}
