"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { listenToFilters } from "./filters-listener";

interface FiltersDrawerProps {
  /** The list below; when it changes, the drawer is closed. */
  readonly place: string;
}

/** Opens the page of all filters beside the list. One leaf for the whole form, which stays HTML. */
export function FiltersDrawer({ place }: FiltersDrawerProps) {
  const drawer = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  useEffect(() => {
    if (drawer.current === null) return;
    return listenToFilters(drawer.current, (href) => router.push(href));
  }, [router]);
  useEffect(() => {
    if (place !== "") drawer.current?.close();
  }, [place]);
  return <dialog ref={drawer} className="drawer" aria-label="Filters" />;
}
