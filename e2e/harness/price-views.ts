import type { View } from "./views";

/** Prices as staff see them, and what a new one would mean. */
export const PRICE_VIEWS: readonly View[] = [
  { name: "staff-prices", who: "staff", path: "/staff/prices" },
  { name: "staff-price-new", who: "staff", path: "/staff/prices/new" },
  {
    name: "staff-price-preview",
    who: "staff",
    path: "/staff/prices/new?service=a2p&currency=USD&fee=20&from=2099-01-31&account=",
  },
  { name: "staff-price-bad", who: "staff", path: "/staff/prices/new?service=a2p&fee=a+lot" },
];
