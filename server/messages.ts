import type { PlaceKind } from "@/lib/counting";
import type { AppState, Figures } from "./whole-app";

/** What a serving process is told to do; each is confirmed when it is done. */
export type Order = "listen" | "open" | "serve" | "stop";

/** What a serving process asks of the keeper, who counts for all of them. */
export type Question =
  | { readonly about: "place"; readonly place: PlaceKind; readonly who: number }
  | { readonly about: "calendar"; readonly address: string }
  | { readonly about: "figures" };

export type Answer = number | boolean | readonly Figures[];

export type FromKeeper =
  | { readonly kind: "order"; readonly order: Order }
  | { readonly kind: "state"; readonly state: AppState }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "figures-wanted" };

export type FromServing =
  /** From now on it hears what it is told. */
  | { readonly kind: "here" }
  | { readonly kind: "obeyed"; readonly order: Order }
  | { readonly kind: "no-port"; readonly words: string }
  | { readonly kind: "question"; readonly id: number; readonly question: Question }
  | { readonly kind: "given-back"; readonly place: PlaceKind; readonly who: number }
  | { readonly kind: "figures"; readonly figures: Figures };
