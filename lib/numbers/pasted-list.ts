const LEAST_DIGITS = 7;

/** Whether what was pasted is several numbers, as a column of a spreadsheet is. */
export function isListOfNumbers(text: string): boolean {
  const pieces = text.split(/[\r\n\t,;]+/);
  return pieces.filter((piece) => piece.replaceAll(/\D/g, "").length >= LEAST_DIGITS).length > 1;
}
