"use client";

import { useState } from "react";
import { Blank } from "./blank";
import { Button } from "./button";

interface FaultProps {
  readonly title: string;
  /** What is unharmed. */
  readonly why: string;
  /** By which the log of the server finds it. */
  readonly reference: string | undefined;
  readonly retry: () => void;
}

/** What failed, what is unharmed, and a reference to copy for whoever is asked for help. */
export function Fault({ title, why, reference, retry }: FaultProps) {
  return (
    <div role="alert">
      <Blank
        icon="alert"
        tone="bad"
        title={title}
        isPage
        why={why}
        actions={
          <>
            <Button look="primary" type="button" icon="renew" onClick={retry}>
              Try again
            </Button>
            {reference !== undefined && <CopyReference reference={reference} />}
          </>
        }
      />
    </div>
  );
}

function CopyReference({ reference }: { readonly reference: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(reference);
    setCopied(true);
  }
  return (
    <Button type="button" icon="copy" onClick={copy}>
      {copied ? "Copied" : "Copy reference"} <span className="code">{reference}</span>
    </Button>
  );
}
