"use client";

import { type PageErrorProps, PageFault } from "@/components/shell/page-fault";

/** A fault of ours: the sidebar stays, and the log finds it by its reference. */
export default function PortalError(props: PageErrorProps) {
  return (
    <PageFault
      {...props}
      title="This page could not be loaded"
      why="Nothing was changed. If it happens again, tell support the reference."
    />
  );
}
