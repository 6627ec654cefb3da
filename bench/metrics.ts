import type { Visitor } from "@/e2e/harness/visitor";

/** Processor time that the server spends while something is asked of it, in milliseconds. */
export async function cpuOfServer(visitor: Visitor, ask: () => Promise<void>): Promise<number> {
  const before = await metric(visitor, "process_cpu_seconds_total");
  await ask();
  return ((await metric(visitor, "process_cpu_seconds_total")) - before) * 1000;
}

export async function residentMb(visitor: Visitor): Promise<number> {
  return (await metric(visitor, "resident_memory_bytes")) / 1024 / 1024;
}

/** Processes that answer pages. */
export function servingProcesses(visitor: Visitor): Promise<number> {
  return metric(visitor, "serving_processes");
}

async function metric(visitor: Visitor, name: string): Promise<number> {
  const text = await (await visitor.ask("/metrics")).text();
  const value = new RegExp(`^my_numbers_${name} (\\S+)$`, "m").exec(text)?.[1];
  if (value === undefined) throw new Error(`the server does not say its ${name}`);
  return Number(value);
}
