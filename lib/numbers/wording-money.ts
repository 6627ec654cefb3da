const formatters = new Map<string, Intl.NumberFormat>();

/** An exact sum in its currency, always with its full decimals: "$10,640.20", "−$4.50". */
export function formatMoney(minor: number, currency: string): string {
  const formatter = formatterOf(currency);
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(minor / 10 ** digits).replace("-", "−");
}

/** A change of a balance says its direction: "+$4.50", "−$4.50". */
export function formatMoneyChange(minor: number, currency: string): string {
  const money = formatMoney(minor, currency);
  return minor > 0 ? `+${money}` : money;
}

function formatterOf(currency: string): Intl.NumberFormat {
  const known = formatters.get(currency);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat("en-US", { style: "currency", currency });
  formatters.set(currency, made);
  return made;
}
