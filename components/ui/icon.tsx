/** Names of the masks in app/styles/icons.css. */
export type IconName =
  | "a2p"
  | "alert"
  | "bell"
  | "cancel"
  | "capacity"
  | "check"
  | "cnam"
  | "columns"
  | "copy"
  | "cycles"
  | "density"
  | "doc"
  | "down"
  | "edit"
  | "download"
  | "emergency"
  | "edit"
  | "first"
  | "identity"
  | "info"
  | "last"
  | "left"
  | "menu"
  | "more"
  | "person"
  | "phone"
  | "plus"
  | "remove"
  | "renew"
  | "restore"
  | "right"
  | "search"
  | "server"
  | "filters"
  | "settings"
  | "sign-out"
  | "up"
  | "updown"
  | "voice"
  | "x";

interface IconProps {
  readonly name: IconName;
  readonly size?: "sm" | "lg";
}

/** One empty element that the stylesheet masks: silent for screen readers, coloured by its text. */
export function Icon({ name, size }: IconProps) {
  return <i className={size === undefined ? `i i-${name}` : `i ${size} i-${name}`} />;
}
