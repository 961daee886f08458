import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { mostEntryBytes, readEntry, writeEntry } from "../../src/ledger/entry.ts";
import { stepKeyOf } from "../../src/ledger/key.ts";
import { description, ledgerEntry } from "./entries.ts";

const key = stepKeyOf(description);

describe("the key of a step", () => {
  it("is the same whatever the order of the members, and another for any other value", () => {
    const turned = Object.fromEntries(Object.entries(description).toReversed());
    expect(stepKeyOf(turned)).toBe(key);
    expect(stepKeyOf({ ...description, args: ["/bin/sh", "-c", "make all"] })).not.toBe(key);
    expect(stepKeyOf({ ...description, lower: description.lower.toReversed() })).not.toBe(key);
  });

  it("is that of what comes back from a store", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (some) => {
        const kept = JSON.parse(JSON.stringify(some));
        const of = (value: Record<string, unknown>): string => {
          try {
            return stepKeyOf(value);
          } catch (error) {
            return error instanceof RangeError ? "none" : "a bug";
          }
        };
        expect(of(kept)).toBe(of(JSON.parse(JSON.stringify(kept))));
        expect(of(kept)).not.toBe("a bug");
      }),
    );
  });
});

describe("an entry", () => {
  it("is read as it was written", () => {
    const entry = ledgerEntry({
      run: {
        applied: ["clock"],
        notApplied: [{ variation: "network", reason: "it uses the network" }],
        bytesMoved: 12,
        ownModes: true,
      },
      address: "https://forge.test/acme/shop/actions/runs/1",
    });
    expect(readEntry(writeEntry(entry), key)).toEqual({ value: entry });
  });

  it.each([
    ["another step", { description: { ...description, env: {} } }, /describes another step/],
    ["a description that is no JSON of ours", { description: { a: null } }, /another step/],
    ["an archive without a digest", { archive: { digest: "sha256:1", bytes: 1 } }, /archive/],
    ["an unknown variation", { asked: ["moon"] }, /asked/],
    ["a time that is none", { by: { ...ledgerEntry().by, startedAt: -1 } }, /by\.startedAt/],
    ["an end before the start", { by: { ...ledgerEntry().by, endedAt: 1 } }, /`by` is wrong/],
    ["a name on two lines", { by: { ...ledgerEntry().by, hostnames: ["a\nb"] } }, /hostnames/],
    ["too many names", { by: { ...ledgerEntry().by, paths: Array(100).fill("/a/b/c") } }, /paths/],
    ["a form of later", { format: 2 }, /format/],
  ])("of %s is of no use", (_, changes, why) => {
    const bytes = Buffer.from(
      JSON.stringify({
        ...JSON.parse(Buffer.from(writeEntry(ledgerEntry())).toString()),
        ...changes,
      }),
    );
    const read = readEntry(bytes, key);
    expect("wrong" in read && read.wrong).toMatch(why);
  });

  it("that is too long is not even parsed", () => {
    const read = readEntry(Buffer.alloc(mostEntryBytes + 1, 0x20), key);
    expect(read).toEqual({ wrong: expect.stringContaining("bytes") });
  });

  it("that was cut, or changed in one byte, is refused or says the same of the same step", () => {
    const entry = ledgerEntry();
    const whole = Buffer.from(writeEntry(entry));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        expect(readEntry(whole.subarray(0, at), key)).toHaveProperty("wrong");
        const changed = Buffer.from(whole);
        changed[at] = byte;
        const read = readEntry(changed, key);
        if ("value" in read) expect(stepKeyOf(read.value.description)).toBe(key);
      }),
    );
  });

  it("of any bytes never throws", () => {
    const any = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(any, (bytes) => {
        expect(readEntry(bytes, digestOf(bytes))).toHaveProperty("wrong");
      }),
    );
  });
});
