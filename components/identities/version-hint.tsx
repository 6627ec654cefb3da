import { Note } from "@/components/ui/note";

/** Said before details are edited that somebody goes by. */
export function VersionHint() {
  return (
    <Note>
      These details are in use. What you save is a new version: numbers that have this one keep it
      until the new version is assigned and approved.
    </Note>
  );
}
