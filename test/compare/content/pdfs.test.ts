import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { between } from "../../support/compared.ts";
import { pdfOf } from "../../support/pdfs.ts";

async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "f.pdf", content: a }], [{ name: "f.pdf", content: b }]);
}

const page = (day: string) => `BT [(A)-333(paper)-333(of)-333(${day}.)]TJ ET\n`;

describe("a PDF", () => {
  test("is told by the text of the page that differs, without lengths and positions", async () => {
    const a = pdfOf({ page: page("2026-11-30"), id: "0a" });
    const b = pdfOf({ page: page("2028-1-4"), id: "0b" });
    expect(await inFile(a, b)).toMatchObject([
      {
        path: "f.pdf//object 3",
        evidence: expect.arrayContaining([
          `line 1: "${page("2026-11-30").trim()}" ≠ "${page("2028-1-4").trim()}"`,
        ]),
        clue: { format: "text", inside: ["pdf"] },
      },
    ]);
  });

  test("may have the length of a stream in an object of its own", async () => {
    const other = (text: string) => {
      const bytes = pdfOf({ page: page(text) }).toString("latin1");
      const length = /Length (\d+)/.exec(bytes)?.[1];
      const indirect = bytes.replace(/Length \d+/, "Length 12 0 R");
      return Buffer.from(`${indirect}\n12 0 obj\n${length}\nendobj\n`, "latin1");
    };
    const found = await inFile(other("2026-11-30"), other("one day"));
    expect(found).toMatchObject([{ path: "f.pdf//object 3" }]);
  });

  test("is told by what is around its streams", async () => {
    const a = pdfOf({ page: page("1"), created: "D:20261130130211Z", id: "0a" });
    const b = pdfOf({ page: page("1"), created: "D:20261130130219Z", id: "0b" });
    expect(await inFile(a, b)).toMatchObject([
      { path: "f.pdf//document", clue: { format: "text", inside: ["pdf"] } },
    ]);
  });

  test("with another ID alone is told by its bytes", async () => {
    const [a, b] = [pdfOf({ page: "p", id: "0a" }), pdfOf({ page: "p", id: "0b" })];
    expect(await inFile(a, b)).toMatchObject([
      { path: "f.pdf", evidence: expect.arrayContaining(["same members, packed differently"]) },
    ]);
  });

  test("that is damaged or encrypted says so", async () => {
    const broken = (text: string) => {
      const bytes = pdfOf({ page: page(text).repeat(20) });
      bytes.fill(0xff, bytes.indexOf("stream") + 12, bytes.indexOf("stream") + 30);
      return bytes;
    };
    expect(await inFile(broken("1"), broken("2"))).toMatchObject([
      {
        path: "f.pdf",
        evidence: expect.arrayContaining([
          expect.stringMatching(/^could not be compared in full: its member is not valid deflate/),
        ]),
      },
    ]);
  });

  test("whose streams have other filters is compared as they are", async () => {
    const other = (text: string) => {
      const bytes = pdfOf({ page: "p" }).toString("latin1");
      const packed = deflateSync("p").toString("latin1");
      return Buffer.from(
        bytes.replace("/FlateDecode", "/DCTDecode").replace(packed, text),
        "latin1",
      );
    };
    expect(await inFile(other("one"), other("two"))).toMatchObject([{ path: "f.pdf//object 3" }]);
  });
});
