/** Escape closes the panel for pasted numbers; what was pasted stays in it. */
export function leaveBulk(event: KeyboardEvent) {
  if (event.key !== "Escape" || !(event.target instanceof Element)) return;
  if (event.target.closest(".bulk, .number-field") === null) return;
  if (document.querySelector(".modes [value=bulk]:checked") === null) return;
  const contains = document.querySelector<HTMLInputElement>(".modes [value=contains]");
  if (contains === null) return;
  contains.checked = true;
  contains.focus();
}
