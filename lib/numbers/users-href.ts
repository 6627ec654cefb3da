import type { Deletable } from "@/lib/did/deletable";
import { thingPath } from "./deletion-path";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY } from "./list-query";

/** Where the numbers that use a thing are listed. */
export function usersHref({ kind, id }: Deletable): string {
  switch (kind) {
    case "trunk":
      return listHref({ ...DEFAULT_LIST_QUERY, trunk: id });
    case "group":
      return listHref({ ...DEFAULT_LIST_QUERY, group: id });
    case "pool":
      return listHref({ ...DEFAULT_LIST_QUERY, capacity: { kind: "pool", id } });
    case "shared":
      return thingPath({ kind, id });
  }
}
