"use client";

import { type PageErrorProps, PageFault } from "@/components/shell/page-fault";

/** The list failed: the address keeps its filters, so trying again asks the same question. */
export default function NumbersError(props: PageErrorProps) {
  return (
    <PageFault
      {...props}
      title="The list could not be loaded"
      why="Nothing was changed and your filters are kept. If it happens again, tell support the reference."
    />
  );
}
