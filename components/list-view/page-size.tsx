"use client";

import { useActionState } from "react";
import { IDLE } from "@/lib/form-state";
import { PAGE_SIZES, type PageSize } from "@/lib/numbers/list-query";
import type { ViewAction } from "./view-drop";

interface PageSizeControlProps {
  readonly per: PageSize;
  /** The list's address from behind its question mark. */
  readonly question: string;
  readonly save: ViewAction;
}

/** Rows per page: the chosen size is remembered. */
export function PageSizeControl({ per, question, save }: PageSizeControlProps) {
  const [state, send] = useActionState(save, IDLE);
  return (
    <form action={send} className="per">
      <span className="sub" id="rows-per-page">
        Rows per page
      </span>
      <input type="hidden" name="question" value={question} />
      {PAGE_SIZES.map((size) => (
        <button
          key={size}
          type="submit"
          name="per"
          value={size}
          aria-label={`${size} rows per page`}
          aria-current={size === per ? "true" : undefined}
        >
          {size}
        </button>
      ))}
      {state.kind === "refused" && <span className="hint bad">{state.message}</span>}
    </form>
  );
}
