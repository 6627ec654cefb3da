import type { ListPreferences } from "@/lib/numbers/list-preferences";
import type { ViewAction } from "./view-drop";

/** How this member likes the list, and how that is changed. */
export interface ListView extends ListPreferences {
  readonly saveColumns: ViewAction;
  readonly saveDensity: ViewAction;
  readonly savePageSize: ViewAction;
}
