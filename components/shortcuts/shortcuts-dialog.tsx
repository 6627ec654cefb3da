import { Button } from "@/components/ui/button";
import { SHORTCUT_KEYS, SHORTCUTS_DIALOG } from "./shortcut-keys";

/** Opened by "?"; plain HTML that closes itself. */
export function ShortcutsDialog() {
  return (
    <dialog className="keys" id={SHORTCUTS_DIALOG} aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">Keys of this list</h2>
        <dl>
          {SHORTCUT_KEYS.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <div className="end">
          <Button>Close</Button>
          <a className="link" href="/settings#keyboard">
            Switch them off
          </a>
        </div>
      </form>
    </dialog>
  );
}
