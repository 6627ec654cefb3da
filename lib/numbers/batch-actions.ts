/** Something that is done to all selected numbers at once: where the ticks are sent, and what with. */
export interface BatchAction {
  readonly verb: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: "doc" | "server";
  /** Stands in the bar too, as what is most often meant. */
  readonly likelyLabel?: string;
  /** The pressed button's own field. */
  readonly field: { readonly name: string; readonly value: string };
}

/** In the order of the menu. A new action is a line here. */
export const BATCH_ACTIONS: readonly BatchAction[] = [
  {
    verb: "export-spreadsheet",
    label: "Export for spreadsheets",
    likelyLabel: "Export",
    hint: "CSV for Excel and LibreOffice. Numbers stay text.",
    icon: "doc",
    field: { name: "profile", value: "spreadsheet" },
  },
  {
    verb: "export-systems",
    label: "Export for systems",
    hint: "CSV with raw values and “+”. Nothing is lost.",
    icon: "server",
    field: { name: "profile", value: "systems" },
  },
];
