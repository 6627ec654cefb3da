"use client";

import { useEffect } from "react";
import { SERVED } from "@/components/selection/batch-form";

/** Numbers that a batch has changed are no longer selected; those that it left out still are. */
export function ServedNumbers({ numbers }: { readonly numbers: readonly string[] }) {
  useEffect(() => {
    document.dispatchEvent(new CustomEvent(SERVED, { detail: numbers }));
  }, [numbers]);
  return null;
}
