"use client";

import { useEffect } from "react";
import { KEPT } from "./batch-form";

/** What was chosen for an action that is being carried out is not selected any more. */
export function SelectionOver({ question }: { readonly question: string }) {
  useEffect(() => {
    const kept = sessionStorage.getItem(KEPT);
    if (kept?.includes(JSON.stringify(question)) === true) sessionStorage.removeItem(KEPT);
  }, [question]);
  return null;
}
