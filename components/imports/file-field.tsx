"use client";

import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

interface FileFieldProps {
  readonly mostBytes: number;
  /** Said of a file that is larger. */
  readonly tooLarge: string;
  readonly hint: string;
  /** Why the file that was sent last was refused. */
  readonly refused: string | null;
}

/** Chooses the file. With a script one that is too large is refused before it is sent. */
export function FileField({ mostBytes, tooLarge, hint, refused }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState(refused);
  const [sending, setSending] = useState(false);

  useEffect(() => {
    const form = field.current?.form;
    const begin = () => setSending(true);
    form?.addEventListener("submit", begin);
    return () => form?.removeEventListener("submit", begin);
  }, []);

  function look() {
    const size = field.current?.files?.[0]?.size ?? 0;
    const words = size > mostBytes ? tooLarge : "";
    field.current?.setCustomValidity(words);
    setSaid(words === "" ? null : words);
  }

  return (
    <div className="form-field">
      <label className="label" htmlFor="import-file">
        CSV file
      </label>
      <input
        ref={field}
        id="import-file"
        name="file"
        type="file"
        className="input"
        accept=".csv,text/csv"
        required
        onChange={look}
        aria-invalid={said !== null}
        aria-describedby="import-file-note"
      />
      <p className={said === null ? "hint" : "hint bad"} id="import-file-note" role="status">
        {said !== null && <Icon name="alert" size="sm" />}
        {sending ? "Sending the file. Leave this page open until it has arrived." : (said ?? hint)}
      </p>
    </div>
  );
}
