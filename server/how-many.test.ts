import { expect, test } from "vitest";
import { processesFor } from "./how-many";

const GIB = 1024 ** 3;

test.each([
  ["one processor", 1, 8 * GIB, 1],
  ["two processors", 2, 8 * GIB, 2],
  ["many processors", 64, 256 * GIB, 4],
  ["a machine of 2 GB, a little of which is kept back", 4, 1.9 * GIB, 2],
  ["little memory", 4, GIB, 1],
  ["less memory than one takes", 4, GIB / 4, 1],
])("%s", (_, processors, memory, processes) => {
  expect(processesFor(processors, memory)).toBe(processes);
});
