interface FlagProps {
  /** ISO 3166-1 alpha-2, in either case. */
  readonly country: string;
}

/** Always beside the country's name and never instead of it, so it says nothing by itself. */
export function Flag({ country }: FlagProps) {
  const file = `/flags/${country.toLowerCase()}.svg`;
  return <img className="flag" src={file} width={20} height={14} alt="" />;
}
