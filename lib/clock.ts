/** The only place that reads the machine's clock. Everything else is handed an instant. */
export function machineNow(): Date {
  return new Date(Date.now());
}
