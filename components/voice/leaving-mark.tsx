interface LeavingMarkProps {
  readonly name: string;
  /** The batch that deletes it; `undefined` = it stays. */
  readonly watch: string | undefined;
}

/** Where to watch what is on its way out, by id of the thing. */
export type Leaving = ReadonlyMap<number, string>;

/** Beside the name of what is being deleted, in a list: the way to see how far that is. */
export function LeavingMark({ name, watch }: LeavingMarkProps) {
  if (watch === undefined) return null;
  return (
    <a className="badge warn leaving" href={watch}>
      Being deleted<span className="vh">: watch {name} go</span>
    </a>
  );
}
