import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { carriedAlong } from "../../../src/app/images/carried-along.ts";
import { historyDigests } from "../../../src/app/images/history-digests.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { imageOf, type LayerEntry, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

const dice = ["4f8a1c07\n", "b2e95d36\n"] as const;
type Contents = readonly [string, string];

function digest(text: string, encoding: "hex" | "base64" = "hex", algorithm = "sha256"): string {
  return createHash(algorithm).update(text).digest(encoding);
}

/** A checksum file over these contents. */
function sums(...files: readonly Contents[]): Contents {
  const lines = (side: 0 | 1) =>
    files.map((each, at) => `${digest(each[side])}  f${at}\n`).join("");
  return [lines(0), lines(1)];
}

interface File {
  readonly contents: Contents;
  /** The path that it carries onward. */
  readonly carries?: string;
  readonly isAccepted?: boolean;
  readonly isTwice?: boolean;
}

/** The paths of what is carried along, of an image with these files that differ. */
async function carried(files: Readonly<Record<string, File>>): Promise<readonly string[]> {
  const listed = Object.entries(files).map(([path, { carries }]): Difference => {
    const found = { path, kind: "content", layer: 0, evidence: [] } as const;
    return carries === undefined ? found : { ...found, carries: { path: carries } };
  });
  const image = async (side: 0 | 1) => {
    const entries = Object.entries(files).flatMap(([name, { contents, isTwice }]): LayerEntry[] => {
      const entry = { name, content: contents[side] };
      return isTwice === true ? [entry, entry] : [entry];
    });
    return imageOf({ layers: [await tarOf(entries)] });
  };
  const found = await carriedAlong({
    listed,
    open: listed.filter(({ path }) => files[path]?.isAccepted !== true),
    images: async () => [await image(0), await image(1)],
    entries: realReaders.entries,
  });
  return [...found].map(({ path }) => path);
}

const accepted: File = { contents: dice, isAccepted: true };

describe("what only carries accepted differences onward", () => {
  it.each<[string, Contents]>([
    ["a copy", dice],
    ["a checksum file", sums(dice)],
    ["a list in capitals", [digest(dice[0]).toUpperCase(), digest(dice[1]).toUpperCase()]],
    [
      "a value of subresource integrity",
      [
        `<script integrity="sha384-${digest(dice[0], "base64", "sha384")}">`,
        `<script integrity="sha384-${digest(dice[1], "base64", "sha384")}">`,
      ],
    ],
    [
      "a list of two kinds of digests",
      [
        `{"md5":"${digest(dice[0], "hex", "md5")}","sha1":"${digest(dice[0], "hex", "sha1")}"}`,
        `{"md5":"${digest(dice[1], "hex", "md5")}","sha1":"${digest(dice[1], "hex", "sha1")}"}`,
      ],
    ],
  ])("is %s", async (_, contents) => {
    expect(await carried({ r: accepted, other: { contents, carries: "r" } })).toEqual(["other"]);
  });

  it("is a list of several files if all of them are accepted", async () => {
    const other = ["one\n", "two\n"] as const;
    const list: File = { contents: sums(dice, other), carries: "r" };
    const rest = { contents: other, isAccepted: true };
    expect(await carried({ r: accepted, s: rest, SUMS: list })).toEqual(["SUMS"]);
    expect(await carried({ r: accepted, s: { contents: other }, SUMS: list })).toEqual([]);
  });

  it("is a list of lists, whatever their order", async () => {
    const first = sums(dice);
    expect(
      await carried({
        ALL: { contents: sums(first), carries: "r" },
        r: accepted,
        SUMS: { contents: first, carries: "r" },
      }),
    ).toEqual(["SUMS", "ALL"]);
  });

  it.each<[string, File]>([
    [
      "has a value of its own besides the digest",
      { contents: [`${sums(dice)[0]}1795253612`, `${sums(dice)[1]}1795253619`], carries: "r" },
    ],
    [
      "has the value itself in other words",
      { contents: ["v=4f8a1c07", "v=b2e95d36"], carries: "r" },
    ],
    ["is not said to carry anything", { contents: sums(dice) }],
    ["carries a file that is not accepted", { contents: sums(dice), carries: "else" }],
    [
      "has the digests the other way round",
      { contents: [sums(dice)[1], sums(dice)[0]], carries: "r" },
    ],
    [
      "is there twice, so that one of the two was not compared",
      { contents: sums(dice), carries: "r", isTwice: true },
    ],
  ])("is not a file that %s", async (_, file) => {
    expect(await carried({ r: accepted, other: file })).toEqual([]);
  });

  it("is nothing where the accepted file has another, open difference too", async () => {
    const listed: readonly Difference[] = [
      { path: "r", kind: "content", layer: 0, evidence: [], cause: "random" },
      { path: "r", kind: "content", layer: 0, evidence: [], cause: "clock" },
      { path: "SUMS", kind: "content", layer: 0, evidence: [], carries: { path: "r" } },
    ];
    const image = async (side: 0 | 1) =>
      imageOf({
        layers: [
          await tarOf([
            { name: "r", content: dice[side] },
            { name: "SUMS", content: sums(dice)[side] },
          ]),
        ],
      });
    const found = await carriedAlong({
      listed,
      open: listed.slice(1),
      images: async () => [await image(0), await image(1)],
      entries: realReaders.entries,
    });
    expect(found.size).toBe(0);
  });

  it("is a list with an archive in it, if all that differs in the archive is accepted", async () => {
    const member = { kind: "metadata", layer: 0, evidence: [] } as const;
    const listed: readonly Difference[] = [
      { path: "r//a", ...member },
      { path: "r//b", ...member },
      { path: "SUMS", kind: "content", layer: 0, evidence: [], carries: { path: "r//a" } },
    ];
    const image = async (side: 0 | 1) => {
      const files = { r: dice[side], SUMS: sums(dice)[side] };
      const entries = Object.entries(files).map(([name, content]) => ({ name, content }));
      return imageOf({ layers: [await tarOf(entries)] });
    };
    const carriedBy = async (open: readonly Difference[]) => {
      const images = async () => [await image(0), await image(1)] as const;
      return await carriedAlong({ listed, open, images, entries: realReaders.entries });
    };
    expect([...(await carriedBy(listed.slice(2)))]).toEqual(listed.slice(2));
    expect([...(await carriedBy(listed.slice(1)))]).toEqual([]);
  });

  it("is not looked for in an image if nothing can be carried", async () => {
    const listed: readonly Difference[] = [{ path: "r", kind: "content", layer: 0, evidence: [] }];
    const images = () => Promise.reject(new Error("not asked for"));
    const options = { listed, open: listed, images, entries: realReaders.entries };
    expect((await carriedAlong(options)).size).toBe(0);
  });
});

describe("a digest in the history", () => {
  const [a, b] = ["1".repeat(64), "2".repeat(64)];
  const r: Difference = { path: "r", kind: "content", layer: 0, evidence: [] };
  const entry = (
    values: Contents,
    { field = "created_by", carries = "r" }: { field?: string; carries?: string } = {},
  ): Difference => ({
    path: `history[3].${field}`,
    kind: "config",
    evidence: [],
    value: { keys: ["history", 3, field], values },
    carries: { path: carries },
  });
  const nop = "/bin/sh -c #(nop) ";
  const copied = entry([`${nop}COPY file:${a} in /q `, `${nop}COPY file:${b} in /q `]);

  it.each([
    ["what an instruction copied", copied],
    [
      "a folder, as newer versions write it",
      entry([`COPY dir:${a} in /q `, `COPY dir:${b} in /q `]),
    ],
    ["the stage below", entry(["FROM 0123456789ab", "FROM ba9876543210"], { field: "comment" })],
  ])("is carried along with an accepted file if it names %s", (_, digest) => {
    expect(historyDigests({ listed: [r, digest], open: [digest] })).toEqual([digest]);
  });

  it.each([
    ["differs in more than the digest", entry([`COPY file:${a} in /q `, `COPY file:${b} in /p `])],
    ["is of a command", entry([`/bin/sh -c echo ${a}`, `/bin/sh -c echo ${b}`])],
    ["carries nothing that is accepted", { ...copied, carries: { path: "s" } }],
    ["is another value", entry([`COPY file:${a} in `, `COPY file:${b} in `], { field: "author" })],
  ])("is not if it %s", (_, digest) => {
    expect(historyDigests({ listed: [r, digest], open: [digest] })).toEqual([]);
  });

  it("is not as long as anything else is open: it may be over that, too", () => {
    const other = { ...r, path: "s" };
    expect(historyDigests({ listed: [r, other, copied], open: [other, copied] })).toEqual([]);
  });
});
