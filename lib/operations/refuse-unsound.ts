import { openDatabase } from "@/db/open-database";
import { UnusableDatabase } from "@/db/unusable-database";
import { appNow } from "./app-clock";
import { examine } from "./doctor";

/**
 * Opens a copy as the app would, which also migrates an older one, and lets the doctor look at it.
 * @throws UnusableDatabase with the first thing that is wrong with it
 */
export async function refuseUnsound(copy: string): Promise<void> {
  const store = await openDatabase(copy);
  try {
    const { drift } = await examine(store, await appNow(store));
    const [first] = drift;
    if (first !== undefined) throw new UnusableDatabase(`${copy} is not sound: ${first}`);
  } finally {
    store.close();
  }
}
