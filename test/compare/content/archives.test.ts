import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { type ArchivedFile, filtered, made } from "../../support/archives.ts";
import { between } from "../../support/compared.ts";
import { cpioOf } from "../../support/cpio.ts";
import { tarOf } from "../../support/layers.ts";

/** What differs between two files that stand at one place in two images. */
async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "f", content: a }], [{ name: "f", content: b }]);
}

/** Where it differs, what around it, and the facts. */
function told(found: readonly Difference[]): readonly unknown[] {
  return found.map(({ path, kind, evidence, clue }) => ({
    what: `${kind} ${path}`,
    around: [...(clue?.inside ?? []), clue?.format].join(" > "),
    evidence,
  }));
}

/** A tar whose second member has this text. */
async function tarWith(text: string, time = 0): Promise<Buffer> {
  return await tarOf([
    { name: "d/same", content: "same" },
    { name: "d/other", content: `first\n${text}\n`, time },
  ]);
}

function zipOf(files: readonly ArchivedFile[], options = files): Buffer {
  const names = options.map(({ name }) => name).join(" ");
  return made(files, ["sh", "-c", `zip -q made.zip ${names} && mv made.zip out`]);
}

function debOf(text: string): Buffer {
  const control =
    "Package: p\nVersion: 1\nArchitecture: all\nMaintainer: m <m@e.org>\nDescription: d\n";
  const files = [
    { name: "p/DEBIAN/control", content: control },
    { name: "p/etc/p.conf", content: text },
  ];
  const build = ["dpkg-deb", "--root-owner-group", "-b", "p", "out"];
  // Both in one second, whenever the machine gets to them.
  return made(files, ["env", "SOURCE_DATE_EPOCH=0", ...build]);
}

function compiledPython(time: number, value = 1): Buffer {
  const source = [{ name: "m.py", content: `x = ${value}\n`, time }];
  return made(source, ["sh", "-c", "python3 -m py_compile m.py && mv __pycache__/*.pyc out"]);
}

function compiledC(text: string, flags = "-Wl,--build-id"): Buffer {
  const content = `#include <stdio.h>\nint main(void) { puts("${text}"); return 0; }\n`;
  return made([{ name: "m.c", content }], ["gcc", "-o", "out", flags, "m.c"]);
}

const differingLine = (line: string, a: string, b: string) =>
  expect.arrayContaining([`line ${line}: "${a}" ≠ "${b}"`]);

describe("a file in an archive is found and shown by itself", () => {
  let pairs: Readonly<Record<string, readonly [Uint8Array, Uint8Array]>>;
  beforeAll(async () => {
    const [a, b] = [await tarWith("1"), await tarWith("2")];
    const ar = (text: string) =>
      made([{ name: "d-other", content: `first\n${text}\n` }], ["ar", "rcD", "out", "d-other"]);
    const zip = (text: string) =>
      zipOf([{ name: "d/same" }, { name: "d/other", content: `first\n${text}\n`.repeat(9) }]);
    const both = (make: (text: string) => Uint8Array) => [make("1"), make("2")] as const;
    const nested = (inner: Buffer) => tarOf([{ name: "deep.tar.gz", content: gzipSync(inner) }]);
    pairs = {
      tar: [a, b],
      "tar.gz": [gzipSync(a), gzipSync(b)],
      "tar.xz": [filtered(a, ["xz", "-c"]), filtered(b, ["xz", "-c"])],
      "tar.bz2": [filtered(a, ["bzip2", "-c"]), filtered(b, ["bzip2", "-c"])],
      zip: both(zip),
      ar: both(ar),
      deb: both((text) => debOf(`first\n${text}\n`)),
      cpio: both((text) => cpioOf([["d/other", `first\n${text}\n`]])),
      "concatenated gzips, as of apk": [
        Buffer.concat([gzipSync(a.subarray(0, 1024)), gzipSync(a.subarray(1024))]),
        Buffer.concat([gzipSync(b.subarray(0, 1024)), gzipSync(b.subarray(1024))]),
      ],
      "archives in archives": [await nested(a), await nested(b)],
    };
  });

  test.each([
    ["tar", "f//d/other", "tar > text"],
    ["tar.gz", "f//d/other", "gzip > tar > text"],
    ["tar.xz", "f//d/other", "xz > tar > text"],
    ["tar.bz2", "f//d/other", "bzip2 > tar > text"],
    ["zip", "f//d/other", "zip > text"],
    ["ar", "f//d-other", "ar > text"],
    ["deb", "f//data.tar.xz//etc/p.conf", "ar > xz > tar > text"],
    ["cpio", "f//d/other", "cpio > text"],
    ["concatenated gzips, as of apk", "f//d/other", "gzip > tar > text"],
    ["archives in archives", "f//deep.tar.gz//d/other", "tar > gzip > tar > text"],
  ])("%s", async (name, path, around) => {
    const [a, b] = pairs[name] ?? [new Uint8Array(), new Uint8Array()];
    expect(told(await inFile(a, b))).toMatchObject([
      { what: `content ${path}`, around, evidence: differingLine("2", "1", "2") },
    ]);
  });
});

describe("an archive's own header", () => {
  test("of a tar's member is metadata at the member's path", async () => {
    const found = await inFile(await tarWith("1", 10), await tarWith("1", 12));
    expect(told(found)).toMatchObject([
      { what: "metadata f//d/other", evidence: ["mtime 10 ≠ 12"] },
    ]);
    expect(found[0]?.clue).toMatchObject({
      inside: ["tar"],
      headers: [{ mtime: 10 }, { mtime: 12 }],
    });
  });

  test("of a zip's member has its time and extra fields", async () => {
    const zip = (time: number) => zipOf([{ name: "m", content: "text", time }]);
    const found = await inFile(zip(1_000_000_000), zip(1_000_000_060));
    expect(told(found)).toMatchObject([
      {
        what: "metadata f//m",
        evidence: ["mtime 1000000000 ≠ 1000000060", expect.stringMatching(/^zip "extra 5455" /)],
      },
    ]);
  });

  test("of gzip is told field by field, and what is inside by itself", async () => {
    const plain = gzipSync("one\n");
    const later = gzipSync("two\n");
    later.writeUInt32LE(1_700_000_000, 4);
    const found = await inFile(plain, later);
    expect(told(found)).toMatchObject([
      { what: "content f", around: "gzip > text" },
      {
        what: "content f",
        around: "gzip",
        evidence: [expect.stringContaining("bytes long"), "gzip mtime 0 ≠ 1700000000"],
      },
    ]);
    expect(found[1]?.clue?.spots).toMatchObject([
      { field: "mtime", offset: 4, b: Buffer.from([0x00, 0xf1, 0x53, 0x65]) },
    ]);
  });

  test("of compiled Python tells the source's time apart from the code", async () => {
    expect(
      told(await inFile(compiledPython(1_000_000_000), compiledPython(1_000_000_001))),
    ).toMatchObject([
      {
        around: "pyc",
        evidence: [expect.any(String), "pyc source mtime 1000000000 ≠ 1000000001"],
      },
    ]);
    const [code] = await inFile(compiledPython(0, 1), compiledPython(0, 2));
    expect(code?.evidence).toContain("the compiled code differs");
  });
});

describe("an archive with the same members", () => {
  test("packed differently is one difference", async () => {
    const text = "some text\n".repeat(200);
    const found = await inFile(gzipSync(text, { level: 1 }), gzipSync(text, { level: 9 }));
    expect(told(found)).toMatchObject([
      {
        what: "content f",
        around: "gzip",
        evidence: expect.arrayContaining(["same content, compressed differently"]),
      },
    ]);
  });

  test("in another order is told once, as that", async () => {
    const files = ["a", "b", "c"].map((name) => ({ name, content: name.repeat(5) }));
    const tars = [await tarOf(files), await tarOf(files.toReversed())] as const;
    const zips = [zipOf(files), zipOf(files, files.toReversed())] as const;
    for (const [a, b] of [tars, zips]) {
      const found = await inFile(a, b);
      expect(found).toMatchObject([{ path: "f", kind: "content", clue: { isReordered: true } }]);
      expect(found[0]?.evidence[0]).toMatch(/in a different position/);
    }
  });

  test("but for one more tells that one", async () => {
    const a = await tarOf([{ name: "a", content: "1" }]);
    const b = await tarOf([
      { name: "a", content: "1" },
      { name: "new", content: "12" },
    ]);
    expect(told(await inFile(a, b))).toMatchObject([{ what: "added f//new" }]);
  });
});

describe("an ELF file", () => {
  test("is told section by section, also when one of them grew", async () => {
    const [found] = await inFile(
      compiledC("built at 12:00:01"),
      compiledC("built at noon, or about then"),
    );
    const sections = found?.clue?.spots.map(({ section }) => section);
    expect(sections).toContain(".note.gnu.build-id");
    const spot = found?.clue?.spots.find(({ section }) => section === ".rodata");
    expect(Buffer.from(spot?.a ?? []).toString()).toBe("12:00:01");
    expect(found?.evidence).toContainEqual(
      expect.stringMatching(/^section ".rodata", offset \d+: "12:00:01" ≠ "noon, or about then"$/),
    );
  });

  test("tells a section that only one side has", async () => {
    const [found] = await inFile(compiledC("x"), compiledC("x", "-Wl,--build-id=none"));
    expect(found?.evidence).toContainEqual(
      expect.stringMatching(/^only the first file has section ".note.gnu.build-id", \d+ bytes$/),
    );
  });
});
