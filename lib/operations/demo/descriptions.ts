import type { NumberType } from "@/lib/did/feature";
import type { Dice } from "./dice";

const PLACES = [
  "Front desk",
  "Support line",
  "Sales",
  "Warehouse",
  "Reception",
  "After hours",
  "Billing questions",
  "Fax",
  "Returns desk",
  "Night porter",
  "Showroom",
  "Service desk",
  "Recruiting",
  "Conference bridge",
  "Delivery notices",
];
const PROJECTS = [
  "Spring campaign",
  "Partner hotline",
  "Field team",
  "Call tracking",
  "Loyalty club",
  "Radio spot",
  "Newspaper insert",
  "Test line",
  "Franchise desk",
  "Alarm centre",
];

/** What somebody in an office would have typed; one number in six has nothing. */
export function describe(dice: Dice, city: string | null, type: NumberType): string | null {
  if (dice.chance(1 / 6)) return null;
  if (type === "toll_free") return `${dice.pick(PROJECTS)}, free call ${dice.between(1, 40)}`;
  if (city === null) return `${dice.pick(PROJECTS)} ${dice.between(1, 60)}`;
  if (dice.chance(0.7)) return `${dice.pick(PLACES)}, ${city}`;
  return `${dice.pick(PROJECTS)} ${dice.between(1, 60)}, ${city}`;
}
