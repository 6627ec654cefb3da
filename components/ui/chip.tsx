import { Icon } from "./icon";

interface ChipProps {
  readonly label: string;
  readonly value: string;
  /** Where the list is without it. */
  readonly href: string;
}

/** An active filter: its name, its value, and the way to be rid of it. */
export function Chip({ label, value, href }: ChipProps) {
  return (
    <span className="chip">
      {label}: <b title={value}>{value}</b>
      <a href={href} aria-label={`Remove filter ${label}: ${value}`}>
        <Icon name="x" />
      </a>
    </span>
  );
}
