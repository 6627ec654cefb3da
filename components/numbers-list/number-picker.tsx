"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { NumberOptions } from "./number-options";
import { useSuggestions } from "./use-suggestions";

interface NumberPickerProps {
  readonly form: string;
  readonly selected: readonly string[];
}

/** Type digits, choose numbers one by one. Without JavaScript: numbers with commas between. */
export function NumberPicker({ form, selected }: NumberPickerProps) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (isReady) return <Combobox form={form} selected={selected} />;
  return (
    <span className="pick">
      <input
        name="numbers"
        form={form}
        aria-label="DID numbers, separated by commas"
        placeholder="Numbers, separated by commas"
        defaultValue={selected.join(",")}
        autoComplete="off"
      />
    </span>
  );
}

function Combobox({ form, selected }: NumberPickerProps) {
  const chosen = useRef<HTMLInputElement>(null);
  const { digits, options, active, type, onKeyDown, add } = useChoice(selected, (numbers) => {
    if (chosen.current === null) return;
    chosen.current.value = numbers.join(",");
    chosen.current.form?.requestSubmit();
  });
  const isOpen = digits !== "";
  return (
    <span className="pick">
      <input ref={chosen} type="hidden" name="numbers" form={form} value={selected.join(",")} />
      <input
        role="combobox"
        aria-label="Find DID numbers to select"
        aria-expanded={isOpen}
        aria-controls="number-options"
        aria-activedescendant={isOpen && options[active] ? `option-${active}` : undefined}
        aria-autocomplete="list"
        inputMode="tel"
        placeholder={
          selected.length === 0 ? "Type digits" : `${selected.length} selected, add more`
        }
        value={digits}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => type("")}
        autoComplete="off"
      />
      {isOpen && <NumberOptions options={options} active={active} onChoose={add} />}
    </span>
  );
}

/** What is typed, what it offers, and which of that the arrow keys are at. */
function useChoice(selected: readonly string[], choose: (numbers: readonly string[]) => void) {
  const [digits, setDigits] = useState("");
  const [active, setActive] = useState(0);
  const found = useSuggestions(digits);
  const options = found.filter(({ number }) => !selected.includes(number));

  function type(text: string) {
    setDigits(text.replace(/[^0-9 +]/g, ""));
    setActive(0);
  }

  function add(number: string | undefined) {
    if (number === undefined) return;
    choose([...selected, number]);
    type("");
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter" && digits !== "") add(options[active]?.number);
    else if (event.key === "Escape") type("");
    else return;
    event.preventDefault();
  }

  return { digits, options, active, type, onKeyDown, add };
}
