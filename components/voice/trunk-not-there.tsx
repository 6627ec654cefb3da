import { NotThere } from "./not-there";

export function TrunkNotThere() {
  return <NotThere what="trunk" back="/trunks" backWords="Show all trunks" />;
}

export function GroupNotThere() {
  return <NotThere what="trunk group" back="/trunks/groups" backWords="Show all groups" />;
}
