import { NotFoundCard } from "@/components/ui/not-found-card";
import { batchesHref } from "@/lib/numbers/batches-query";

/** The same for a batch that never was, one not confirmed, and another account's. */
export function BatchNotFound() {
  return (
    <NotFoundCard
      title="There is no such batch in your account"
      why="A batch is listed once it was confirmed and done."
      way={["Show batches", batchesHref()]}
    />
  );
}
