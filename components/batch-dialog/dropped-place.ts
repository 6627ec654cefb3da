let place = 0;

/** Which of the buttons that drop a number was pressed last, counted from the first. */
export const droppedPlace = () => place;

/** Told when one is pressed: once its line is gone, the focus goes on from there. */
export function rememberPlace(button: HTMLElement) {
  const others = [...document.querySelectorAll(".drop-number")];
  place = Math.max(0, others.indexOf(button));
}
