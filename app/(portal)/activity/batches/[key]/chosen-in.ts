import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { selectionQuestion } from "@/lib/numbers/selection-question";
import { parametersOf } from "@/lib/request-parameters";

const HERE = "http://here.invalid";

/** Under which question of the list at this path of the app somebody's ticks are kept. */
export function chosenIn(path: string, owner: number): string {
  const address = URL.canParse(path, HERE) ? new URL(path, HERE).href : HERE;
  return selectionQuestion(owner, parseListQuery(parametersOf(address)).query);
}
