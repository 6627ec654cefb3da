interface SwitchProps {
  readonly label: string;
  readonly choices: readonly {
    readonly href: string;
    readonly label: string;
    readonly isChosen: boolean;
  }[];
}

/** One of a few, each an address of its own. */
export function Switch({ label, choices }: SwitchProps) {
  return (
    <nav className="switch" aria-label={label}>
      {choices.map((choice) => (
        <a key={choice.href} href={choice.href} aria-current={choice.isChosen ? "page" : undefined}>
          {choice.label}
        </a>
      ))}
    </nav>
  );
}
