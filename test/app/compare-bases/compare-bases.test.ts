import { describe, expect, it } from "vitest";
import { readEntries } from "../../../src/adapters/tar/entries.ts";
import { compareBases } from "../../../src/app/compare-bases/compare-bases.ts";
import type { ContainerResult } from "../../../src/app/ports/containers.ts";
import type { PortAnswer, RunEnd } from "../../../src/domain/findings/image-run.ts";
import { imageOf, type LayerEntry, tarOf } from "../../support/layers.ts";

/** Two images of one layer each, which change these files and end so. */
async function compared(
  changes: readonly [readonly LayerEntry[], readonly LayerEntry[]],
  ends: readonly [RunEnd, RunEnd] = [
    { kind: "exit", code: 0 },
    { kind: "exit", code: 0 },
  ],
  answers: readonly PortAnswer[] = [],
) {
  const own = await tarOf([{ name: "usr/bin/tool", content: "tool" }]);
  const tars = [await tarOf(changes[0]), await tarOf(changes[1])];
  const run = async ({ layout }: { readonly layout: string }): Promise<ContainerResult> => {
    const end = ends[layout === "0" ? 0 : 1];
    const port = answers[Number(layout)];
    const asked = port === undefined ? {} : { port };
    return { end, ...asked, stdout: new Uint8Array(), stderr: [], after: `after ${layout}` };
  };
  const openImage = async (layout: string) => {
    const [position = ""] = /\d/.exec(layout) ?? [];
    const changed = layout.startsWith("after") ? [tars[Number(position)] ?? Buffer.alloc(0)] : [];
    return imageOf({ layers: [own, ...changed] });
  };
  return await compareBases({
    images: ["a", "b"],
    command: ["/usr/bin/tool"],
    input: new Uint8Array(),
    port: answers.length === 0 ? undefined : 8080,
    ports: {
      build: async (position) => String(position),
      containers: { run },
      openImage,
      entries: readEntries,
      tell: () => undefined,
    },
  });
}

describe("a recipe on two runtime images", () => {
  it("is told which files each container changed, without its image's own and the runtime's", async () => {
    const runtimes: readonly LayerEntry[] = [
      { name: "etc/", type: "directory" },
      { name: "etc/hostname", content: "" },
      { name: "run/.containerenv", content: "" },
    ];
    const found = await compared([
      [...runtimes, { name: "tmp/b", content: "x" }, { name: "tmp/.wh.a", content: "" }],
      runtimes,
    ]);
    expect(found.runs.map(({ image, files }) => [image, files.map(({ path }) => path)])).toEqual([
      ["a", ["tmp/a", "tmp/b"]],
      ["b", []],
    ]);
    expect(found.runs[0].files).toMatchObject([{ type: "deleted" }, { type: "file", size: 1 }]);
    expect(found.verdict).toBe("differs");
  });

  it("tells contents and targets of links apart, not times", async () => {
    const link = (linkname: string): LayerEntry => ({ name: "tmp/l", type: "symlink", linkname });
    const same = await compared([
      [link("x"), { name: "tmp/a", content: "1", time: 5 }],
      [link("x"), { name: "tmp/a", content: "1", time: 6 }],
    ]);
    expect(same.verdict).toBe("same");
    const other = await compared([
      [link("x"), { name: "tmp/a", content: "1" }],
      [link("y"), { name: "tmp/a", content: "2" }],
    ]);
    expect(other.differences).toMatchObject([
      { path: "tmp/a", parts: ["content"] },
      { path: "tmp/l", parts: ["content"] },
    ]);
  });

  it("has no verdict if the command could be started on neither", async () => {
    const end = { kind: "not-started", reason: "no such file" } as const;
    await expect(compared([[], []], [end, end])).rejects.toMatchObject({
      code: "tool",
      message: "The command could be started on neither image: no such file",
    });
    const one = await compared([[], []], [end, { kind: "exit", code: 0 }]);
    expect(one.verdict).toBe("differs");
  });

  it("has no verdict if the port answered on neither", async () => {
    const silent = { kind: "silent" } as const;
    await expect(compared([[], []], undefined, [silent, silent])).rejects.toMatchObject({
      code: "tool",
      message: "Nothing answered at port 8080 on either image.",
    });
    const answer = { kind: "no-http", start: Buffer.from("hello") } as const;
    const one = await compared([[], []], undefined, [answer, silent]);
    expect(one.differences).toEqual([{ kind: "port", parts: ["protocol"] }]);
  });
});
