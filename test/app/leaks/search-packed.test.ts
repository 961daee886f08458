import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readImage } from "../../../src/app/leaks/search-image.ts";
import { tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { ordered, searched } from "../../support/searched-image.ts";
import { zipBytes } from "../../support/zips.ts";
import { startedAt } from "../../traces/traces.ts";

const day = "2026-11-21";

describe("packed files of an image", () => {
  const inside = `${"x".repeat(5000)} built at ${startedAt + 3} `;

  it.each([
    ["gzip", (bytes: Buffer) => gzipSync(bytes)],
    ["xz", (bytes: Buffer) => execFileSync("xz", ["-c"], { input: bytes })],
    ["bzip2", (bytes: Buffer) => execFileSync("bzip2", ["-c"], { input: bytes })],
  ])("are searched inside of %s", async (format, pack) => {
    const content = pack(Buffer.from(inside));
    const { traces, differences: found } = await searched({ layers: [[{ name: "log", content }]] });
    expect(traces.listed).toMatchObject([
      {
        path: "log",
        kind: "epoch",
        certain: true,
        format: `seconds since 1970, inside of ${format}`,
      },
    ]);
    expect(found.listed).toMatchObject([{ path: "log", kind: "trace", cause: "clock" }]);
  });

  it("are searched inside of zips, member by member", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twofold-test-"));
    writeFileSync(join(folder, "a.txt"), inside);
    utimesSync(join(folder, "a.txt"), 400_000_000, 400_000_000);
    execFileSync("zip", ["-q", "-X", "a.zip", "a.txt"], { cwd: folder });
    const content = readFileSync(join(folder, "a.zip"));
    rmSync(folder, { recursive: true });
    const { traces } = await searched({ layers: [[{ name: "a.zip", content }]] });
    expect(traces.listed).toMatchObject([{ format: "seconds since 1970, inside of zip" }]);
  });

  it("are searched inside of zips that are too large to be held", async () => {
    const noise = { name: "noise", content: Buffer.alloc(25 * 1024 * 1024) };
    const log = { name: "log", content: Buffer.from(inside), isDeflated: true };
    const layer = [{ name: "a.jar", content: zipBytes([noise, log]) }];
    const { traces } = await searched({ layers: [layer] });
    expect(traces.listed).toMatchObject([{ format: "seconds since 1970, inside of zip" }]);
    const readers = { ...realReaders, keep: async () => undefined };
    expect((await readImage({ ...(await ordered([layer])), readers })).unread).toBe(1);
  });

  it("are let go of when the search is ended in their middle", async () => {
    const noise = { name: "noise", content: Buffer.alloc(25 * 1024 * 1024) };
    const layer = [{ name: "a.jar", content: zipBytes([noise]) }];
    const stop = new AbortController();
    const files = { opened: 0, closed: 0 };
    const keep: typeof realReaders.keep = async (stream, limit) => {
      const file = await realReaders.keep(endingAfterOne(stream, stop), limit);
      if (file === undefined) return undefined;
      files.opened += 1;
      const close = async () => {
        await file.close();
        files.closed += 1;
      };
      return { length: file.length, read: (from, length) => file.read(from, length), close };
    };
    const readers = { ...realReaders, keep };
    const search = readImage({ ...(await ordered([layer])), readers, signal: stop.signal });
    await expect(search).rejects.toThrow("ended by the test");
    expect(files).toEqual({ opened: 1, closed: 1 });
  });

  it("tell the times of a tar's members", async () => {
    const content = gzipSync(await tarOf([{ name: "a", content: "a", time: startedAt + 1 }]));
    const { differences: found } = await searched({ layers: [[{ name: "a.tar.gz", content }]] });
    expect(found.listed).toMatchObject([{ path: "a.tar.gz", cause: "archive-mtime" }]);
  });

  it("that are damaged, or bombs, end nothing", async () => {
    const cut = gzipSync(Buffer.from(inside)).subarray(0, 30);
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const layer = [
      { name: "cut.gz", content: cut },
      { name: "bomb.gz", content: bomb },
      { name: "day", content: day },
    ];
    const { unread } = await readImage(await ordered([layer]));
    expect(unread).toBe(2);
    const { traces } = await searched({ layers: [layer] });
    expect(traces.listed).toMatchObject([{ path: "day" }]);
  });

  it("have a secret in them like any other file", async () => {
    const layer = [{ name: "log", content: gzipSync("TOKEN=kX9-tZ4q_w") }];
    const secrets = [{ name: "secret `t`", value: "kX9-tZ4q_w" }];
    const { reading } = await readImage(await ordered([layer], { secrets }));
    expect(reading.secrets).toEqual([{ name: "secret `t`", path: "log", layer: 0 }]);
  });
});

describe("names in an image", () => {
  it("are searched, of files and of what links point to", async () => {
    const layer = [
      { name: `dump-${day}.sql`, content: "x" },
      { name: "current", type: "symlink" as const, linkname: "release-20261121" },
      { name: "21", content: "x" },
    ];
    const { traces } = await searched({ layers: [layer] });
    expect(traces.listed.map(({ path, format }) => [path, format])).toEqual([
      ["current", "date without separators, in its name"],
      [`dump-${day}.sql`, "ISO 8601 date, in its name"],
    ]);
  });
});

async function* endingAfterOne(stream: AsyncIterable<Uint8Array>, stop: AbortController) {
  for await (const piece of stream) {
    stop.abort(new Error("ended by the test"));
    yield piece;
  }
}
