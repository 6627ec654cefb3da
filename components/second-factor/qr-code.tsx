interface QrCodeProps {
  /** Rows of squares, the quiet zone included; true = dark. */
  readonly squares: readonly (readonly boolean[])[];
  readonly label: string;
}

/** Dark on white in both themes: cameras do not read the other way round. */
export function QrCode({ squares, label }: QrCodeProps) {
  const path = squares.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const size = squares.length;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join("")} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
