import { NotFoundCard } from "@/components/ui/not-found-card";

/** The same answer for junk, a released number and another account's: nobody learns which. */
export function NumberNotFound() {
  return (
    <div className="number-page">
      <NotFoundCard
        title="This number is not in your account"
        why="Check its digits, beginning with the country code. A number that left the aging pool is gone for good."
        way={["Show My Numbers", "/numbers"]}
      />
    </div>
  );
}
