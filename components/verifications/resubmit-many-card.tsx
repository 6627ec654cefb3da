import { Card } from "@/components/number-details/card";
import { Button } from "@/components/ui/button";
import { PREPARE } from "@/lib/numbers/batch-actions";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { counted } from "@/lib/numbers/wording";

interface ResubmitManyCardProps {
  readonly reference: string;
  /** More than are changed at once. */
  readonly numbers: number;
}

/** So many numbers go to review again as a batch: it is looked at, confirmed and watched as any other. */
export function ResubmitManyCard({ reference, numbers }: ResubmitManyCardProps) {
  const query = { ...DEFAULT_LIST_QUERY, reference };
  return (
    <Card
      id="resubmit"
      title="Update and resubmit"
      aside={
        <a className="link" href="/identities/new">
          New identity
        </a>
      }
    >
      <form className="padded stack" method="post" action={listHref(query, PREPARE)}>
        <input type="hidden" name="all" value="yes" />
        <input type="hidden" name="back" value={listHref(query)} />
        <p>
          So many numbers go to review together step by step, under a new reference. You choose the
          details, and see what changes and which are left out before you confirm.
        </p>
        <div>
          <Button look="primary" name="verb" value="assign">
            Choose details for {counted(numbers, "number")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
