import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** Where the list of accounts is empty, and what to do next. */
export function NoAccounts({ text }: { readonly text: string }) {
  if (text === "") {
    return (
      <Blank icon="person" title="No accounts yet" why="Create the first customer's account." />
    );
  }
  return (
    <Blank
      icon="search"
      title="No account matches"
      why={`No account's name contains “${text}”.`}
      actions={<ButtonLink href="/staff">Show all accounts</ButtonLink>}
    />
  );
}
