"use client";

import { useState, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

const never = () => () => undefined;

/** Copies "+35319609036". Without JavaScript it is not there, and its place is kept. */
export function CopyNumber({ number }: { readonly number: string }) {
  const canCopy = useSyncExternalStore(
    never,
    () => window.isSecureContext,
    () => false,
  );
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(`+${number}`);
    setCopied(true);
  }

  return (
    <span className={canCopy ? "row" : "row invisible"}>
      <button
        type="button"
        className="btn quiet only"
        aria-label="Copy number"
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <Icon name={copied ? "check" : "copy"} />
      </button>
      <span className="vh" role="status">
        {copied ? "Copied" : ""}
      </span>
    </span>
  );
}
