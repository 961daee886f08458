import { expect, it } from "vitest";
import type { ExecutableFacts, ExecutableLanguage } from "../../src/domain/findings/executable.ts";
import { adviceFor } from "../../src/executables/advice.ts";
import { lookAtExecutable } from "../../src/executables/look.ts";
import { assemblyBytes } from "./pe-bytes.ts";

const languages: readonly ExecutableLanguage[] = ["C", "C++", "Go", "Rust", ".NET"];
const go = { version: "go1.22", module: "x", trimpath: false, cgo: false, revision: "9f2c" };

const plain: ExecutableFacts = {
  format: "elf",
  libraries: [],
  symbols: true,
  debug: true,
  paths: [],
};

/** A program that reveals all that one can. */
const telling: ExecutableFacts = {
  ...plain,
  buildId: "ab".repeat(20),
  paths: ["/src/main.c"],
};

const programs: Readonly<Record<string, ExecutableFacts>> = {
  "of an unknown language": telling,
  ...Object.fromEntries(
    languages.map((language) => [`of ${language}`, { ...telling, language }] as const),
  ),
  "with a build ID that may be random": { ...telling, buildId: "ab".repeat(16) },
  "of Go, with a clean commit": {
    ...plain,
    language: "Go",
    goBuildId: "a/b/c/d",
    go: { ...go, time: "2026-11-29T12:00:00Z", modified: false },
  },
  "of Go, with changes": { ...telling, language: "Go", go: { ...go, modified: true } },
  "of .NET, with a time": { ...telling, format: "pe", language: ".NET", timeStamp: 1_795_279_503 },
};

function advice([name, facts]: readonly [string, ExecutableFacts]): string {
  const told = adviceFor(facts).map((each) => `  ${each.name}: ${each.found}\n    ${each.fix}`);
  return `A program ${name}\n${told.join("\n")}\n`;
}

const elf = (bytes: Buffer): Buffer => {
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  if (bytes.length > 18) bytes.writeUInt16LE(2, 16);
  return bytes;
};
const sections = elf(Buffer.alloc(64));
sections.writeBigUInt64LE(1n << 40n, 0x28);
[64, 3, 2].forEach((value, at) => {
  sections.writeUInt16LE(value, 0x3a + 2 * at);
});

const damaged: Readonly<Record<string, Buffer>> = {
  "a header that is cut": elf(Buffer.alloc(40)),
  "sections beyond its end": sections,
  "an assembly that is cut": assemblyBytes({ pdb: "/src/a.pdb" }).subarray(0, 300),
};

function reason([name, bytes]: readonly [string, Buffer]): string {
  const looked = lookAtExecutable(bytes);
  return `${name}: ${looked.kind === "unread" ? looked.reason : looked.kind}`;
}

it("what is said about executables (`npx vitest --project unit --update` writes it)", async () => {
  const texts = [
    ...Object.entries(programs).map(advice),
    "Not examined",
    ...Object.entries(damaged).map((each) => `  ${reason(each)}`),
  ];
  await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot("texts.txt");
});
