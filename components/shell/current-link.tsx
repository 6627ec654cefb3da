"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface CurrentLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Knows whether it leads to where the reader is; the pages below count as there. */
export function CurrentLink({ href, children }: CurrentLinkProps) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={current}>
      {children}
    </a>
  );
}
