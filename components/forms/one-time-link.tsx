"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";

interface OneTimeLinkProps {
  readonly link: string;
  /** Whose it is and how long it works. */
  readonly message: string;
  /** What it is, for whoever hears it; a one-time link unless it says otherwise. */
  readonly label?: string;
}

/** A link that nobody can be shown again: selected at a touch, copied by a button. */
export function OneTimeLink({ link, message, label }: OneTimeLinkProps) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }
  return (
    <Note>
      <p>{message}</p>
      <div className="one-time">
        <input
          className="input"
          aria-label={label ?? "One-time link"}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button type="button" icon="copy" onClick={copy}>
          {copied ? "Copied" : "Copy link"}
        </Button>
      </div>
    </Note>
  );
}
