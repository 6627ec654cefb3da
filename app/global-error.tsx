"use client";

import { Fault } from "@/components/ui/fault";
import "./globals.css";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** When not even the frame of the page could be drawn. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Numbers</title>
        <main className="alone">
          <Fault
            title="Something went wrong"
            why="Nothing was changed. If it happens again, tell support the reference."
            reference={error.digest}
            retry={reset}
          />
        </main>
      </body>
    </html>
  );
}
