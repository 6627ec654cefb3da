import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon";

interface Look {
  /** "primary" at most once for one decision. */
  readonly look?: "primary" | "danger" | "quiet";
  readonly small?: boolean;
  readonly icon?: IconName;
}

type ButtonProps = Look & Omit<ComponentProps<"button">, "className" | "style">;
type ButtonLinkProps = Look & Omit<ComponentProps<"a">, "className" | "style">;

/** Says the result as a verb. Submits its form unless told otherwise. */
export function Button({ look, small = false, icon, children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? "submit"} className={classOf(look, small)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ look, small = false, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classOf(look, small)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}

function classOf(look: Look["look"], small: boolean): string {
  return ["btn", look, small ? "sm" : undefined].filter(Boolean).join(" ");
}
