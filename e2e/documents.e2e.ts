import { describe, expect, it } from "vitest";
import { jpegOf, PDF, pngOf, STRANGERS } from "@/test/sample-files";
import type { Page } from "./harness/page";
import { sendFile } from "./harness/send-file";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("admin");
const viewer = visitorAs("viewer");
const stranger = visitorAs("stranger");
const nobody = visitorAs("nobody");

async function anIdentity(): Promise<Page> {
  const list = await member.visit("/identities?name=Aoife");
  return member.follow(list, "Aoife Brennan");
}

async function aDocument(): Promise<string> {
  const page = await sendFile(member, await anIdentity(), { kind: "other", bytes: PDF });
  return page.all("#documents .lines a.link").at(-1)?.getAttribute("href") ?? "";
}

describe("a document", () => {
  it("comes back to its account as a file that can do nothing", async () => {
    const answer = await member.ask(await aDocument());
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain('attachment; filename="scan.pdf"');
    expect(answer.headers.get("x-content-type-options")).toContain("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
  });

  it("of another account is not there, and neither is its identity", async () => {
    const href = await aDocument();
    const identity = href.replace(/\/documents.*/, "");
    expect((await stranger.ask(href)).status).toBe(404);
    expect((await stranger.visit(identity)).status).toBe(404);
    expect((await stranger.visit(`${identity}/edit`)).status).toBe(404);
    expect((await nobody.ask(href)).status).toBe(401);
    const own = await stranger.visit("/identities?name=Aoife");
    const foreign = own.link("Aoife Brennan");
    const borrowed = `${foreign}/documents/${href.split("/").at(-1)}`;
    expect((await stranger.ask(borrowed)).status).toBe(404);
    const sent = await stranger.ask(`${identity}/documents`, upload(PDF));
    expect(sent.status).toBe(404);
  });

  it.each([
    ["a picture", pngOf(300, 200), "PNG"],
    ["a photograph", jpegOf(300, 200), "JPEG"],
  ])("may be %s", async (_, bytes) => {
    const page = await sendFile(member, await anIdentity(), { kind: "identity-proof", bytes });
    expect(page.status).toBe(200);
    expect(page.text).toContain("The document is kept.");
  });
});

describe("what is no document", () => {
  it.each(Object.entries(STRANGERS))("is refused kindly: %s", async (_, bytes) => {
    const identity = await anIdentity();
    const page = await sendFile(member, identity, { kind: "company-extract", bytes });
    expect(page.status).toBe(400);
    expect(page.text).toContain("This is no PDF, PNG or JPEG file");
    const kept = page.one("select[name=kind] option[selected]").getAttribute("value");
    expect(kept).toBe("company-extract");
  });

  it("is refused when it would unfold to something huge", async () => {
    const page = await sendFile(member, await anIdentity(), {
      kind: "other",
      bytes: pngOf(60_000, 60_000),
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain("100 million pixels");
  });

  it("is refused when it has 30 MB, with what was chosen kept", async () => {
    const bytes = Buffer.concat([PDF, Buffer.alloc(30_000_000, 32)]);
    const page = await sendFile(member, await anIdentity(), { kind: "address-proof", bytes });
    expect(page.status).toBe(413);
    expect(page.text).toContain("larger than 10 MB");
    const kept = page.one("select[name=kind] option[selected]").getAttribute("value");
    expect(kept).toBe("address-proof");
  });

  it("is refused in words when no form can be read at all", async () => {
    const path = (await anIdentity()).url.pathname;
    for (const body of ["hello", "--x\r\nbroken"]) {
      const headers = { origin: member.origin, "content-type": "multipart/form-data; boundary=x" };
      const page = await member.visit(`${path}/documents`, { method: "POST", headers, body });
      expect(page.status).toBe(400);
      expect(page.text).toContain("could not be read");
    }
  });
});

describe("who may not", () => {
  it("send from another site, without a session, or as a viewer", async () => {
    const path = `${(await anIdentity()).url.pathname}/documents`;
    const foreign = await member.ask(path, upload(PDF, "https://evil.example"));
    expect(foreign.status).toBe(403);
    expect((await nobody.ask(path, upload(PDF))).status).toBe(401);
    const page = await viewer.visit(path, upload(PDF));
    expect(page.text).not.toContain("The document is kept.");
    expect(page.status).toBe(400);
  });
});

function upload(bytes: Buffer, origin = member.origin): RequestInit {
  const body = new FormData();
  body.append("kind", "other");
  body.append("file", new File([new Uint8Array(bytes)], "scan.pdf"));
  return { method: "POST", headers: { origin }, body };
}
