/** From one value to another, in a line of its own. */
export function Change({ from, to }: { readonly from: string | null; readonly to: string }) {
  return (
    <span className="l2">
      {from !== null && <bdi>{from}</bdi>} <span aria-hidden="true">→</span>
      <span className="vh">to</span> <bdi>{to}</bdi>
    </span>
  );
}
