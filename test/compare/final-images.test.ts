import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared, image, told } from "../support/final-images.ts";
import { imageOf, type LayerEntry } from "../support/layers.ts";

const bin: LayerEntry = { name: "bin/sh", content: "program", mode: 0o755 };
const motd: LayerEntry = { name: "etc/motd", content: "hello\n" };

describe("what a container sees of two images", () => {
  it("is the same whatever layers, times, order and names of owners", async () => {
    const one = await image([[bin, { ...motd, time: 7, uname: "root" }]]);
    const other = await image([
      [motd, { name: "gone", content: "x" }],
      [{ name: ".wh.gone" }, bin],
    ]);
    const found = await compared(one, other);
    expect(told(found)).toEqual([]);
    expect(found).toMatchObject({ differing: 0, mountPoints: [], fields: { differences: [] } });
    expect(found.paths).toBe(4);
  });

  it("differs where a later layer brings another content, mode or owner", async () => {
    const one = await image([[bin, motd, { name: "kept" }]]);
    const other = await image([
      [bin, motd],
      [
        { ...bin, mode: 0o775 },
        { ...motd, content: "bye\n" },
      ],
      [{ name: "kept", uid: 7 }],
    ]);
    const found = await compared(one, other);
    expect(told(found).toSorted()).toEqual([
      "content etc/motd",
      "metadata bin/sh",
      "metadata kept",
    ]);
    expect(found.differences.listed.every(({ layer }) => layer === undefined)).toBe(true);
  });

  it("lacks what a whiteout, an opaque folder or a file in place of a folder removes", async () => {
    const files = [
      { name: "a/one", content: "1" },
      { name: "a/two", content: "2" },
      { name: "b/three", content: "3" },
      { name: "c/four", content: "4" },
    ];
    const removing = [
      { name: "a/.wh.one" },
      { name: "b/.wh..wh..opq" },
      { name: "c", content: "now a file" },
    ];
    const layered = await image([files, removing]);
    const flat = await image([
      [
        { name: "a/two", content: "2" },
        { name: "b", type: "directory", mode: 0o755 },
        { name: "c", content: "now a file" },
      ],
    ]);
    // The folder `b` has no entry in the first image once everything in it is gone.
    expect(told(await compared(layered, flat))).toEqual(["added b"]);
  });

  it("keeps what a layer has beside its own opaque whiteout", async () => {
    const one = await image([[{ name: "b/old" }], [{ name: "b/.wh..wh..opq" }, { name: "b/new" }]]);
    expect(told(await compared(one, await image([[{ name: "b/new" }]])))).toEqual([]);
  });

  describe("keeps an entry that leads elsewhere, whatever comes later", () => {
    const [good, evil] = ["good", "evil"].map((content) => ({ name: "d/x", content }));
    const link: LayerEntry = { name: "l", type: "symlink", linkname: "d" };

    it.each<readonly [string, string, readonly (readonly LayerEntry[])[]]>([
      ["through a symlink", "l/x", [[link, { ...evil, name: "l/x" }], [{ name: ".wh.l" }], [link]]],
      [
        "in a folder behind a symlink",
        "l/e/x",
        [
          [link, { name: "l/e", type: "directory" }, { ...evil, name: "l/e/x" }],
          [{ name: "l/e/.wh.x" }],
        ],
      ],
      ["through `..`", "e/../d/x", [[link, { ...evil, name: "e/../d/x" }], [{ name: ".wh.e" }]]],
      ["to remove it", "l/.wh.x", [[link], [{ name: "l/.wh.x" }], [link]]],
    ])("%s", async (_, path, layers) => {
      const base = good === undefined ? [] : [good];
      const found = await compared(await image([base, ...layers]), await image([base, [link]]));
      expect(told(found)).toContain(`removed ${path}`);
    });
  });

  it("differs in the mode and the owner of the root", async () => {
    const root = { name: "./", type: "directory", mode: 0o755 } as const;
    const [one, same] = [await image([[root, bin]]), await image([[bin]])];
    expect(told(await compared(one, same))).toEqual([]);
    const opaque = [{ ...root, mode: 0o777, uid: 7 }];
    const other = await image([opaque, [{ name: ".wh..wh..opq" }, bin]]);
    expect(told(await compared(one, other))).toEqual(["metadata ."]);
  });

  it("does not count the empty mount points of a builder, but what is in them", async () => {
    const folder = { type: "directory", mode: 0o755 } as const;
    const mounts = [
      { name: "proc", ...folder },
      { name: "etc/resolv.conf" },
      { name: "dev", ...folder },
      { name: "dev/console" },
    ];
    const found = await compared(await image([[bin, motd]]), await image([[bin, motd, ...mounts]]));
    expect(told(found)).toEqual([]);
    expect(found.mountPoints).toEqual(["dev", "dev/console", "etc/resolv.conf", "proc"]);
    const full = [
      { name: "proc/planted", content: "x" },
      { name: "etc/resolv.conf", content: "y" },
    ];
    const others = await compared(await image([[bin, motd]]), await image([[bin, motd, ...full]]));
    expect(told(others).toSorted()).toEqual([
      "added etc/resolv.conf",
      "added proc",
      "added proc/planted",
    ]);
  });

  it("differs in the fields that decide how it runs, and in no others", async () => {
    const one = imageOf({
      config: {
        created: "2020-01-01T00:00:00Z",
        history: [{ created_by: "one" }],
        config: { Cmd: ["/bin/sh"], Env: ["A=1"], WorkingDir: "/", Labels: { a: "1", more: "x" } },
      },
    });
    const other = imageOf({
      config: {
        config: {
          Cmd: ["/bin/sh"],
          Env: ["A=2"],
          Volumes: null,
          Labels: { a: "2", "io.buildah.version": "1" },
        },
      },
    });
    const { fields } = await compared(one, other);
    expect(fields.differences.map(({ path }) => path)).toEqual([
      "config.Env[0]",
      "config.Labels.a",
    ]);
    expect(fields.equal).toEqual(["Cmd", "architecture", "os"]);
    expect(fields.moreLabels).toEqual(["more"]);
  });

  it("has a label that only the rebuild has as a difference", async () => {
    const one = imageOf({ config: { config: {} } });
    const other = imageOf({ config: { config: { Labels: { a: "2" } } } });
    const { fields } = await compared(one, other);
    expect(fields.differences.map(({ path }) => path)).toEqual(["config.Labels"]);
  });

  it("is the same for any files, however they are spread over layers", async () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-c]{1,2}(?:\/[d-f]{1,2}){0,2}$/),
        content: fc.constantFrom("", "1", "22"),
      }),
      { selector: ({ name }) => name, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(files, fc.array(fc.nat(2), { minLength: 12 }), async (all, layers) => {
        // A path that is a file and a folder at once is in no file system.
        const sound = all.filter(({ name }) => !all.some((one) => one.name.startsWith(`${name}/`)));
        const spread = [0, 1, 2].map((at) => sound.filter((_, index) => layers[index] === at));
        const found = await compared(await image([sound]), await image(spread));
        expect(told(found)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
