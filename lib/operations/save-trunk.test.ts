import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { findTrunkGroup } from "@/db/trunk-groups/find-trunk-group";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { findTrunk } from "@/db/trunks/find-trunk";
import { listTrunks } from "@/db/trunks/list-trunks";
import { isSetUp, type TrunkDraft, USUAL_SIP } from "@/lib/did/trunk";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { insertGroup, insertTrunk, twoAccounts } from "@/test/voice";
import { changeTrunk, createTrunk } from "./save-trunk";
import { saveTrunkGroup } from "./save-trunk-group";

const SIP: TrunkDraft = {
  ...USUAL_SIP,
  kind: "sip",
  name: "sip-dub-01",
  host: "sip.dub.example.com",
  port: 5061,
  transport: "tls",
  uriUser: "line-{DID}",
  codecs: ["OPUS", "PCMA"],
  dtmf: "both",
  media: "srtp",
  ringingTimeoutS: 45,
  sessionExpiresS: 1800,
  cliFormat: "digits",
  cliPrefix: "00",
  channelLimit: 30,
};
const PSTN: TrunkDraft = { kind: "pstn", name: "Office mobile", dialTo: "442036951180" };

let store: Store;
let mine: number;
let theirs: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
});

async function created(draft: TrunkDraft, accountId = mine): Promise<number> {
  const saved = await createTrunk(store, accountId, draft, NOW);
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved.id;
}

describe("a trunk", () => {
  test.each([SIP, PSTN])("of kind $kind is read as it was written", async (draft) => {
    expect(await findTrunk(store, mine, await created(draft))).toMatchObject(draft);
  });

  test("that becomes PSTN forgets what SIP was told", async () => {
    const id = await created(SIP);
    await changeTrunk(store, mine, id, PSTN);
    expect(await findTrunk(store, mine, id)).toEqual({ id, ...USUAL_SIP, ...PSTN });
  });

  test("that was imported has a name alone, until somebody completes it", async () => {
    const id = await store.inTransaction((tx) => findOrMakeTrunk(tx, mine, "imported", NOW));
    const imported = await findTrunk(store, mine, id);
    expect(imported).toEqual({ id, kind: "sip", name: "imported", dialTo: null, ...USUAL_SIP });
    expect(imported && isSetUp(imported)).toBe(false);
    await changeTrunk(store, mine, id, { ...SIP, name: "imported" });
    const complete = await findTrunk(store, mine, id);
    expect(complete && isSetUp(complete)).toBe(true);
  });

  test("has a name of its own in the account, and another account may use it too", async () => {
    const id = await created(SIP);
    const other = await created({ ...SIP, name: "sip-dub-02" });
    expect(await createTrunk(store, mine, SIP, NOW)).toEqual({ kind: "name-taken" });
    expect(await changeTrunk(store, mine, other, SIP)).toEqual({ kind: "name-taken" });
    expect(await changeTrunk(store, mine, id, SIP)).toEqual({ kind: "saved", id });
    expect((await createTrunk(store, theirs, SIP, NOW)).kind).toBe("saved");
  });

  test("of another account is not there", async () => {
    const id = await created(SIP, theirs);
    expect(await changeTrunk(store, mine, id, PSTN)).toEqual({ kind: "not-found" });
    expect(await findTrunk(store, mine, id)).toBeNull();
    expect(await listTrunks(store, mine, [id])).toEqual([]);
    expect(await findTrunk(store, theirs, id)).toMatchObject(SIP);
  });

  test("says how many numbers and groups use it", async () => {
    const id = await created(SIP);
    await insertGroup(store, mine, "eu-main", [id]);
    await insertDid(store, { accountId: mine, trunkId: id });
    await insertDid(store, { accountId: mine, trunkId: id });
    expect(await listTrunks(store, mine, [id])).toMatchObject([{ numbers: 2, groups: 1 }]);
  });
});

describe("a trunk group", () => {
  const member = (trunk: string, priority: number, weight = 1) => ({ trunk, priority, weight });
  const save = (id: number | null, members: ReturnType<typeof member>[], name = "eu-main") =>
    saveTrunkGroup(store, { accountId: mine, id }, { name, members }, NOW);
  async function saved(members: ReturnType<typeof member>[]) {
    const answer = await save(null, members);
    if (answer.kind !== "saved") throw new Error(answer.kind);
    return answer.id;
  }
  const names = async (id: number) =>
    (await findTrunkGroup(store, mine, id))?.members.map(({ name }) => name);

  test("tries the lowest priority first, and of equals the heaviest", async () => {
    for (const name of ["a", "b", "c"]) await insertTrunk(store, mine, name);
    const id = await saved([member("a", 2), member("b", 1, 1), member("c", 1, 9)]);
    expect(await names(id)).toEqual(["c", "b", "a"]);
  });

  test("is changed as a whole, also to none", async () => {
    for (const name of ["a", "b"]) await insertTrunk(store, mine, name);
    const id = await saved([member("a", 1)]);
    await save(id, [member("b", 4, 7)], "renamed");
    expect(await findTrunkGroup(store, mine, id)).toMatchObject({
      name: "renamed",
      members: [{ name: "b", priority: 4, weight: 7 }],
    });
    await save(id, []);
    expect(await names(id)).toEqual([]);
  });

  test("takes trunks of its own account alone, and nothing is half saved", async () => {
    await insertTrunk(store, mine, "a");
    await insertTrunk(store, theirs, "b");
    const id = await saved([member("a", 1)]);
    expect(await save(id, [member("a", 1), member("b", 2)], "other")).toEqual({
      kind: "trunks-unknown",
      names: ["b"],
    });
    expect(await findTrunkGroup(store, mine, id)).toMatchObject({ name: "eu-main" });
  });

  test("of another account is not there, and its name may be used here", async () => {
    const foreign = await insertGroup(store, theirs, "eu-main");
    expect(await save(foreign, [], "mine now")).toEqual({ kind: "not-found" });
    expect(await findTrunkGroup(store, mine, foreign)).toBeNull();
    expect((await save(null, [])).kind).toBe("saved");
    expect(await save(null, [])).toEqual({ kind: "name-taken" });
  });
});
