import { Badge } from "@/components/ui/badge";
import { batchHref } from "@/lib/numbers/batch-href";
import type { BatchLine } from "@/lib/numbers/batches-query";
import type { ChosenNames } from "@/lib/numbers/chosen-names";
import { formatCount } from "@/lib/numbers/wording";
import { actorWords } from "@/lib/numbers/wording-history";
import { formatInstant } from "@/lib/numbers/wording-time";
import { BATCH_NAMES, chosenWords } from "@/lib/numbers/wording-verbs";

interface BatchesTableProps {
  /** Each with what its options name by id. */
  readonly lines: readonly (BatchLine & { readonly names: ChosenNames })[];
  readonly timeZone: string;
}

/** What was done to chosen numbers, one action a line. */
export function BatchesTable({ lines, timeZone }: BatchesTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Batches, the last first</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="figure">
            Chosen
          </th>
          <th scope="col" className="figure">
            Changed
          </th>
          <th scope="col">Who</th>
          <th scope="col">Ended</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly line: BatchesTableProps["lines"][number];
  readonly timeZone: string;
}

function Line({ line, timeZone }: LineProps) {
  const { key, choice, names, isStopped, chosen, changed, author, endedAt } = line;
  const words = chosenWords(choice.verb, choice.options, names);
  return (
    <tr>
      <th scope="row">
        <a href={batchHref(key)} className="strong">
          {BATCH_NAMES[choice.verb]}
        </a>{" "}
        {isStopped && <Badge>Stopped</Badge>}
        {words !== null && <bdi className="l2">{words}</bdi>}
      </th>
      <td data-label="Chosen" className="figure">
        {formatCount(chosen)}
      </td>
      <td data-label="Changed" className="figure">
        {formatCount(changed)}
      </td>
      <td data-label="Who">
        <bdi>{actorWords(author)}</bdi>
      </td>
      <td data-label="Ended">
        <time dateTime={endedAt.toISOString()}>{formatInstant(endedAt, timeZone)}</time>
      </td>
    </tr>
  );
}
