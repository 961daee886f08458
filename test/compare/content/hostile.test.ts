import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { filtered, made } from "../../support/archives.ts";
import { between, compared } from "../../support/compared.ts";
import { cpioOf } from "../../support/cpio.ts";
import { growthDuring } from "../../support/growth.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { zipBytes } from "../../support/zips.ts";

const mebi = 1024 * 1024;

async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "f", content: a }], [{ name: "f", content: b }]);
}

/** That a look inside ended before its end, and why. */
function stopped(reason: string) {
  return expect.arrayContaining([
    expect.stringContaining(`could not be compared in full: ${reason}`),
  ]);
}

/** Zeros but for the last byte. */
function zeros(size: number, last: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes[size - 1] = last;
  return bytes;
}

describe("an archive that unpacks to far more than it is", () => {
  test.each([
    ["gzip", (bytes: Buffer) => gzipSync(bytes), "it unpacks to more than 300 times its size"],
    ["xz", (bytes: Buffer) => filtered(bytes, ["xz", "-c"]), "it unpacks to more than 300 times"],
    [
      "bzip2",
      (bytes: Buffer) => filtered(bytes, ["bzip2", "-c"]),
      "it is not valid bzip2: it unpacks to more than 33554432 bytes",
    ],
  ])("ends in a finding: %s", async (_, pack, reason) => {
    const [a, b] = [pack(zeros(64 * mebi, 1)), pack(zeros(64 * mebi, 2))];
    let found: readonly Difference[] = [];
    const growth = await growthDuring(async () => {
      found = await inFile(a, b);
    });
    expect(found).toMatchObject([{ path: "f", kind: "content", evidence: stopped(reason) }]);
    expect(growth).toBeLessThan(200 * mebi);
  });

  test("ends in a finding: a zip's member", async () => {
    const zip = (last: number) => {
      const files = [{ name: "m", content: zeros(64 * mebi, last) }];
      return made(files, ["sh", "-c", "zip -q made.zip m && mv made.zip out"]);
    };
    const found = await inFile(zip(1), zip(2));
    expect(found).toMatchObject([{ path: "f", evidence: stopped("it unpacks to more than 300") }]);
  });
});

describe("a large archive", () => {
  test("is looked into as it streams by, in little memory", async () => {
    // First what does not compress, so that the packed file is too large to be held, too.
    const noise = randomBytes(17 * mebi);
    const big = Buffer.alloc(100 * mebi, "0123456789abcdef\n");
    const pack = async (last: string) => {
      const files = [
        { name: "noise", content: noise },
        { name: "big", content: big },
        { name: "last", content: last },
      ];
      return gzipSync(await tarOf(files), { level: 1 });
    };
    const [a, b] = [await pack("1\n"), await pack("2\n")];
    const images = [a, b].map(async (content) =>
      imageOf({ layers: [await tarOf([{ name: "f.tar.gz", content }])] }),
    );
    const [one, other] = await Promise.all(images);
    if (one === undefined || other === undefined) throw new Error("unreachable");
    const growth = await growthDuring(async () => {
      expect((await compared(one, other)).listed).toMatchObject([{ path: "f.tar.gz//last" }]);
    });
    expect(growth).toBeLessThan(200 * mebi);
  });

  test("whose index is at its end is looked into on disk, in little memory", async () => {
    const noise = randomBytes(40 * mebi);
    const zip = (text: string) => {
      const files = [
        { name: "noise", content: noise },
        { name: "m", content: Buffer.from(text) },
      ];
      return tarOf([{ name: "f.jar", content: zipBytes(files) }]);
    };
    const [a, b] = [imageOf({ layers: [await zip("1")] }), imageOf({ layers: [await zip("2")] })];
    const growth = await growthDuring(async () => {
      expect((await compared(a, b)).listed).toMatchObject([{ path: "f.jar//m" }]);
    });
    expect(growth).toBeLessThan(100 * mebi);
  });
});

describe("archives inside of each other", () => {
  test("are looked into up to a depth", async () => {
    const wrapped = (text: string, times: number): Buffer =>
      times === 0 ? Buffer.from(text) : gzipSync(wrapped(text, times - 1));
    const [near] = await inFile(wrapped("1\n", 6), wrapped("2\n", 6));
    expect(near?.evidence).toContain('line 1: "1" ≠ "2"');
    const [far] = await inFile(wrapped("1\n", 20), wrapped("2\n", 20));
    expect(far?.evidence).toEqual(stopped("it is nested more than 6 archives deep"));
  });
});

describe("members without end", () => {
  test("are listed up to a number, contents before headers, and counted", async () => {
    const entries = (time: number) =>
      Array.from({ length: 3000 }, (_, at) => ({ name: `m${at}`, content: "x", time }));
    const tar = async (time: number, last: string) =>
      gzipSync(await tarOf([...entries(time), { name: "last", content: last }]));
    const layer = async (content: Buffer) => tarOf([{ name: "f", content }]);
    const found = await compared(
      imageOf({ layers: [await layer(await tar(1, "1"))] }),
      imageOf({ layers: [await layer(await tar(2, "2"))] }),
    );
    expect(found.listed.length).toBeLessThan(20);
    expect(found.listed.map(({ path }) => path)).toContain("f//last");
    expect(found.listed.length + found.omitted).toBe(3001);
  });
});

describe("a path in an archive", () => {
  test("is data, whatever it says", async () => {
    const tar = (text: string) => tarOf([{ name: "../../etc/passwd", content: text }]);
    expect(await inFile(await tar("1"), await tar("2"))).toMatchObject([
      { path: "f//../../etc/passwd" },
    ]);
  });
});

describe("a damaged or lying archive", () => {
  const zip = (text: string) =>
    made([{ name: "m", content: text }], ["sh", "-c", "zip -q made.zip m && mv made.zip out"]);

  test.each<[string, () => readonly [Buffer, Buffer], string]>([
    [
      "a cut gzip",
      () => [gzipSync("1".repeat(99)), gzipSync("2".repeat(99)).subarray(0, -9)],
      "it is not valid gzip: unexpected end of file",
    ],
    [
      "a cut xz",
      () => [filtered("1", ["xz", "-c"]), filtered("2", ["xz", "-c"]).subarray(0, -30)],
      "it is not valid xz: the data is cut or damaged",
    ],
    ["a cut zip", () => [zip("1"), zip("2").subarray(0, -30)], "the zip has no central directory"],
    [
      "a zip whose member is larger than the file",
      () => {
        const lying = zip("2");
        const central = lying.indexOf("PK\u0001\u0002", 0, "latin1");
        lying.writeUInt32LE(0x7fffffff, central + 20);
        return [zip("1"), lying];
      },
      "a member of the zip is truncated",
    ],
    [
      "an ar with a size beyond its end",
      () => {
        const header = (size: string) =>
          Buffer.from(`!<arch>\n${"m/".padEnd(48)}${size.padEnd(10)}\`\nx\n`);
        return [header("2"), header("9999999")];
      },
      "the ar archive is damaged",
    ],
    [
      "a cut cpio",
      () => [cpioOf([["m", "1"]]), cpioOf([["m", "2"]]).subarray(0, 150)],
      "the cpio archive is damaged",
    ],
  ])("%s", async (_, pair, reason) => {
    const [a, b] = pair();
    const [found] = await inFile(a, b);
    expect(found).toMatchObject({ path: "f", kind: "content", evidence: stopped(reason) });
  });

  test("an ELF file with an absurd table of sections is compared byte by byte", async () => {
    const elf = (last: number) => {
      const bytes = zeros(4096, last);
      bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
      bytes.writeBigUInt64LE(64n, 0x28);
      bytes.writeUInt16LE(64, 0x3a);
      bytes.writeUInt16LE(0xfff0, 0x3c);
      return bytes;
    };
    const [found] = await inFile(elf(1), elf(2));
    expect(found).toMatchObject({ clue: { format: "elf", spots: [{ offset: 4095 }] } });
  });

  test("members that share a name are each compared with their own", async () => {
    const tar = (text: string) =>
      tarOf([
        { name: "m", content: "same" },
        { name: "m", content: text },
      ]);
    expect(await inFile(await tar("1\n"), await tar("2\n"))).toMatchObject([
      { path: "f//m", evidence: expect.arrayContaining(['line 1: "1" ≠ "2"']) },
    ]);
  });
});
