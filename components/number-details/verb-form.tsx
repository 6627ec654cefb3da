import type { ReactNode } from "react";
import { PrepareForm } from "@/components/prepare/prepare-form";
import { numberHref } from "@/lib/numbers/number-in-path";

interface VerbFormProps {
  readonly number: string;
  readonly children: ReactNode;
}

/** An action on the number whose page this is, shown over the same page. */
export function VerbForm({ number, children }: VerbFormProps) {
  return (
    <PrepareForm number={number} back={numberHref(number)}>
      {children}
    </PrepareForm>
  );
}
