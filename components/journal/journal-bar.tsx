import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { JournalChip } from "@/lib/numbers/journal-chips";

interface JournalBarProps {
  /** Where the form asks, and where no filter is. */
  readonly path: string;
  readonly chips: readonly JournalChip[];
  /** What is matched, said again by screen readers whenever it changes. */
  readonly matching: string;
  /** The fields of the form. */
  readonly children: ReactNode;
}

/** A plain GET form, and under it what is asked now. */
export function JournalBar({ path, chips, matching, children }: JournalBarProps) {
  return (
    <>
      <search>
        <form className="jbar" action={path} data-soft>
          {children}
          <Button>Apply</Button>
        </form>
      </search>
      <div className="jchips">
        {chips.map(({ label, value, href }) => (
          <Chip key={label} label={label} value={value} href={href} />
        ))}
        {chips.length > 0 && (
          <a className="link small" href={path}>
            Clear all
          </a>
        )}
        <span className="match" role="status">
          {matching}
        </span>
      </div>
    </>
  );
}
