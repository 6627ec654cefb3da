import { type Counting, shareCounting } from "@/lib/counting";
import type { Answer, FromKeeper, FromServing, Order, Question } from "./messages";
import { lastSweep } from "./sweep";
import { type AppState, type Figures, ownFigures, type WholeApp } from "./whole-app";

/** A serving process's line to the keeper: it takes orders, asks, and hears of the whole app. */
export function answerKeeper(obey: (order: Order) => void): WholeApp {
  let state: AppState = { processes: 1, serving: 1, restarts: 0, sweep: lastSweep() };
  const asked = new Map<number, (answer: Answer) => void>();
  let asks = 0;

  function ask(question: Question): Promise<Answer> {
    asks += 1;
    const id = asks;
    tell({ kind: "question", id, question });
    return new Promise((resolve) => asked.set(id, resolve));
  }

  process.on("message", (said: FromKeeper) => {
    switch (said.kind) {
      case "order":
        return obey(said.order);
      case "state":
        state = said.state;
        return;
      case "figures-wanted":
        return tell({ kind: "figures", figures: ownFigures() });
      case "answer":
        asked.get(said.id)?.(said.answer);
        asked.delete(said.id);
    }
  });
  tell({ kind: "here" });
  shareCounting(countedBy(ask));
  const figures = async () => (await ask({ about: "figures" })) as readonly Figures[];
  return { state: () => state, figures };
}

/** Says something to the keeper, and calls `then` when it is on its way. */
export function tell(said: FromServing, then?: () => void) {
  process.send?.(said, undefined, undefined, then);
}

function countedBy(ask: (question: Question) => Promise<Answer>): Counting {
  return {
    takePlace: async (place, who) => (await ask({ about: "place", place, who })) === true,
    giveBack: (place, who) => tell({ kind: "given-back", place, who }),
    takeCalendarTry: async (address) => Number(await ask({ about: "calendar", address })),
  };
}
