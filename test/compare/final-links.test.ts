import { describe, expect, it } from "vitest";
import { compared, image, told } from "../support/final-images.ts";
import type { LayerEntry } from "../support/layers.ts";

describe("a container sees in a hard link the file that it was made from", () => {
  const evil = { name: "a", content: "evil", mode: 0o755 };
  const good = { ...evil, content: "good" };
  const link: LayerEntry = { name: "b", type: "link", linkname: "a", mode: 0o755 };

  it.each<readonly [string, (first: LayerEntry) => readonly (readonly LayerEntry[])[]]>([
    ["a later layer replaces", (first) => [[first, link], [good]]],
    ["a later layer removes", (first) => [[first, link], [{ name: ".wh.a" }]]],
    ["the same layer replaces", (first) => [[first, link, good]]],
    ["is a link itself", (first) => [[first, link, { ...link, name: "c", linkname: "./b" }, good]]],
    [
      "links to each other replace",
      (first) => [[first, link], [{ ...link, name: "a", linkname: "b" }]],
    ],
  ])("that %s", async (_, layers) => {
    const fine = layers({ ...evil, content: "fine" });
    const found = await compared(await image(layers(evil)), await image(fine));
    const files = told(found).filter((each) => each.startsWith("content "));
    expect(files).toHaveLength(1);
    expect(told(await compared(await image(fine), await image(fine)))).toEqual([]);
  });

  it("also in one image without any link", async () => {
    const linked = await image([[evil, link, { ...link, name: "c" }], [good]]);
    const flat = [good, { ...evil, name: "b" }, { ...link, name: "c", linkname: "b" }];
    expect(told(await compared(linked, await image([flat])))).toEqual([]);
  });

  it("also through another link", async () => {
    const other = { ...link, name: "c" };
    const one = await image([[evil, link, other]]);
    const chained = await image([[evil, link, { ...other, linkname: "b" }]]);
    expect(told(await compared(one, chained))).toEqual([]);
  });

  it("with the mode of the link", async () => {
    const [one, other] = [link, { ...link, mode: 0o4755 }].map((each) => [[evil, each], [good]]);
    const found = await compared(await image(one ?? []), await image(other ?? []));
    expect(told(found)).toEqual(["added b"]);
  });

  it("with the mode of a link that is gone", async () => {
    const [one, other] = [link, { ...link, mode: 0o4755 }].map((each) => [
      [evil, each],
      [{ name: ".wh.b" }],
    ]);
    const found = await compared(await image(one ?? []), await image(other ?? []));
    expect(told(found)).toEqual(["added a"]);
  });

  it("and cannot be told where there is none", async () => {
    const broken = await image([[{ ...link, linkname: "../x/a" }, good]]);
    await expect(compared(broken, broken)).rejects.toThrow(/hard link `b` to `..\/x\/a`/);
  });
});
