const IS_CONFIRMED = "state IN ('running', 'finished', 'stopped')";

/** What can't be of a batch and its items, as the condition that it is so. */
export const BATCH_WRONGS = [
  {
    what: "has other items than it says",
    so: "is_long AND items <> iif(source IS NULL, chosen, 0)",
  },
  {
    what: "says of other numbers that they were changed than its items",
    so: "is_long AND changed <> done",
  },
  {
    what: "was carried out in another order than that of its items",
    so: `is_long AND ${IS_CONFIRMED} AND early > 0`,
  },
  {
    what: "passed numbers without an outcome",
    so: `is_long AND ${IS_CONFIRMED} AND passed > 0`,
  },
  {
    what: "is finished, and has numbers without an outcome",
    so: "state = 'finished' AND (open > 0 OR is_long AND reached <> chosen)",
  },
  {
    what: "has numbers that were changed before it was confirmed",
    so: `NOT ${IS_CONFIRMED} AND done > 0`,
  },
  {
    what: "left numbers out without a reason, or changed some with one",
    so: "unreasoned > 0",
  },
  {
    what: "costs something else than its items",
    so: "is_long AND total_minor <> total",
  },
  {
    what: "holds something else than what is not carried out yet costs",
    so: "state = 'running' AND remaining_minor IS NOT unspent",
  },
  {
    what: "is over and holds money",
    so: "state IN ('finished', 'stopped') AND hold IS NOT NULL AND closed_at IS NULL",
  },
  {
    what: "runs, and is not confirmed or holds nothing",
    so: "state = 'running' AND (confirmed_at IS NULL OR hold IS NULL OR closed_at IS NOT NULL)",
  },
  {
    what: "does not say whether what it empties is deleted",
    so: "(left_users IS NOT NULL) <> (is_long AND verb = 'delete' AND state = 'finished')",
  },
] as const;
