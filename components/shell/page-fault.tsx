"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Fault } from "@/components/ui/fault";

/** What Next hands to an error page. */
export interface PageErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

interface PageFaultProps extends PageErrorProps {
  readonly title: string;
  readonly why: string;
}

/** A page that failed: trying again asks the server anew, by the same address. */
export function PageFault({ error, reset, title, why }: PageFaultProps) {
  const router = useRouter();
  function retry() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return <Fault title={title} why={why} reference={error.digest} retry={retry} />;
}
