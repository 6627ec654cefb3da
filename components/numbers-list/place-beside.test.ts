import { expect, test } from "vitest";
import { placeBeside } from "./place-beside";

const card = { width: 360, height: 300 };
const window = { width: 1440, height: 900 };
const at = (left: number, top: number) => ({ left, top, width: 120, height: 20 });

test("it stands 8 px under its trigger", () => {
  expect(placeBeside(at(500, 200), card, window)).toEqual({ left: 500, top: 228 });
});

test("it flips over its trigger before it is cut off below", () => {
  expect(placeBeside(at(500, 700), card, window)).toEqual({ left: 500, top: 392 });
});

test("it moves left before it is cut off at the right", () => {
  expect(placeBeside(at(1300, 200), card, window).left).toBe(1440 - 360 - 8);
});

test("in a window as narrow as a phone it keeps to both edges", () => {
  const phone = { width: 376, height: 640 };
  expect(placeBeside(at(180, 40), card, phone)).toEqual({ left: 8, top: 68 });
});

test("with no room on either side it stays inside the window", () => {
  const low = { width: 1440, height: 400 };
  expect(placeBeside(at(500, 190), card, low)).toEqual({ left: 500, top: 92 });
});
