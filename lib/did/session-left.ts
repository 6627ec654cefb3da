/** How long somebody stays signed in if the app is not used. */
export interface SessionLeft {
  readonly personId: number;
  readonly leftMs: number;
  /** Whether using the app makes it longer; near its utmost length a session ends all the same. */
  readonly canStay: boolean;
}
