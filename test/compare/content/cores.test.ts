import { describe, expect, test } from "vitest";
import { Beginning } from "../../../src/compare/content/beginning.ts";
import { between } from "../../support/compared.ts";

const page = 4096;
const mebi = 1024 * 1024;

/** A program of SBCL: its runtime, on the next page its core, and in the end where that begins. */
function program(address: number, { coreAt = 6 * page, size = 12 * page } = {}): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write("\x7fELF\x02\x01\x01", "latin1");
  bytes.write("LCBS", coreAt);
  bytes.writeUInt32LE(address, size - 2 * page);
  bytes.writeUInt32LE(coreAt, size - 16);
  bytes.write("LCBS", size - 8);
  return bytes;
}

async function formatOf(a: Buffer, b: Buffer): Promise<unknown> {
  const [found] = await between([{ name: "app", content: a }], [{ name: "app", content: b }]);
  return found?.clue?.format;
}

/** A copy with another byte. */
function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("a core that SBCL appended to its own program", () => {
  test("is what differs, in memory and as it streams by", async () => {
    expect(await formatOf(program(1), program(2))).toBe("sbcl-core");
    const large = { size: 17 * mebi };
    expect(await formatOf(program(1, large), program(2, large))).toBe("sbcl-core");
  });

  test("is found wherever the bytes are cut", () => {
    const bytes = program(1).subarray(0, 8 * page);
    for (const length of [1, 3, 7, 8, 9, 4095, 4097]) {
      const beginning = new Beginning();
      for (let at = 0; at < bytes.length; at += length) {
        beginning.add(bytes.subarray(at, at + length));
      }
      expect(beginning.formatBehind("elf")).toBe("sbcl-core");
    }
  });

  test.each([
    ["where the runtime before it differs", program(1), changed(program(1), 5 * page)],
    ["where its first bytes differ", program(1), changed(program(1), 6 * page)],
    [
      "where the letters stand within a page",
      program(1, { coreAt: 6 * page + 8 }),
      program(2, { coreAt: 6 * page + 8 }),
    ],
  ])("is not what differs %s", async (_, a, b) => {
    expect(await formatOf(a, b)).toBe("elf");
  });

  test("is nothing of the kind in a file that is no program", async () => {
    const [a, b] = [changed(program(1), 0), changed(program(2), 0)];
    expect(await formatOf(a, b)).toBe("binary");
  });
});
