import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntries } from "../../src/adapters/tar/entries.ts";
import { cachedSource, cacheKey } from "../../src/stale/bootsnap.ts";
import { ClassArchive } from "../../src/stale/class-archive.ts";
import { recordedSource } from "../../src/stale/python.ts";
import { RecordedTimes } from "../../src/stale/recorded-times.ts";
import { type LayerEntry, tarOf } from "../support/layers.ts";
import { archive17, archive25, bootsnap113, bootsnap124, pointers, pyc } from "./archives.ts";

const may = 1_714_867_200;

async function staleIn(...layers: readonly (readonly LayerEntry[])[]) {
  const recorded = new RecordedTimes();
  for (const [layer, entries] of layers.entries()) {
    const bytes = await tarOf(entries);
    for await (const { header, content } of readEntries(once(bytes), "layer")) {
      recorded.meet(header, layer);
      const opened = recorded.open(header, layer);
      let head = Buffer.alloc(0);
      for await (const piece of content) {
        head = Buffer.concat([head, piece]);
        opened.push(piece);
      }
      opened.end(head);
    }
  }
  return recorded.stale.map(({ path, of, recorded: then, actual }) => [path, of, then, actual]);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const compiled = "app/__pycache__/mod.cpython-311.pyc";
const source = { name: "app/mod.py", content: "x=1\n" };

describe("a compiled Python module", () => {
  it("is stale if it records another time than its source has in the image", async () => {
    expect(await staleIn([source, { name: compiled, content: pyc(may) }])).toEqual([
      [compiled, "app/mod.py", may, 0],
    ]);
    const optimized = "app/__pycache__/mod.cpython-311.opt-1.pyc";
    expect(await staleIn([{ name: optimized, content: pyc(may) }], [source])).toHaveLength(1);
  });

  it.each([
    [
      "records the time that the source has",
      [
        { ...source, time: may },
        { name: compiled, content: pyc(may) },
      ],
    ],
    ["records a hash", [source, { name: compiled, content: pyc(may, 1) }]],
    ["has no source in the layers that the build made", [{ name: compiled, content: pyc(may) }]],
    ["lies where Python does not look", [source, { name: "app/mod.pyc", content: pyc(may) }]],
    ["is cut off", [source, { name: compiled, content: pyc(may).subarray(0, 12) }]],
    ["is no compiled module", [source, { name: compiled, content: "x".repeat(40) }]],
  ])("is not if it %s", async (_what, layer) => {
    expect(await staleIn(layer)).toEqual([]);
  });

  it("counts as the final image has it, with later layers' files and removals", async () => {
    const stale = [source, { name: compiled, content: pyc(may) }];
    expect(await staleIn(stale, [{ name: compiled, content: pyc(0) }])).toEqual([]);
    expect(await staleIn(stale, [{ name: "app/.wh.mod.py" }])).toEqual([]);
    expect(await staleIn(stale, [{ name: "app/__pycache__/.wh..wh..opq" }])).toEqual([]);
    expect(await staleIn(stale, [{ name: ".wh.app" }])).toEqual([]);
    expect(await staleIn(stale, [{ name: ".wh..wh..opq" }])).toEqual([]);
    expect(await staleIn([{ name: ".wh.app" }, ...stale])).toHaveLength(1);
    expect(await staleIn(stale, [{ ...source, time: may }])).toEqual([]);
  });
});

const jar = { name: "app/app.jar", content: "x".repeat(719) };
const size = 719;

describe("an archive of JVM classes", () => {
  it.each([
    ["17", archive17],
    ["25", archive25],
  ])(
    "is stale if it records another time of a jar, as version %s does",
    async (_version, archive) => {
      const content = archive([{ time: may, size }]);
      expect(await staleIn([{ name: "app/app.jsa", content }], [jar])).toEqual([
        ["app/app.jsa", "app/app.jar", may, 0],
      ]);
      expect(
        await staleIn([
          { name: "app/app.jsa", content },
          { ...jar, time: may },
        ]),
      ).toEqual([]);
      const zero = archive([
        { time: 0, size },
        { time: may, size },
      ]);
      expect(await staleIn([{ name: "app/app.jsa", content: zero }, jar])).toEqual([]);
      const other = archive([{ time: may, size: 720 }]);
      expect(await staleIn([{ name: "app/app.jsa", content: other }, jar])).toEqual([]);
    },
  );

  it("is told once, with the first jar", async () => {
    const content = archive17([
      { time: may, size },
      { time: may, size: 300 },
    ]);
    const second = { name: "app/b.jar", content: "y".repeat(300) };
    expect(await staleIn([jar, second, { name: "a.jsa", content }])).toHaveLength(1);
  });

  it("is found among the many pointers of a real archive", () => {
    const archive = new ClassArchive();
    archive.push(archive17([{ time: may, size }], pointers(30_000)));
    expect([...archive.timesOf(size)]).toEqual([may]);
  });

  it("is read the same in pieces of any length", () => {
    const bytes = archive17([{ time: may, size }]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (lengths) => {
        const archive = new ClassArchive();
        let at = 0;
        for (const length of [...lengths, bytes.length]) {
          archive.push(bytes.subarray(at, at + length));
          at += length;
        }
        expect([...archive.timesOf(size)]).toEqual([may]);
      }),
    );
  });

  it("may hold anything", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        new ClassArchive().push(bytes);
        recordedSource(compiled, Buffer.from(bytes));
      }),
    );
  });
});

const cache = "app/tmp/cache/bootsnap/compile-cache-iseq";
const ruby = { name: "app/x.rb", content: "X = 1\n" };
const cached = `${cache}/${cacheKey("/app/x.rb")}`;

describe("a file of bootsnap's compile cache", () => {
  it("is found by the hash of its source's path, as bootsnap named it", () => {
    expect(cacheKey("/tmp/shop/lib/x.rb")).toBe("a9/4e0ba09ed959af");
    expect(cacheKey("")).toBe("cb/f29ce484222325");
  });

  it.each([
    ["1.13.0", bootsnap113],
    ["1.24.6", bootsnap124],
  ])("is stale if it records another time than its source has, by %s", async (_version, file) => {
    const content = file(may);
    expect(await staleIn([ruby, { name: cached, content }])).toEqual([
      [cached, "app/x.rb", may, 0],
    ]);
    expect(
      await staleIn([
        { ...ruby, time: may },
        { name: cached, content },
      ]),
    ).toEqual([]);
    expect(await staleIn([ruby, { name: cached, content: file(0) }])).toEqual([]);
    expect(await staleIn([ruby, { name: cached, content }], [{ name: "app/.wh.x.rb" }])).toEqual(
      [],
    );
    expect(await staleIn([ruby, { name: cached, content }], [{ name: "app/.wh.tmp" }])).toEqual([]);
  });

  it.each([
    ["is of another path", [{ name: "app/y.rb", content: "X = 1\n" }]],
    ["is of a source of another size, which was changed since", [{ ...ruby, content: "X = 10\n" }]],
    ["has no source in the layers that the build made", []],
  ])("is not if it %s", async (_what, sources) => {
    expect(await staleIn([...sources, { name: cached, content: bootsnap124(may) }])).toEqual([]);
  });

  it("is nothing else: not one that is cut off, nor one in another folder", async () => {
    for (const content of [bootsnap124(may), bootsnap113(may)]) {
      const cut = content.subarray(0, -1);
      expect(await staleIn([ruby, { name: cached, content: cut }])).toEqual([]);
      expect(cachedSource(cached, content.length, content)?.mtime).toBe(may);
      expect(cachedSource(cached.replace("compile-", ""), content.length, content)).toBeUndefined();
      expect(cachedSource(`${cached}.tmp`, content.length, content)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(200), (bytes, size) => {
        const found = cachedSource(cached, size, Buffer.from(bytes));
        expect(found === undefined || bytes.length >= 32).toBe(true);
      }),
    );
  });
});

it("only `__pycache__` has modules, each of one source", () => {
  const of = (path: string) => recordedSource(path, pyc(1))?.of;
  expect(of("__pycache__/a.pypy39.pyc")).toBe("a.py");
  expect(of("x/__pycache__/a.cpython-311.opt-2.pyc")).toBe("x/a.py");
  for (const path of [
    "a.pyc",
    "__pycache__/a.pyc",
    "__pycache__/a.b.c.d.pyc",
    "__pycache__/a.b.c.pyc",
  ])
    expect(of(path)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (path) => of(path) !== ""));
});
