interface OwnWordsProps {
  readonly className?: string;
  readonly children: string | null;
}

/**
 * What somebody wrote, in whatever language and direction. Empty, `lang` says that it is not known:
 * what is read aloud or hyphenated is not taken for English.
 */
export function OwnWords({ className, children }: OwnWordsProps) {
  if (children === null) return null;
  return (
    <bdi lang="" className={className}>
      {children}
    </bdi>
  );
}
