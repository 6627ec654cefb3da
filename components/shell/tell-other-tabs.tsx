"use client";

import { useEffect } from "react";
import { tellOtherTabs } from "./session-watch";

/** Whoever comes to sign in has signed out, or is about to be somebody else. */
export function TellOtherTabs() {
  useEffect(tellOtherTabs, []);
  return null;
}
