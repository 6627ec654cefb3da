import type { ReactNode } from "react";

interface BadgeProps {
  readonly tone?: "ok" | "warn" | "bad";
  /** Name of a glyph among the masks, as "status-active". */
  readonly glyph?: string;
  readonly children: ReactNode;
}

/** A word on its tint; colour never without a word. */
export function Badge({ tone, glyph, children }: BadgeProps) {
  return (
    <span className={tone === undefined ? "badge" : `badge ${tone}`}>
      {glyph !== undefined && <i className={`s i-${glyph}`} />}
      {children}
    </span>
  );
}
