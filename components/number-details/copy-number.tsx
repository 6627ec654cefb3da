"use client";

import { useState, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

const never = () => () => undefined;

interface CopyNumberProps {
  readonly number: string;
  /** Given: written beside the icon. */
  readonly label?: string;
}

/** Copies "+35319609036". Without JavaScript it is not there, and its place is kept. */
export function CopyNumber({ number, label }: CopyNumberProps) {
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
    <span className={canCopy ? "row" : `row ${label === undefined ? "invisible" : "absent"}`}>
      <button
        type="button"
        className={label === undefined ? "btn quiet only" : "btn"}
        aria-label={label ?? "Copy number"}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <Icon name={copied ? "check" : "copy"} />
        {copied && label !== undefined ? "Copied" : label}
      </button>
      <span className="vh" role="status">
        {copied ? "Copied" : ""}
      </span>
    </span>
  );
}
