import { expect, it } from "vitest";
import { ownScriptsKb } from "./harness/scripts-of";
import { visitorAs } from "./harness/visitor-as";

const MOST_KB = 25;

const member = visitorAs("viewer");

it("the list loads few scripts of its own: no rule that the server keeps is among them", async () => {
  const own = await ownScriptsKb(member, "/numbers");
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThanOrEqual(MOST_KB);
});
