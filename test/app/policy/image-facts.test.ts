import { describe, expect, it } from "vitest";
import { imageFacts } from "../../../src/app/policy/image-facts.ts";
import type { Policy } from "../../../src/policy/policy.ts";
import { image } from "../../support/final-images.ts";
import type { LayerEntry } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

const fail = "fail" as const;
const rules: Policy["rules"] = {
  setuid: { allow: [], ifUnchecked: fail },
  licences: { forbid: ["GPL-3.0-only"], ifUnchecked: fail },
};

async function factsOf(...layers: readonly (readonly LayerEntry[])[]) {
  const found = await image(layers);
  const { entries } = realReaders;
  const { signal } = new AbortController();
  const open = () => Promise.resolve(found);
  return await imageFacts(found, { rules }, { open, entries, signal });
}

async function setuidIn(...layers: readonly (readonly LayerEntry[])[]): Promise<unknown> {
  const { setuid } = await factsOf(...layers);
  return setuid.known ? setuid.value : setuid.why;
}

const su = { name: "bin/su", content: "su", mode: 0o4755 };

describe("files that run with others' rights", () => {
  it("have the setuid or the setgid bit, and are no folders", async () => {
    const files = [
      { name: "tmp", type: "directory", mode: 0o3777 } as const,
      { name: "bin/ls", content: "ls", mode: 0o755 },
      { name: "bin/wall", content: "wall", mode: 0o2755 },
      su,
    ];
    expect(await setuidIn(files)).toEqual(["bin/su", "bin/wall"]);
  });

  it("are hard links to such files, whatever mode the link says", async () => {
    const link = { name: "tmp/x", type: "link", linkname: "bin/su", mode: 0o755 } as const;
    expect(await setuidIn([su, link])).toEqual(["bin/su", "tmp/x"]);
    expect(await setuidIn([su], [link, { name: "bin/.wh.su" }])).toEqual(["tmp/x"]);
    expect(await setuidIn([su], [{ ...link, linkname: "./bin/su" }])).toEqual(["bin/su", "tmp/x"]);
  });

  it("are not those that a later layer removes or makes harmless", async () => {
    expect(await setuidIn([su], [{ name: "bin/.wh.su" }])).toEqual([]);
    expect(await setuidIn([su], [{ ...su, mode: 0o755 }])).toEqual([]);
    expect(await setuidIn([{ ...su, mode: 0o755 }], [su])).toEqual(["bin/su"]);
  });
});

describe("packages", () => {
  const status = (...names: readonly string[]) => ({
    name: "var/lib/dpkg/status",
    content: names
      .map(
        (name) => `Package: ${name}\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n`,
      )
      .join("\n"),
  });

  it("have the licences that they state, or none", async () => {
    const copyright = {
      name: "usr/share/doc/a/copyright",
      content:
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nCopyright: A\nLicense: MIT\n",
    };
    const { packages } = await factsOf([status("a", "b"), copyright]);
    expect(packages).toMatchObject({
      known: true,
      value: [
        { name: "a 1", licences: [{ text: "MIT" }] },
        { name: "b 1", licences: [] },
      ],
    });
  });

  it("are unknown where a file that lists them cannot be read", async () => {
    const link = { name: "var/lib/dpkg/status", type: "link", linkname: "a" } as const;
    const { packages } = await factsOf([{ name: "a", content: "Package: a\n" }, link]);
    expect(packages).toMatchObject({
      known: false,
      why: expect.stringContaining("/var/lib/dpkg/status may list packages"),
    });
  });
});

it("the size is that of config and layers as they are pushed", async () => {
  const { size } = await factsOf([su]);
  const { manifest } = await image([[su]]);
  const bytes = manifest.config.size + (manifest.layers[0]?.size ?? 0);
  expect(size).toMatchObject({ known: true, value: bytes });
});
