import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { make, searched } from "../../support/searched-image.ts";
import { revision, startedAt } from "../../traces/traces.ts";

const day = "2026-11-21";

describe("an image that is searched", () => {
  it("has traces in the layers that the build made, each with its place, and none in a base's", async () => {
    const base = [{ name: "etc/debian_day", content: day }];
    const made = [{ name: "etc/build-day", content: `built ${day}\n${day}\n` }];
    const copied = [{ name: "srv/app.log", content: `at ${startedAt} by fv-az1234-567` }];
    const { traces } = await searched({ layers: [base, made, copied], own: [1, 2] });
    expect(traces).toEqual({
      omitted: 0,
      listed: [
        {
          path: "etc/build-day",
          kind: "day",
          format: "ISO 8601 date",
          weight: "trace",
          certain: true,
          layer: 1,
          instruction: make,
          offset: 6,
          excerpt: `built ${day}`,
          count: 2,
        },
        expect.objectContaining({ path: "srv/app.log", kind: "epoch", layer: 2 }),
        expect.objectContaining({ path: "srv/app.log", kind: "hostname" }),
      ],
    });
  });

  it("has no suspect in a file that a later layer replaces or removes", async () => {
    const first = ["a", "b", "dir/c", "dir/d", "keep"].map((name) => ({ name, content: day }));
    const second = [{ name: "a", content: "new" }, { name: ".wh.b" }, { name: "dir/.wh..wh..opq" }];
    const { traces } = await searched({ layers: [first, second] });
    expect(traces.listed.map(({ path }) => path)).toEqual(["keep"]);
  });

  it("tells what comes from the source as a note, behind the traces", async () => {
    const layer = [
      { name: "CHANGES", content: `1.4.0 ${day}` },
      { name: "version", content: revision },
      { name: "z-log", content: day },
    ];
    const { traces } = await searched({ layers: [layer], inContext: [`1.4.0 ${day}`] });
    expect(traces.listed.map(({ path, weight, format }) => [path, weight, format])).toEqual([
      ["z-log", "trace", "ISO 8601 date"],
      ["CHANGES", "note", "ISO 8601 date, in a file of the context"],
      ["version", "note", "commit"],
    ]);
  });

  it("tells a file of a context that is not as committed as a trace", async () => {
    const layer = [{ name: "app", content: day }];
    const { traces } = await searched({
      layers: [layer],
      inContext: [day],
      evidence: { contextWeight: "trace" },
    });
    expect(traces.listed).toMatchObject([
      { weight: "trace", format: "ISO 8601 date, in a file of the context" },
    ]);
  });

  it("is searched in its config too, which has the commit by design", async () => {
    const Labels = { built: day, "org.opencontainers.image.revision": revision };
    const { traces } = await searched({ layers: [], config: { config: { Labels } } });
    expect(traces.listed).toMatchObject([{ path: "config", kind: "day" }]);
    expect(traces.listed[0]).not.toHaveProperty("layer");
  });

  it("has no suspect in what its config has from a base that was built in the same minute", async () => {
    const inherited = { created: `${day}T14:15:09.123456789Z`, created_by: "RUN make-base" };
    const base = { history: [inherited] };
    const own = { created: `${day}T14:15:09.987654321Z`, created_by: "RUN make" };
    const { traces } = await searched({
      layers: [],
      config: { history: [inherited] },
      baseConfigs: [base],
    });
    expect(traces.listed).toEqual([]);
    const more = await searched({
      layers: [],
      config: { history: [inherited, own] },
      baseConfigs: [base],
    });
    expect(more.traces.listed).toMatchObject([{ path: "config", count: 1 }]);
  });

  it("shows nothing around a hit where a secret is", async () => {
    const layer = [{ name: "log", content: `token s3cret at ${day}` }];
    const { traces } = await searched({ layers: [layer] });
    expect(traces.listed).toMatchObject([{ excerpt: day }]);
  });

  it("lists a bounded number, and counts the others", async () => {
    const layer = Array.from({ length: 130 }, (_, index) => ({ name: `f${index}`, content: day }));
    const { traces } = await searched({ layers: [layer] });
    expect([traces.listed.length, traces.omitted]).toEqual([100, 30]);
  });
});

describe("executables of an image", () => {
  const gcc = readFileSync(execFileSync("sh", ["-c", "command -v gcc"]).toString().trim());

  it("are examined, but those of packages, which are counted", async () => {
    const layer = [
      { name: "bin/own", content: gcc, mode: 0o755 },
      { name: "usr/bin/gcc", content: gcc },
      { name: "usr/bin/script", content: "#!/bin/sh\n" },
      { name: "var/lib/dpkg/info/gcc.list", content: "/.\n/usr/bin/gcc\n" },
    ];
    const { executables } = await searched({ layers: [[], layer] });
    expect(executables).toMatchObject({
      omitted: 0,
      ofPackages: 1,
      unread: { listed: [], omitted: 0 },
    });
    expect(executables.listed).toMatchObject([
      { path: "bin/own", layer: 1, instruction: make, format: "elf", symbols: false },
    ]);
  });

  it("that are damaged are named with the reason", async () => {
    const { executables } = await searched({
      layers: [[{ name: "bin/cut", content: gcc.subarray(0, 1000) }]],
    });
    const reason = expect.stringContaining("past the end of the file");
    expect(executables.unread).toEqual({ listed: [{ path: "bin/cut", reason }], omitted: 0 });
  });

  it("that are damaged are listed up to a number, and counted", async () => {
    const { executables } = await searched({
      layers: [
        Array.from({ length: 25 }, (_, at) => ({
          name: `bin/cut${at}`,
          content: gcc.subarray(0, 1000),
        })),
      ],
    });
    expect(executables.unread.listed).toHaveLength(20);
    expect(executables.unread.omitted).toBe(5);
  });
});
