import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** RFC 6238 as every authenticator app has it: SHA-1, 30 seconds, 6 digits. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** Steps before and after this one whose code is taken: phones' clocks differ. */
const WINDOW = 1;
const SECRET_BYTES = 20;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** 160 random bits, as RFC 4226 asks for, in base32 for whoever types it. */
export function newTotpSecret(): string {
  return base32(randomBytes(SECRET_BYTES));
}

/** 80 random bits that stand for a lost phone, once: "K7QX-2MPD-…". */
export function newRecoveryCode(): string {
  return base32(randomBytes(10)).replace(/(.{4})(?=.)/g, "$1-");
}

/** What is compared of a code that somebody typed: without blanks and dashes, upper case. */
export function bareCode(typed: string): string {
  return typed.replace(/[\s-]/g, "").toUpperCase();
}

/** The code of a secret in one step of 30 seconds. */
export function totpAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", bytesOf(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** The step whose code this is, if it is one of now or beside it; `null` for any other. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const current = Math.floor(now.getTime() / STEP_MS);
  let found: number | null = null;
  for (let step = current - WINDOW; step <= current + WINDOW; step += 1) {
    if (timingSafeEqual(Buffer.from(totpAt(secret, step)), Buffer.from(code))) found = step;
  }
  return found;
}

/** What an authenticator app reads out of the square. */
export function totpAddress(secret: string, email: string): string {
  const issuer = "My Numbers";
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const facts = `secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${label}?${facts}&algorithm=SHA1&digits=${DIGITS}&period=30`;
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

function bytesOf(text: string): Buffer {
  const bits = [...text].map((it) => ALPHABET.indexOf(it).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
