import { describe, expect, it, test } from "vitest";
import { SERVICES, type Service } from "./service";
import {
  isClosed,
  possibleSteps,
  REQUEST_STATES,
  REQUEST_STEPS,
  type RequestState,
  type RequestStep,
  requestAfter,
  shownState,
} from "./service-request";

type Way = readonly [from: RequestState, step: RequestStep, to: RequestState];

const REVIEWED: readonly Way[] = [
  ["new", "take", "in-process"],
  ["in-process", "approve", "active"],
  ["in-process", "send-back", "changes-required"],
  ["changes-required", "resubmit", "new"],
  ["new", "cancel", "canceled"],
  ["in-process", "cancel", "canceled"],
  ["active", "cancel", "canceled"],
  ["changes-required", "cancel", "canceled"],
];
const WAYS: Record<Service, readonly Way[]> = {
  emergency: REVIEWED,
  a2p: REVIEWED,
  cnam: [
    ["pending", "approve", "active"],
    ["pending", "reject", "rejected"],
    ["pending", "cancel", "canceled"],
    ["active", "cancel", "cancelation-pending"],
    ["cancelation-pending", "confirm-removal", "canceled"],
  ],
};

describe.each(SERVICES)("a request for %s", (service) => {
  it.each(WAYS[service])("in %s, by %s, comes to %s", (from, step, to) => {
    expect(requestAfter(service, from, step)).toBe(to);
  });

  const taken = new Set(WAYS[service].map(([from, step]) => `${from} ${step}`));
  const others = REQUEST_STATES.flatMap((from) =>
    REQUEST_STEPS.filter((step) => !taken.has(`${from} ${step}`)).map(
      (step) => [from, step] as const,
    ),
  );

  it.each(others)("in %s can't take the step %s", (from, step) => {
    expect(requestAfter(service, from, step)).toBeNull();
  });

  it("has nowhere to go once it is over", () => {
    for (const state of REQUEST_STATES.filter(isClosed)) {
      expect(possibleSteps(service, state)).toEqual([]);
    }
  });
});

test.each<[RequestState, string]>([
  ["rejected", "not-configured"],
  ["canceled", "not-configured"],
  ["active", "active"],
  ["changes-required", "changes-required"],
  ["cancelation-pending", "cancelation-pending"],
])("a number shows a request that is %s as %s", (state, shown) => {
  expect(shownState(state)).toBe(shown);
});
