import { NotFoundCard } from "@/components/ui/not-found-card";
import { CHANGES } from "@/lib/numbers/changes-href";

/** The same for changes that never were, those that grew too old, and another account's. */
export function ChangesNotFound() {
  return (
    <NotFoundCard
      title="These changes are not there"
      why="A preview is kept for a day. Nothing was changed: upload the file again."
      way={["Upload changes", CHANGES]}
    />
  );
}
