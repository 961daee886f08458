import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { made } from "../support/archives.ts";
import { cpioOf } from "../support/cpio.ts";
import { found, startedAt, told } from "./traces.ts";

const now = startedAt + 60;

describe("the time of the build in text", () => {
  it.each([
    ["seconds", `${now}`],
    ["milliseconds", `${now}123`],
    ["microseconds", `${now}123456`],
    ["nanoseconds", `${now}123456789`],
  ])("is found in %s", (unit, text) => {
    expect(found(`at=${text};`)).toMatchObject([
      { kind: "epoch", format: `${unit} since 1970`, hit: Buffer.from(text) },
    ]);
  });

  it("is found with a fraction, at the file's very start and end", () => {
    expect(told(`${now}.25`)).toEqual([`epoch ${now}`]);
    expect(told(`${now}`)).toEqual([`epoch ${now}`]);
  });

  it.each([
    ["a second before or after", `${startedAt - 1} ${startedAt + 121}`],
    ["a longer number", `${now}12345 1${now}`],
  ])("is not found in %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("is found whichever digits change while the build runs", () => {
    const late = { startedAt: 1_799_999_990, endedAt: 1_800_000_010 };
    expect(told("1799999995 1800000005 1800000011", late)).toEqual(["epoch 1799999995"]);
    expect(found("1799999995 1800000005 1800000011", late)[0]?.count).toBe(2);
  });

  it.each([60, 3600, 86_400])(
    "is found in a build of %d seconds, as long as it may be",
    (seconds) => {
      const window = { startedAt, endedAt: startedAt + seconds };
      const times = [startedAt, startedAt + seconds / 2, startedAt + seconds];
      for (const time of times) {
        expect(told(`${time}`, window)).toEqual([`epoch ${time}`]);
        expect(told(time.toString(16), window)).toEqual([`epoch ${time.toString(16)}`]);
      }
    },
  );

  it("is found in the headers of a tar and of a cpio", () => {
    const files = [{ name: "a", time: now }];
    expect(found(made(files, ["tar", "cf", "out", "a"]))).toMatchObject([
      { kind: "epoch", format: "seconds since 1970 in octal, as in a tar" },
    ]);
    const cpio = cpioOf([["a", "text"]]);
    cpio.write(now.toString(16), 46);
    expect(found(cpio)).toMatchObject([{ kind: "epoch", format: /hexadecimal/ }].map(asMatching));
  });

  it("is found in hexadecimal where it stands alone or starts an ID, and in no digest", () => {
    const hex = now.toString(16);
    expect(told(`id ${hex}`)).toEqual([`epoch ${hex}`]);
    expect(told(`id ${hex}0a1b2 `)).toEqual([`epoch ${hex}0a1b2`]);
    expect(told(`sha256:aa${hex}bb ${hex}cc`)).toEqual([]);
  });
});

describe("the time of the build in a binary header", () => {
  it("is found in a gzip's, and not in what is compressed", () => {
    const gzip = gzipSync("x");
    gzip.writeUInt32LE(now, 4);
    expect(found(gzip)).toMatchObject([{ format: "time in a gzip header", offset: 4 }]);
    gzip.writeUInt32LE(0, 4);
    gzip.writeUInt32LE(now, 12);
    expect(found(gzip)).toEqual([]);
  });

  it("is found in Python bytecode", () => {
    const pyc = Buffer.alloc(64);
    pyc.writeUInt32LE(0x0a0d0da7, 0);
    pyc.writeUInt32LE(now, 8);
    expect(found(pyc)).toMatchObject([{ format: "time in Python bytecode" }]);
  });

  it("is found in a PE image", () => {
    const pe = Buffer.alloc(512);
    pe.write("MZ");
    pe.writeUInt32LE(0x80, 60);
    pe.writeUInt32LE(now, 0x88);
    expect(found(pe)).toMatchObject([{ format: "time in a PE header", offset: 0x88 }]);
  });

  it.each([
    ["32 bits, little-endian", (bytes: Buffer) => bytes.writeUInt32LE(now, 8)],
    ["32 bits, big-endian", (bytes: Buffer) => bytes.writeUInt32BE(now, 60)],
    ["64 bits of milliseconds", (bytes: Buffer) => bytes.writeBigUInt64BE(BigInt(now) * 1000n, 16)],
    [
      "64 bits of nanoseconds",
      (bytes: Buffer) => bytes.writeBigUInt64LE(BigInt(now) * 10n ** 9n, 8),
    ],
  ])("is found among a file's first bytes as %s", (_, write) => {
    const bytes = Buffer.alloc(600, 0xee);
    write(bytes);
    expect(found(bytes)).toMatchObject([{ kind: "epoch", format: /endian/ }].map(asMatching));
  });

  it("is not looked for at odd places, nor beyond the first bytes", () => {
    const bytes = Buffer.alloc(600, 0xee);
    bytes.writeUInt32LE(now, 9);
    bytes.writeUInt32LE(now, 128);
    expect(found(bytes)).toEqual([]);
  });

  it("is found as the time of a zip's member, and as a day where the time is another", () => {
    const command = ["sh", "-c", "zip -q -X o.zip a && mv o.zip out"] as const;
    const zip = made([{ name: "a", time: now }], command);
    expect(found(zip)).toMatchObject([
      { kind: "time", strength: "certain", format: "time of a member of a zip" },
    ]);
    expect(found(made([{ name: "a", time: now - 7200 }], command))).toMatchObject([
      { kind: "day", strength: "doubtful", format: "day of a member of a zip" },
    ]);
    expect(found(made([{ name: "a" }], command))).toEqual([]);
  });
});

function asMatching({ format, ...rest }: { readonly kind: string; readonly format: RegExp }) {
  return { ...rest, format: expect.stringMatching(format) };
}
