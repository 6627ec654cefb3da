import { machineNow } from "@/lib/clock";
import { countingHere, type PlaceKind } from "@/lib/counting";
import type { Hand } from "./hand";
import type { Answer, FromServing, Question } from "./messages";
import { type Figures, ownFigures } from "./whole-app";

type Place = readonly [kind: PlaceKind, who: number];

/** Where the keeper answers what serving processes ask, and counts for all of them. */
export class Desk {
  readonly #counting = countingHere();
  readonly #held = new Map<number, Place[]>();
  readonly #figuresWanted = new Map<number, ((figures: Figures) => void)[]>();
  readonly #hands: () => readonly Hand[];

  constructor(hands: () => readonly Hand[]) {
    this.#hands = hands;
  }

  async hear(hand: Hand, said: FromServing): Promise<void> {
    if (said.kind === "question") {
      hand.tell({ kind: "answer", id: said.id, answer: await this.#answer(hand, said.question) });
    } else if (said.kind === "given-back") {
      this.#giveBack(hand, [said.place, said.who]);
    } else if (said.kind === "figures") {
      for (const resolve of this.#figuresWanted.get(hand.id) ?? []) resolve(said.figures);
      this.#figuresWanted.delete(hand.id);
    }
  }

  /** Places of a process that broke are free again. */
  forget(hand: Hand) {
    for (const place of this.#held.get(hand.id) ?? []) this.#counting.giveBack(...place);
    this.#held.delete(hand.id);
    this.#figuresWanted.delete(hand.id);
  }

  async #answer(hand: Hand, question: Question): Promise<Answer> {
    if (question.about === "figures") return this.#figures();
    if (question.about === "calendar") {
      return this.#counting.takeCalendarTry(question.address, machineNow());
    }
    const { place, who } = question;
    if (!(await this.#counting.takePlace(place, who))) return false;
    this.#held.set(hand.id, [...(this.#held.get(hand.id) ?? []), [place, who]]);
    return true;
  }

  #giveBack(hand: Hand, place: Place) {
    const held = this.#held.get(hand.id) ?? [];
    const at = held.findIndex(([kind, who]) => kind === place[0] && who === place[1]);
    if (at < 0) return;
    this.#held.set(hand.id, held.toSpliced(at, 1));
    this.#counting.giveBack(...place);
  }

  /** The keeper's own, and those of each process that lives to tell them. */
  async #figures(): Promise<readonly Figures[]> {
    const told = this.#hands().map((hand) => Promise.race([this.#figuresOf(hand), hand.ended]));
    const figures = (await Promise.all(told)).filter((each) => typeof each !== "string");
    return [ownFigures(), ...figures];
  }

  #figuresOf(hand: Hand): Promise<Figures> {
    return new Promise((resolve) => {
      this.#figuresWanted.set(hand.id, [...(this.#figuresWanted.get(hand.id) ?? []), resolve]);
      hand.tell({ kind: "figures-wanted" });
    });
  }
}
