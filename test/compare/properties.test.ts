import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared } from "../support/compared.ts";
import { imageOf, type LayerEntry, tarOf } from "../support/layers.ts";

const file = fc.record({
  name: fc.stringMatching(/^[a-z0-9.]{1,8}(\/[a-z0-9.]{1,8}){0,3}$/),
  content: fc.uint8Array({ minLength: 1, maxLength: 3000 }),
  mode: fc.nat(0o7777),
  time: fc.nat(2 ** 31),
});
const files = fc.uniqueArray(file, {
  minLength: 1,
  maxLength: 8,
  selector: ({ name }) =>
    name
      .split("/")
      .filter((part) => part !== "." && part !== "")
      .join("/"),
});

async function imageWith(entries: readonly LayerEntry[]) {
  return imageOf({ layers: [await tarOf(entries)] });
}

describe("for any small set of files", () => {
  test("an image compared with itself has no differences", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (entries) => {
        const [a, b] = [await imageWith(entries), await imageWith(entries)];
        expect(await compared(a, b)).toEqual({ listed: [], omitted: 0, layers: [] });
        // As if the digests were not known: the entries themselves are read and are equal.
        const unknown = { ...b.config, diffIds: [a.digest] };
        expect((await compared(a, { ...b, config: unknown })).listed).toMatchObject([
          { path: ".", evidence: [expect.stringContaining("all entries are equal")] },
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test("one changed byte is found at exactly that path and offset", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), fc.nat(), async (entries, which, where) => {
        const at = which % entries.length;
        const changed = entries.map(({ content, ...entry }, index) => {
          const bytes = Uint8Array.from(content);
          const offset = where % bytes.length;
          if (index === at) bytes[offset] = (bytes[offset] ?? 0) ^ 1;
          return { ...entry, content: bytes };
        });
        const { listed } = await compared(await imageWith(entries), await imageWith(changed));
        const path = entries[at]?.name
          .split("/")
          .filter((part) => part !== ".")
          .join("/");
        expect(listed).toMatchObject([
          { path: path === "" ? "." : path, kind: "content", layer: 0 },
        ]);
        const offset = where % (entries[at]?.content.length ?? 1);
        expect(listed[0]?.evidence).toContain(`first difference at offset ${offset}`);
      }),
      { numRuns: 50 },
    );
  });
});
