"use client";

import { type PageErrorProps, PageFault } from "@/components/shell/page-fault";

/** Reading failed: what was read stays read. */
export default function NoticesError(props: PageErrorProps) {
  return (
    <PageFault
      {...props}
      title="Notices could not be loaded"
      why="Nothing was changed. If it happens again, tell support the reference."
    />
  );
}
