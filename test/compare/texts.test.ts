import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { made } from "../support/archives.ts";
import { compared } from "../support/compared.ts";
import { cpioOf } from "../support/cpio.ts";
import { type ImageParts, imageOf, type LayerEntry, tarOf } from "../support/layers.ts";

interface Pair {
  readonly name: string;
  readonly sides: () => Promise<readonly [ImageParts, ImageParts]>;
  /** The bytes are the compressor's, so they are left out. */
  readonly isPacked?: boolean;
}

type Content = (word: "one" | "two") => string | Uint8Array;

/** Two images of one file each. */
function files(name: string, content: Content, more: Pick<Pair, "isPacked"> = {}): Pair {
  return {
    ...more,
    name,
    sides: async () => [
      { layers: [await tarOf([{ name: "f", content: content("one") }])] },
      { layers: [await tarOf([{ name: "f", content: content("two") }])] },
    ],
  };
}

/** Two images of one layer each. */
function layers(name: string, a: readonly LayerEntry[], b: readonly LayerEntry[]): Pair {
  return {
    name,
    sides: async () => [{ layers: [await tarOf(a)] }, { layers: [await tarOf(b)] }],
  };
}

function configs(name: string, a: ImageParts, b: ImageParts): Pair {
  return { name, sides: () => Promise.resolve([a, b]) };
}

function zip(content: string): Buffer {
  return made([{ name: "m", content }], ["sh", "-c", "zip -qX made.zip m && mv made.zip out"]);
}

function wrapped(text: string, times: number): Buffer {
  return times === 0 ? Buffer.from(text) : gzipSync(wrapped(text, times - 1));
}

/** An ELF file of this section and its table of names; the header's flags are `flags`. */
function elf(name: string, content: string, flags = 0): Buffer {
  const names = `\0${name}\0.shstrtab\0`;
  const body = Buffer.from(content + names, "latin1");
  const table = 64 + body.length;
  const bytes = Buffer.alloc(table + 3 * 64);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  bytes.writeUInt32LE(flags, 0x30);
  bytes.writeBigUInt64LE(BigInt(table), 0x28);
  [64, 3, 2].forEach((value, at) => {
    bytes.writeUInt16LE(value, 0x3a + 2 * at);
  });
  body.copy(bytes, 64);
  const section = (index: number, nameAt: number, offset: number, size: number) => {
    const at = table + index * 64;
    bytes.writeUInt32LE(nameAt, at);
    bytes.writeUInt32LE(index === 2 ? 3 : 1, at + 4);
    bytes.writeBigUInt64LE(BigInt(64 + offset), at + 24);
    bytes.writeBigUInt64LE(BigInt(size), at + 32);
  };
  section(1, 1, 0, content.length);
  section(2, names.indexOf(".shstrtab"), content.length, names.length);
  return bytes;
}

/** Bytecode of Python 3.12 whose source has this time. */
function pyc(time: number, code: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt16LE(3531, 0);
  head.write("\r\n", 2, "latin1");
  head.writeUInt32LE(time, 8);
  return Buffer.concat([head, Buffer.from(code)]);
}

const order = ["e", "a", "d", "b", "c"].map((name) => ({ name, content: name.repeat(9) }));
const packed = { isPacked: true };
const number = (word: string): number => (word === "one" ? 1 : 2);

/** What differs, one thing of each kind. */
const pairs: readonly Pair[] = [
  files("a line", (word) => `first\n${word}\nlast\n`),
  files("many lines", (word) => Array.from({ length: 20 }, (_, at) => `${at}${word}\n`).join("")),
  files("the order of lines", (word) => (word === "one" ? "a\nb\n" : "b\na\n")),
  files("bytes", (word) => Buffer.from([0, 1, 2, 3, number(word), 5])),
  files("a longer file", (word) => (word === "one" ? "same" : "same and more")),
  files("a gzip's header", (word) => gzipSync("x").fill(number(word), 4, 5)),
  files(
    "a gzip's level",
    (word) => gzipSync("abcabcabd".repeat(99), { level: word === "one" ? 1 : 9 }).fill(0, 8, 9),
    packed,
  ),
  files(
    "a gzip that is damaged",
    (word) => gzipSync(word.repeat(99)).subarray(0, -number(word)),
    packed,
  ),
  files("a zip's member", (word) => zip(word)),
  files("a zip that is cut", (word) => zip(word).subarray(0, word === "one" ? undefined : -30)),
  files("a zip with a lying member", (word) => {
    const bytes = zip(word);
    const size = bytes.indexOf("PK\u0001\u0002", 0, "latin1") + 20;
    if (word === "two") bytes.writeUInt32LE(0x7fffffff, size);
    return bytes;
  }),
  files("an ar that is damaged", (word) =>
    Buffer.from(`!<arch>\n${"m/".padEnd(48)}${(word === "one" ? "2" : "999").padEnd(10)}\`\nx\n`),
  ),
  files("a cpio that is cut", (word) =>
    cpioOf([["m", word]]).subarray(0, word === "one" ? undefined : 150),
  ),
  files("archives in archives", (word) => wrapped(word, 9), packed),
  files(
    "what unpacks to too much",
    (word) => gzipSync(Buffer.alloc(34 << 20, number(word))),
    packed,
  ),
  files("a section of an ELF file", (word) => elf(".rodata", word)),
  files("sections that only one file has", (word) => elf(`.${word}`, "same")),
  files("an ELF file outside of its sections", (word) => elf(".rodata", "same", number(word))),
  files("bytecode", (word) => pyc(number(word), word)),
  layers("a header", [{ name: "f", mode: 0o644 }], [{ name: "f", mode: 0o755, time: 12 }]),
  layers("a record", [{ name: "f" }], [{ name: "f", pax: { "SCHILY.xattr.user.a": "1" } }]),
  layers("an entry that only one has", [], [{ name: "f", content: "x" }]),
  layers("the order of entries", order, order.toReversed()),
  layers("the order of one entry", order, [...order.slice(1), ...order.slice(0, 1)]),
  {
    name: "the end of a tar",
    sides: async () => {
      const tar = await tarOf([{ name: "f" }]);
      return [{ layers: [tar] }, { layers: [Buffer.concat([tar, Buffer.alloc(512)])] }];
    },
  },
  {
    name: "an empty layer that only one has",
    sides: async () => [{ layers: [] }, { layers: [await tarOf([])] }],
  },
  configs("a setting", { config: { config: { Labels: { a: "1" } } } }, { config: {} }),
  configs("a list", { config: { Env: ["A=1", "B=2"] } }, { config: { Env: "A" } }),
  configs("the order of keys", { config: { a: 1, b: 2 } }, { config: { b: 2, a: 1 } }),
  configs("an annotation", { annotations: { a: "1" } }, { annotations: { a: "2" } }),
];

async function textOf({ name, sides, isPacked = false }: Pair): Promise<string> {
  const [a, b] = await sides();
  const { listed } = await compared(imageOf(a), imageOf(b));
  const told = listed.map(({ path, kind, evidence }) => {
    const facts = evidence.filter(
      (fact) => !isPacked || !/^(size|both|sha256|offset|first)/.test(fact),
    );
    return [`  ${path} (${kind})`, ...facts.map((fact) => `    ${fact}`)].join("\n");
  });
  return `${name}\n${told.join("\n")}\n`;
}

it("what is said about differences (`npx vitest --project unit --update` writes it)", async () => {
  const texts: string[] = [];
  for (const pair of pairs) texts.push(await textOf(pair));
  await expect(texts.join("\n")).toMatchFileSnapshot("texts.txt");
});
