"use client";

import { type PageErrorProps, PageFault } from "@/components/shell/page-fault";

/** Reading failed: no money has moved, and the address keeps its filters. */
export default function BillingError(props: PageErrorProps) {
  return (
    <PageFault
      {...props}
      title="Billing could not be loaded"
      why="No money has moved and your filters are kept. If it happens again, tell support the reference."
    />
  );
}
