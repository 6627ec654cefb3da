/** Where a file of changes is chosen. */
export const CHANGES = "/numbers/changes";
/** Where it is sent. */
export const UPLOAD_CHANGES = "/numbers/changes/upload";

/** What a file would change, number by number. */
export function changesHref(batch: string): string {
  return `${CHANGES}/${batch}`;
}

/** Why a file was not drawn up. */
export function changesReportHref(report: string): string {
  return `${CHANGES}?report=${report}`;
}
