import { expect, test } from "vitest";
import { idInput } from "./name-input";
import { trunkGroupInput } from "./trunk-group-input";

const input = trunkGroupInput({ id: idInput });
const LINE = { trunk1: "sip-dub-01", priority1: "10", weight1: "5" };

function errorsOf(sent: Record<string, string>): readonly string[] {
  const parsed = input.safeParse({ id: "3", name: "eu-main", ...sent });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
}

test("lines are read in their order, and empty ones are none", () => {
  const lines = {
    ...LINE,
    trunk2: " ",
    priority2: "",
    weight2: "x",
    trunk50: "sip-dub-02",
    priority50: "1",
    weight50: "65535",
  };
  expect(input.parse({ id: "3", name: "eu-main", ...lines })).toMatchObject({
    id: 3,
    name: "eu-main",
    members: [
      { line: 1, trunk: "sip-dub-01", priority: 10, weight: 5 },
      { line: 50, trunk: "sip-dub-02", priority: 1, weight: 65_535 },
    ],
  });
  expect(errorsOf({})).toEqual([]);
});

test.each([
  [{ ...LINE, priority1: "0" }, ["priority1"]],
  [{ ...LINE, priority1: "" }, ["priority1"]],
  [{ ...LINE, weight1: "65536" }, ["weight1"]],
  [{ ...LINE, weight1: "1.5", priority1: "-1" }, ["priority1", "weight1"]],
  [{ ...LINE, trunk9: "sip-dub-01", priority9: "2", weight9: "1" }, ["trunk9"]],
  [{ name: "" }, ["name"]],
  [{ id: "0" }, ["id"]],
  [{ trunk1: "x".repeat(401) }, ["trunk1"]],
])("the field at fault is named: %j", (sent, fields) => {
  expect(errorsOf(sent)).toEqual(fields);
});

test("a fifty-first line is refused, as is any other field", () => {
  for (const field of ["trunk51", "trunk0", "account"]) {
    expect(input.safeParse({ id: "3", name: "eu-main", [field]: "x" }).success).toBe(false);
  }
});
