"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type FormState, type FormValues, IDLE } from "@/lib/form-state";

interface Kept {
  readonly path: string;
  readonly fields: FormValues;
}

const KeptForm = createContext<Kept | null>(null);

const MESSAGE =
  "You were signed out before this was sent. Nothing was changed: look it over and send it again.";

interface KeptFormPlaceProps {
  /** What was sent from this page after its session had ended. */
  readonly fields: FormValues | null;
  readonly children: ReactNode;
}

/** Hands a form that came too late to the one on this page that it belongs to, until one is sent. */
export function KeptFormPlace({ fields, children }: KeptFormPlaceProps) {
  const here = usePathname();
  const [kept, setKept] = useState(fields === null ? null : { path: here, fields });
  useEffect(() => {
    const forget = () => setKept(null);
    document.addEventListener("submit", forget);
    return () => document.removeEventListener("submit", forget);
  }, []);
  return <KeptForm value={kept?.path === here ? kept : null}>{children}</KeptForm>;
}

interface OwnForm {
  /** The names of its fields. */
  readonly fields: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** How a form begins: empty, or with what was typed before the session had ended. */
export function useFirstState({ fields, hidden }: OwnForm): FormState {
  const kept = useContext(KeptForm);
  if (kept === null) return IDLE;
  const isOurs = Object.entries(kept.fields).every(
    ([name, value]) => fields.includes(name) || hidden[name] === value,
  );
  const isWhole = fields.some((name) => name in kept.fields);
  return isOurs && isWhole ? { kind: "refused", message: MESSAGE, values: kept.fields } : IDLE;
}
