import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import {
  type LockedPackage,
  lockedFor,
  readLock,
  selectionOf,
  writeLock,
} from "../../../src/recipes/base/lock.ts";
import { bookworm, declared } from "./declared.ts";

const bash: LockedPackage = {
  name: "bash",
  version: "1:5.2.15-2+b7",
  architecture: "amd64",
  digest: digestOf(Buffer.from("bash")),
  size: 1_490_652,
  archive: "main",
  path: "pool/main/b/bash/bash_5.2.15-2%2bb7_amd64.deb",
};

describe("a lock file", () => {
  it("reads back as it was written, one package a line", async () => {
    const lock = {
      selection: selectionOf(await declared(bookworm)),
      architectures: { arm64: [{ ...bash, architecture: "arm64" }], amd64: [bash, bash] },
    };
    const text = writeLock(lock);
    expect(readLock("base.lock.json", text)).toEqual(lock);
    expect(text.split("\n").filter((line) => line.includes('"bash"'))).toHaveLength(3);
    expect(text.indexOf("amd64")).toBeLessThan(text.indexOf("arm64"));
  });

  it("is for the packages that the declaration names, and for an architecture", async () => {
    const declaration = await declared(bookworm);
    const lock = { selection: selectionOf(declaration), architectures: { amd64: [bash] } };
    const wanted = { declaration, architecture: "amd64", file: "base.lock.json" };
    expect(lockedFor(lock, wanted)).toEqual([bash]);
    expect(() => lockedFor(undefined, wanted)).toThrow("There is no lock file base.lock.json.");
    expect(() => lockedFor(lock, { ...wanted, architecture: "arm64" })).toThrow(
      "has no packages for arm64",
    );
    const other = await declared(`${bookworm}packages: [minbase, curl]\n`);
    expect(() => lockedFor(lock, { ...wanted, declaration: other })).toThrow(
      "was written for other packages than the declaration names",
    );
  });

  it("still fits when only files, users or what is left out change", async () => {
    const changed = await declared(`${bookworm}leave-out: [/usr/share/doc]\n`);
    expect(selectionOf(changed)).toBe(selectionOf(await declared(bookworm)));
  });

  const wrongPaths = ["../../etc/passwd", "/etc/passwd", "pool/../x", "pool/a b", "pool//x", ""];
  test.each(wrongPaths)("cannot name a package at %j", async (path) => {
    const selection = selectionOf(await declared(bookworm));
    const text = writeLock({ selection, architectures: { amd64: [{ ...bash, path }] } });
    expect(() => readLock("base.lock.json", text)).toThrow("it must be a path in an archive");
  });

  test("any text is read or refused in words", () => {
    const parts = fc.record({
      lockVersion: fc.constantFrom(1, 2),
      selection: fc.string(),
      architectures: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          try {
            readLock("base.lock.json", text);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        },
      ),
    );
  });
});
