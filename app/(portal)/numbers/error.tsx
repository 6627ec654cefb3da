"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Fault } from "@/components/ui/fault";

interface NumbersErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** The list failed: the address keeps its filters, so trying again asks the same question. */
export default function NumbersError({ error, reset }: NumbersErrorProps) {
  const router = useRouter();
  function retry() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return (
    <Fault
      title="The list could not be loaded"
      why="Nothing was changed and your filters are kept. If it happens again, tell support the reference."
      reference={error.digest}
      retry={retry}
    />
  );
}
