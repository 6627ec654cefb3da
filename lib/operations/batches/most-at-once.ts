/** More numbers than that are worked through in steps, off the threads that answer pages. */
export const MOST_AT_ONCE = 1000;
