import { ListSkeleton } from "@/components/numbers-list/list-skeleton";

export default function Loading() {
  return <ListSkeleton />;
}
