import { PREPARE } from "@/lib/numbers/batch-actions";

let isAsking = false;

/**
 * Asks for the preview of an action without leaving the page, so that ticks and place stay; the
 * answer says where it is shown. Where that fails the form is sent as it would be without a script.
 */
export function sendPrepared(event: SubmitEvent, go: (href: string) => void) {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  if (!action.startsWith(PREPARE)) return;
  event.preventDefault();
  if (isAsking) return;
  isAsking = true;
  const fields = [...new FormData(form, submitter)].filter(isText);
  for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
  void ask(action, fields)
    .then((href) => (href === null ? sendPlainly(action, fields) : go(href)))
    .finally(() => {
      isAsking = false;
    });
}

type TextField = [name: string, value: string];

function isText(field: [string, FormDataEntryValue]): field is TextField {
  return typeof field[1] === "string";
}

async function ask(action: string, fields: readonly TextField[]): Promise<string | null> {
  try {
    const headers = { accept: "application/json" };
    const body = new URLSearchParams([...fields]);
    const answer = await fetch(action, { method: "POST", headers, body });
    return answer.ok ? ((await answer.json()) as { href: string }).href : null;
  } catch {
    return null;
  }
}

/** Whatever is to be said then is said by a page of its own. */
function sendPlainly(action: string, fields: readonly TextField[]) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  for (const [name, value] of fields) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
