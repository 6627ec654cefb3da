import { moneyOf } from "@/db/ledger/money-of";
import { countRenewing } from "@/db/notices/count-ahead";
import { insertNotice, type NewNotice } from "@/db/notices/insert-notice";
import { findTelling, keepTelling } from "@/db/notices/tellings";
import { saveNumberSet } from "@/db/number-sets/save-number-set";
import { renewalForecast } from "@/db/overview/renewal-forecast";
import type { Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { startOfUtcDay } from "@/lib/did/calendar";
import { byUrgency, weekWithoutMoney, windowsAhead } from "@/lib/did/notices";
import { MAX_URL_NUMBERS } from "@/lib/numbers/list-query";
import { findAhead, noticeOf, stretchOf, type Told } from "./notices/find-ahead";
import { findHappened } from "./notices/find-happened";
import { writeMails } from "./notices/write-mails";
import { numberSetId } from "./number-set-id";

/**
 * Tells an account, in one transaction, all that is due at the instant `at`, up to which it is
 * settled. Told once: an instant that was told of, and any before it, tells nothing more.
 */
export async function tellAccount(tx: Transaction, accountId: number, at: Date): Promise<void> {
  const before = await findTelling(tx, accountId);
  if (before !== null && before.toldAt >= at) return;
  const { availableMinor } = await moneyOf(tx, accountId);
  const { lastsUntil } = await renewalForecast(tx, accountId, availableMinor, at);
  const told = { accountId, at, lastsUntil };
  const found: (NewNotice | null)[] = [];
  for (const window of windowsAhead(at, before?.toldAt ?? null)) {
    found.push(await findAhead(tx, told, window));
  }
  found.push(await moneyOut(tx, told), ...(await findHappened(tx, accountId, at, before)));
  const written: { readonly id: number; readonly notice: NewNotice }[] = [];
  for (const notice of found.filter((each) => each !== null).sort(byUrgency)) {
    const id = await write(tx, told, notice);
    if (id !== null) written.push({ id, notice });
  }
  await writeMails(tx, accountId, written);
  await keepTelling(tx, accountId, at);
}

async function moneyOut(tx: Transaction, { accountId, at, lastsUntil }: Told) {
  const days = weekWithoutMoney(lastsUntil, at);
  if (days === null) return null;
  const count = await countRenewing(tx, accountId, stretchOf(days, at));
  return noticeOf({ kind: "money-out", ahead: 0, days, count, numbers: [] });
}

/** Numbers too many for an address are kept as a list that an address can name. */
async function write(tx: Transaction, { accountId, at }: Told, notice: NewNotice) {
  const day = startOfUtcDay(at);
  const { numbers } = notice;
  if (numbers.length <= MAX_URL_NUMBERS) return insertNotice(tx, accountId, day, notice);
  const setId = numberSetId(accountId, numbers);
  await saveNumberSet(tx, { id: setId, accountId, numbers }, machineNow());
  return insertNotice(tx, accountId, day, { ...notice, numbers: [], setId });
}
