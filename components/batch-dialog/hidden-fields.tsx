/** What a form sends along unseen. */
export function HiddenFields({
  values,
}: {
  readonly values: Readonly<Record<string, string | number>>;
}) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
