"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/form-state";

/**
 * A button that is disabled while its form is sent loses the focus: it goes to the first field that
 * is marked, else back to the button.
 */
export function FaultFocus({ state }: { readonly state: FormState }) {
  const place = useRef<HTMLSpanElement>(null);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    const form = place.current?.closest("form");
    if (state.kind === "invalid") focusOn(form, "[aria-invalid=true]");
    if (document.activeElement === document.body) focusOn(form, "button:enabled");
  }, [state]);
  return <span ref={place} hidden />;
}

function focusOn(form: HTMLFormElement | null | undefined, selector: string) {
  form?.querySelector<HTMLElement>(selector)?.focus();
}
