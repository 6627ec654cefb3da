import { OwnWords } from "@/components/ui/own-words";
import type { Suggestion } from "./use-suggestions";

interface NumberOptionsProps {
  readonly options: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (number: string) => void;
}

/** Numbers of the account that fit what is typed; the field above keeps the focus. */
export function NumberOptions({ options, active, onChoose }: NumberOptionsProps) {
  return (
    <span className="pop options" id="number-options" role="listbox" aria-label="DID numbers">
      {options.map(({ number, shown, description }, place) => (
        <span
          key={number}
          id={`option-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(number);
          }}
        >
          {shown}
          <OwnWords>{description}</OwnWords>
        </span>
      ))}
      {options.length === 0 && <span className="sub">No further number has these digits</span>}
    </span>
  );
}
