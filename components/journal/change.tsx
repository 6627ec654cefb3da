import { Told } from "./told";

interface ChangeProps {
  readonly from: string | null;
  readonly to: string;
  readonly isOwnWords?: true;
}

/** From one value to another, in a line of its own. */
export function Change({ from, to, isOwnWords }: ChangeProps) {
  return (
    <span className="l2">
      {from !== null && <Told {...{ isOwnWords }}>{from}</Told>} <span aria-hidden="true">→</span>
      <span className="vh">to</span> <Told {...{ isOwnWords }}>{to}</Told>
    </span>
  );
}
