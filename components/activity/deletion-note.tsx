import { Note } from "@/components/ui/note";
import type { BatchState } from "@/lib/numbers/batch-view";
import { deletionPath } from "@/lib/numbers/deletion-path";
import { usersHref } from "@/lib/numbers/users-href";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { deletedWords, thingWords } from "@/lib/numbers/wording-deletion";

interface DeletionNoteProps {
  readonly choice: DeletionChoice;
  readonly state: BatchState;
  /** Numbers that use it still; `null` = it did not come to its end. */
  readonly leftUsers: number | null;
  /** Staff see no list of the account's numbers. */
  readonly isStaff?: boolean;
}

/** What became, or is to become, of the thing that the numbers of a batch leave. */
export function DeletionNote({ choice, state, leftUsers, isStaff = false }: DeletionNoteProps) {
  if (state === "running") {
    return <Note>{thingWords(choice)} goes for good once all of them have left it.</Note>;
  }
  if (leftUsers === null) return <Note tone="warn">{thingWords(choice)} stays.</Note>;
  if (leftUsers === 0) return <Note>{deletedWords(choice, 0)}</Note>;
  return (
    <Note tone="warn">
      {deletedWords(choice, leftUsers)} {!isStaff && <a href={usersHref(choice)}>List them</a>}
      {choice.kind !== "pool" && (
        <>
          {" or "}
          <a href={deletionPath({ ...choice, kind: choice.kind })}>delete it again</a>
        </>
      )}
    </Note>
  );
}
