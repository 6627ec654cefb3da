"use client";

import { type PageErrorProps, PageFault } from "@/components/shell/page-fault";

/** Reading failed: what was done stays done, and the address keeps its filters. */
export default function ActivityError(props: PageErrorProps) {
  return (
    <PageFault
      {...props}
      title="Activity could not be loaded"
      why="Nothing was changed and your filters are kept. If it happens again, tell support the reference."
    />
  );
}
