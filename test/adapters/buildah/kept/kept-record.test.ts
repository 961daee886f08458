import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  entryName,
  type KeptRecord,
  parseRecord,
} from "../../../../src/adapters/buildah/kept/kept-record.ts";
import { digestFromHex } from "../../../../src/domain/oci/digest.ts";

const [one, two] = ["1", "2"].map((digit) => digestFromHex(digit.repeat(64)));
const digest = one ?? digestFromHex("0".repeat(64));
const other = two ?? digest;

const record: KeptRecord = {
  version: 1,
  name: `r.example/base@${digest}`,
  asked: digest,
  platform: "linux/amd64",
  manifest: other,
  signature: "a".repeat(64),
  bytes: 7,
  startedAt: 1,
  endedAt: 2.5,
  boot: "b",
};

describe("the record of a kept base", () => {
  it("is read as it was written", () => {
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  it("is none where a member is missing or another, or where it is no JSON", () => {
    for (const name of Object.keys(record)) {
      expect(parseRecord(JSON.stringify({ ...record, [name]: [] }))).toBeUndefined();
      expect(parseRecord(JSON.stringify({ ...record, [name]: undefined }))).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (text) => parseRecord(text) === undefined));
    fc.assert(
      fc.property(fc.json(), (text) => {
        parseRecord(text);
      }),
    );
  });
});

describe("the folder of a kept base", () => {
  const machine = {
    buildah: "1.28.2",
    driver: "overlay",
    driverOptions: [],
    rootless: false,
  };
  const asked = { reference: record.name, digest, platform: "linux/amd64" };

  it("is another one for another image, question, buildah, driver and user namespace", async () => {
    const names = await Promise.all([
      entryName(digest, machine, asked),
      entryName(other, machine, asked),
      entryName(digest, machine, { ...asked, digest: other }),
      entryName(digest, machine, { ...asked, platform: "linux/arm64" }),
      entryName(digest, { ...machine, buildah: "1.43.2" }, asked),
      entryName(digest, { ...machine, driver: "vfs" }, asked),
      entryName(digest, { ...machine, driverOptions: ["overlay.metacopy=on"] }, asked),
      entryName(digest, { ...machine, rootless: true }, asked),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(await entryName(digest, machine, asked)).toBe(names[0]);
  });
});
