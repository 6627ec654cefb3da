"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface CurrentLinkProps {
  readonly href: string;
  /** Pages below this path count as there. */
  readonly within: string;
  readonly children: ReactNode;
}

/** Knows whether it leads to where the reader is. */
export function CurrentLink({ href, within, children }: CurrentLinkProps) {
  const path = usePathname();
  const isBelow = path.startsWith(`${within}/`) ? true : undefined;
  return (
    <a href={href} aria-current={path === href ? "page" : isBelow}>
      {children}
    </a>
  );
}
