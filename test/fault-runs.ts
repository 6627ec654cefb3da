/** Whether runs that try faults and long times are made in full, by `FAULT_RUNS=full`. */
export const FULL_RUNS = process.env.FAULT_RUNS === "full";
