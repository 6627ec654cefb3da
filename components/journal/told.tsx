import { OwnWords } from "@/components/ui/own-words";

interface ToldProps {
  readonly isOwnWords: true | undefined;
  readonly children: string;
}

/** A value that a journal tells of: ours, a name, or what somebody wrote. */
export function Told({ isOwnWords, children }: ToldProps) {
  return isOwnWords === true ? <OwnWords>{children}</OwnWords> : <bdi>{children}</bdi>;
}
