import fc from "fast-check";
import { expect, it } from "vitest";
import { Stopped } from "../../src/compare/content/budget.ts";
import { cargoRecord } from "../../src/sbom/ecosystems/cargo.ts";
import { executableRecord } from "../../src/sbom/ecosystems/executable.ts";
import { goRecord } from "../../src/sbom/ecosystems/go.ts";
import { isExpression, joined, licenceOf } from "../../src/sbom/licences.ts";
import type { FileRecord } from "../../src/sbom/package.ts";
import { purlOf } from "../../src/sbom/purl.ts";
import { textReaderOf } from "../../src/sbom/text-readers.ts";

const paths = [
  "etc/os-release",
  "var/lib/dpkg/status",
  "var/lib/dpkg/info/a.list",
  "var/lib/dpkg/status.d/a.md5sums",
  "usr/share/doc/a/copyright",
  "lib/apk/db/installed",
  "node_modules/a/package.json",
  "a-1.dist-info/METADATA",
  "a-1.dist-info/RECORD",
];

/** Texts with the words that parsers look for, in any order. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        "Package:",
        "Version:",
        "License:",
        "Name:",
        "Format: copyright-format\n",
        "P:",
        "V:",
        "F:",
      ],
      ...[
        "ID=",
        '"',
        "\n",
        "\n\n",
        " ",
        "a",
        "1.0",
        ",",
        "\t",
        "{",
        "}",
        "\u0000",
        "\ud800",
        "é",
        "../",
      ],
      ...['{"name":"a","version":"1","license":', '"MIT"', "GPL-2+", " or ", "\r"],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function wellFormed(record: FileRecord): void {
  for (const found of record.packages ?? []) {
    expect(found.name).not.toMatch(/\p{Cc}|\p{Cs}|^$/u);
    expect(found.version).not.toMatch(/\p{Cc}|\p{Cs}/u);
    expect(purlOf(found, record.system)).toMatch(/^pkg:[a-z]+\/[A-Za-z0-9.~%:/_@?=&-]+$/);
  }
}

it.each(paths)("any text at %s gives packages with names, or none", (path) => {
  const reader = textReaderOf(path);
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (text) =>
      wellFormed(reader.record(text, path)),
    ),
  );
});

it("any bytes of a program are read or refused", () => {
  const elf = fc
    .uint8Array({ maxLength: 300 })
    .map((bytes) => Buffer.concat([Buffer.from("\x7fELF\x02\x01"), bytes]));
  fc.assert(
    fc.property(elf, (bytes) => {
      try {
        wellFormed(executableRecord(bytes, "a"));
      } catch (error) {
        expect(error).toBeInstanceOf(Stopped);
      }
    }),
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => wellFormed(cargoRecord(bytes, "a"))));
});

it("any lines of Go's build information give modules with names", () => {
  const line = fc
    .array(fc.constantFrom("mod", "dep", "=>", "build", "", "a/b", "v1", "(devel)", "é"))
    .map((parts) => parts.join("\t"));
  fc.assert(
    fc.property(fc.array(line), fc.string(), (lines, version) =>
      wellFormed(goRecord({ version, modules: lines.join("\n") }, "a")),
    ),
  );
});

it("licences that are joined are an expression whenever each is one", () => {
  const one = fc.constantFrom(
    "MIT",
    "Apache-2.0 OR MIT",
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "(ISC)",
    "BSD",
    "LicenseRef-a",
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (texts) => {
      const licences = texts.flatMap(licenceOf);
      const all = joined(licences);
      expect(all !== undefined).toBe(texts.every(isExpression));
      if (all !== undefined) expect(isExpression(all)).toBe(true);
    }),
  );
});
