import { Note } from "@/components/ui/note";

/** Where a form would stand, for whoever may only read. */
export function ReadOnly({ what }: { readonly what: string }) {
  return (
    <Note>Your role reads {what} and does not change them. Ask an admin of your account.</Note>
  );
}
