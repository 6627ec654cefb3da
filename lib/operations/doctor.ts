import { countBacklog } from "@/db/dids/count-backlog";
import { batchDrift } from "@/db/doctor/batch-drift";
import { closingDrift } from "@/db/doctor/closing-drift";
import { copyDrift } from "@/db/doctor/copy-drift";
import { counterDrift } from "@/db/doctor/counter-drift";
import { fileFaults } from "@/db/doctor/file-faults";
import { noticeDrift } from "@/db/doctor/notice-drift";
import { projectionDrift } from "@/db/doctor/projection-drift";
import { searchDrift } from "@/db/doctor/search-drift";
import { serviceDrift } from "@/db/doctor/service-drift";
import type { Store } from "@/db/store";

export interface Diagnosis {
  /** What contradicts itself, one line each; empty in a sound database. */
  readonly drift: readonly string[];
  /** Due numbers that the next sweep will deal with. */
  readonly backlog: number;
}

/** Compares everything that is stored twice with what it was made from, over the whole database. */
export async function examine(store: Store, now: Date): Promise<Diagnosis> {
  const faults = await fileFaults(store);
  const backlog = await countBacklog(store, now);
  if (faults.length > 0) return { drift: faults, backlog };
  const drift = [
    ...(await projectionDrift(store, now)),
    ...(await counterDrift(store)),
    ...(await closingDrift(store)),
    ...(await copyDrift(store)),
    ...(await serviceDrift(store)),
    ...(await searchDrift(store)),
    ...(await noticeDrift(store)),
    ...(await batchDrift(store)),
  ];
  return { drift, backlog };
}
