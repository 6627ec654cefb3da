"use client";

import { type ClipboardEvent, startTransition, useActionState, useEffect } from "react";
import { Icon } from "@/components/ui/icon";
import type { FormState } from "@/lib/form-state";
import { isListOfNumbers } from "@/lib/numbers/pasted-list";
import { BulkPanel } from "./bulk-panel";
import type { BulkReport } from "./bulk-report";
import { leaveBulk } from "./leave-bulk";
import { NumberPicker } from "./number-picker";

const MODES = [
  ["contains", "Contains"],
  ["select", "Select"],
  ["bulk", "Bulk input"],
] as const;

type FindPasted = (state: FormState<BulkReport>, form: FormData) => Promise<FormState<BulkReport>>;

interface NumberFieldProps {
  /** Id of the form that its fields belong to. */
  readonly form: string;
  readonly contains: string;
  readonly selected: readonly string[];
  readonly findPasted: FindPasted;
}

const IDLE: FormState<BulkReport> = { kind: "idle" };

/** Three ways to name numbers. The choice between them is no part of the question itself. */
export function NumberField({ form, contains, selected, findPasted }: NumberFieldProps) {
  const [state, submit, isPending] = useActionState(findPasted, IDLE);
  const first = selected.length > 0 && contains === "" ? "select" : "contains";
  const open = state.kind === "idle" ? first : "bulk";
  useEffect(() => {
    document.addEventListener("keydown", leaveBulk);
    return () => document.removeEventListener("keydown", leaveBulk);
  }, []);
  return (
    <>
      <div className="field number-field">
        <fieldset className="modes">
          <legend className="vh">How to give DID numbers</legend>
          {MODES.map(([mode, label]) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                form="none"
                value={mode}
                defaultChecked={mode === open}
                autoComplete="off"
              />
              {label}
            </label>
          ))}
        </fieldset>
        <input
          className="contains"
          name="number"
          form={form}
          type="search"
          inputMode="tel"
          aria-label="DID number contains"
          aria-describedby="in-words"
          placeholder="DID number"
          defaultValue={contains}
          maxLength={200}
          onPaste={(event) => pasteList(event, submit)}
          autoComplete="off"
        />
        <span className="words-hint" id="in-words">
          Digits, or words: <i>expires within 7 days in Ireland without a trunk</i>
        </span>
        <NumberPicker form={form} selected={selected} />
        <span className="bulk-hint">Up to 10,000 at once</span>
        <Icon name="search" />
      </div>
      <BulkPanel state={state} submit={submit} isPending={isPending} />
    </>
  );
}

/** Several numbers don't fit into a line: they are looked for as bulk input at once. */
function pasteList(event: ClipboardEvent<HTMLInputElement>, submit: (form: FormData) => void) {
  const pasted = event.clipboardData.getData("text/plain");
  if (!isListOfNumbers(pasted)) return;
  event.preventDefault();
  const field = event.currentTarget.closest(".number-field");
  field?.querySelector<HTMLInputElement>("input[value=bulk]")?.click();
  const form = new FormData();
  form.set("pasted", pasted);
  startTransition(() => submit(form));
}
