/** What the shared server is started with: small, and the same on every day of the year. */
export const DEMO_ENVIRONMENT = {
  DEMO: "1",
  DEMO_NUMBERS: "600",
  DEMO_PASSWORD: "a-long-demo-password",
  CLOCK_START: "2026-03-10T12:00:00Z",
} as const;

export const MEMBERS = {
  admin: "admin@demo.test",
  manager: "manager@demo.test",
  viewer: "viewer@demo.test",
  stranger: "admin@other.test",
  staff: "staff@demo.test",
} as const;

/** Who has signed in already. The stranger is of the account `other`, staff of the provider. */
export type Signature = keyof typeof MEMBERS;

/** One of the provider's people. */
export const STAFF = "staff@demo.test";
