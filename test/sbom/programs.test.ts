import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { described, looseIn, purlsIn } from "./listed.ts";

const folder = mkdtempSync(join(tmpdir(), "twofold-sbom-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = join(folder, "plain");
writeFileSync(join(folder, "main.c"), "int main(void) { return 0; }\n");
execFileSync("gcc", ["-o", plain, join(folder, "main.c")]);

/** A program with a section of its own. */
function programWith(section: string, bytes: Uint8Array): Buffer {
  const [input, output] = [join(folder, "section"), join(folder, "program")];
  writeFileSync(input, bytes);
  execFileSync("objcopy", ["--add-section", `${section}=${input}`, plain, output]);
  return readFileSync(output);
}

function sized(text: string): Buffer {
  const length = Buffer.byteLength(text);
  return Buffer.concat([Buffer.from([(length & 0x7f) | 0x80, length >> 7]), Buffer.from(text)]);
}

/** Go's build information since 1.18 (src/debug/buildinfo). */
function goInformation(version: string, lines: readonly string[]): Buffer {
  const header = Buffer.alloc(32);
  header.write("\u00ff Go buildinf:\u0008\u0002", "latin1");
  const mark = "m".repeat(16);
  return Buffer.concat([header, sized(version), sized(`${mark}${lines.join("\n")}\n${mark}`)]);
}

describe("a program of Go", () => {
  const content = programWith(
    ".go.buildinfo",
    goInformation("go1.26.8 X:nodwarf5", [
      "path\texample.com/cart/cmd",
      "mod\texample.com/cart\t(devel)\t",
      "dep\tgithub.com/BurntSushi/toml\tv1.4.0\th1:abc=",
      "dep\tgithub.com/old/thing\tv1.0.0",
      "=>\tgithub.com/new/thing\tv1.1.0+incompatible\th1:def=",
      "dep\texample.com/local\tv0.0.0",
      "=>\t./local\t",
      "build\t-compiler=gc",
    ]),
  );

  it("is made of the modules that it was built from, as they were replaced", async () => {
    expect(await purlsIn([{ name: "app/cart", content }])).toEqual([
      "pkg:golang/example.com/cart",
      "pkg:golang/example.com/local@v0.0.0",
      "pkg:golang/github.com/BurntSushi/toml@v1.4.0",
      "pkg:golang/github.com/new/thing@v1.1.0%2Bincompatible",
      "pkg:golang/stdlib@1.26.8",
    ]);
  });

  it("belongs to its modules", async () => {
    const other = { name: "app/plain", content: readFileSync(plain) };
    expect(await looseIn([{ name: "app/cart", content }, other])).toEqual(["app/plain"]);
  });

  it("is not read where it is older than Go 1.18", async () => {
    const header = Buffer.alloc(64);
    header.write("\u00ff Go buildinf:\u0008\u0000", "latin1");
    const old = { name: "old", content: programWith(".go.buildinfo", header) };
    const { unread } = (await described([[old]])).inventory;
    expect(unread.listed).toEqual([
      { path: "old", reason: "its build information is older than Go 1.18" },
    ]);
  });
});

describe("a program of Rust with a list of its crates", () => {
  const auditable = (list: object): Buffer =>
    programWith(".dep-v0", deflateSync(JSON.stringify(list)));

  it("is made of those that are not for its build alone", async () => {
    const content = auditable({
      packages: [
        { name: "cart", version: "0.1.0", source: "local", root: true },
        { name: "serde", version: "1.0.200", source: "crates.io", dependencies: [2] },
        { name: "serde_derive", version: "1.0.200", source: "crates.io", kind: "runtime" },
        { name: "fork", version: "0.2.0", source: "git" },
        { name: "cc", version: "1.0.90", source: "crates.io", kind: "build" },
        { name: "broken" },
      ],
    });
    expect(await purlsIn([{ name: "app/cart", content }])).toEqual([
      "pkg:cargo/serde@1.0.200",
      "pkg:cargo/serde_derive@1.0.200",
      "pkg:generic/cart@0.1.0",
      "pkg:generic/fork@0.2.0",
    ]);
  });

  it.each([
    ["no zlib stream", Buffer.from("plain text")],
    ["no JSON", deflateSync("not JSON")],
    ["another form", deflateSync("[]")],
    ["more than is unpacked", deflateSync(Buffer.alloc(17 * 1024 * 1024, " "))],
  ])("lists nothing where the section is %s", async (_, bytes) => {
    expect(await purlsIn([{ name: "a", content: programWith(".dep-v0", bytes) }])).toEqual([]);
  });
});
