"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Fault } from "@/components/ui/fault";

interface PortalErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A fault of ours: the sidebar stays, and the log finds it by its reference. */
export default function PortalError({ error, reset }: PortalErrorProps) {
  const router = useRouter();
  function retry() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return (
    <Fault
      title="This page could not be loaded"
      why="Nothing was changed. If it happens again, tell support the reference."
      reference={error.digest}
      retry={retry}
    />
  );
}
