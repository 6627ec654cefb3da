import { NotFoundCard } from "@/components/ui/not-found-card";

/** The same for what never was and what was told to another account. */
export function NoticeNotFound() {
  return (
    <NotFoundCard
      icon="bell"
      title="There is no such notice"
      why="It may have been told to another account."
      way={["Show all notices", "/notices"]}
    />
  );
}
