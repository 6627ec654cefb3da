import { NotThere } from "@/components/voice/not-there";

export function SharedGroupNotThere() {
  return <NotThere what="shared group" back="/capacity" backWords="Show capacity" />;
}

export function PoolNotThere() {
  return <NotThere what="pool" back="/capacity" backWords="Show capacity" />;
}
