import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link. The database keeps only their hash. */
export function newSecretId(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256, in hex: enough for what is random already. Passwords are hashed elsewhere. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
