import { expect, test } from "vitest";
import { type Counting, countingHere, shareCounting, takeCalendarTry, takePlace } from "./counting";

test("an account fetches two files at once, and another account's do not count", async () => {
  const places = [await takePlace("numbers-file", 1), await takePlace("numbers-file", 1)];
  expect(places.every((place) => place !== null)).toBe(true);
  expect(await takePlace("numbers-file", 1)).toBeNull();
  expect(await takePlace("numbers-file", 2)).not.toBeNull();
  places[0]?.();
  places[0]?.();
  expect(await takePlace("numbers-file", 1)).not.toBeNull();
  expect(await takePlace("numbers-file", 1)).toBeNull();
});

test("places of one kind are none of another", async () => {
  expect(await takePlace("changes-file", 7)).not.toBeNull();
  expect(await takePlace("changes-file", 7)).toBeNull();
  expect(await takePlace("journal-file", 7)).not.toBeNull();
});

test("an address asks for calendars sixty times in a quarter of an hour", async () => {
  const at = (milliseconds: number) => new Date(milliseconds);
  for (let asked = 0; asked < 60; asked += 1) {
    expect(await takeCalendarTry("198.51.100.7", at(asked))).toBe(0);
  }
  expect(await takeCalendarTry("198.51.100.7", at(100))).toBe(899_900);
  expect(await takeCalendarTry("198.51.100.8", at(100))).toBe(0);
  expect(await takeCalendarTry("198.51.100.7", at(900_000))).toBe(0);
});

test("what another process counts is taken there and given back there", async () => {
  const there: Counting = countingHere();
  const other = await there.takePlace("changes-file", 3);
  shareCounting(there);
  expect([other, await takePlace("changes-file", 3)]).toEqual([true, null]);
  there.giveBack("changes-file", 3);
  const place = await takePlace("changes-file", 3);
  expect(await there.takePlace("changes-file", 3)).toBe(false);
  place?.();
  expect(await there.takePlace("changes-file", 3)).toBe(true);
});
