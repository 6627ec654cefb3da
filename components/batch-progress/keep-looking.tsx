"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

interface KeepLookingProps {
  readonly everyMs: number;
}

/** Asks for the page anew while something goes on and somebody looks. Without a script a link does. */
export function KeepLooking({ everyMs }: KeepLookingProps) {
  const router = useRouter();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}
