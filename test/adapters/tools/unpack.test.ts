import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { programMembers, unpackBuildah } from "../../../src/adapters/tools/unpack.ts";
import { searchPath } from "../../support/paths.ts";
import { succeed } from "../../support/program.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-unpack-"));
  await mkdir(join(folder, "in"));
  await mkdir(join(folder, "out"));
  return () => rm(folder, { recursive: true });
});

/** Unpacks a file of the folder; @returns what is there then. */
async function unpacked(file: string): Promise<readonly string[]> {
  const tools = {
    env: { PATH: searchPath() },
    signal: new AbortController().signal,
    folder,
    say: () => {},
  };
  const out = join(folder, "out");
  await unpackBuildah(tools, { file: join(folder, file), name: file, folder: out });
  return (await readdir(out)).sort();
}

async function put(path: string, text = "program"): Promise<void> {
  const file = join(folder, "in", path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}

const tar = (...args: readonly string[]) =>
  succeed(["tar", "-C", join(folder, "in"), "-czf", join(folder, "a.tar.gz"), ...args]);

describe("a downloaded file", () => {
  it("that is a program becomes executable", async () => {
    await copyFile("/bin/true", join(folder, "file.bin"));
    await chmod(join(folder, "file.bin"), 0o600);
    expect(await unpacked("file.bin")).toEqual(["buildah"]);
    await succeed([join(folder, "out/buildah")]);
  });

  it("that is a .tar.gz gives its one buildah, and nothing else of it is written", async () => {
    await put("buildah-1.43.2/bin/buildah");
    await put("buildah-1.43.2/README");
    await put("buildah-1.43.2/doc/buildah/man");
    await tar("buildah-1.43.2");
    await unpacked("a.tar.gz");
    expect(await readFile(join(folder, "out/buildah"), "utf8")).toBe("program");
    expect(await readdir(join(folder, "out/archive/buildah-1.43.2"))).toEqual(["bin"]);
  });

  it("that is a .deb gives its files", async () => {
    await put("usr/bin/buildah");
    const control = "Package: buildah\nVersion: 1\nArchitecture: all\nMaintainer: n <n@e.org>\n";
    await put("DEBIAN/control", `${control}Description: n\n`);
    await succeed(["dpkg-deb", "--build", join(folder, "in"), join(folder, "any.name")]);
    expect(await unpacked("any.name")).toEqual(["usr"]);
  });

  it.each([
    { what: "text", bytes: "<html>", why: /neither/ },
    { what: "nothing", bytes: "", why: /neither/ },
    { what: "no gzip after its first bytes", bytes: "\x1f\x8bxx", why: /cannot be read/ },
    { what: "no package after its first bytes", bytes: "!<arch>\ndebian-binary", why: /cannot/ },
  ])("that is $what is refused", async ({ bytes, why }) => {
    await writeFile(join(folder, "file"), Buffer.from(bytes, "latin1"));
    await expect(unpacked("file")).rejects.toThrow(why);
  });

  it("without a buildah, or with two, is refused", async () => {
    await put("a/other");
    await tar("a");
    await expect(unpacked("a.tar.gz")).rejects.toThrow(/no file called buildah/);
    await put("a/buildah");
    await put("b/buildah");
    await tar("a", "b");
    await expect(unpacked("a.tar.gz")).rejects.toThrow(/several.*a\/buildah, b\/buildah/);
  });

  it.each([
    { how: "a link out of it", make: ["ln", "-s", "/etc/passwd", "buildah"] },
    { how: "a folder of that name", make: ["mkdir", "buildah"] },
  ])("whose buildah is $how is refused", async ({ make: [program = "", ...args] }) => {
    await succeed([program, ...args], { cwd: join(folder, "in") });
    await tar("buildah");
    await expect(unpacked("a.tar.gz")).rejects.toThrow(/no file called buildah/);
  });

  it("whose buildah leaves the archive's root is refused", async () => {
    await put("buildah");
    await mkdir(join(folder, "in/deep"));
    await succeed([
      "tar",
      "-C",
      join(folder, "in/deep"),
      "-Pczf",
      join(folder, "a.tar.gz"),
      "../buildah",
    ]);
    await expect(unpacked("a.tar.gz")).rejects.toThrow(/no file called buildah/);
  });
});

it("only plain files inside of the root are members, whatever a listing says", () => {
  const line = fc.tuple(fc.constantFrom("-", "d", "l", "h", "c"), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const listing = lines
        .map(([type, name]) => `${type}rwxr-xr-x 0/0 12 2024-01-01 00:00 ${name}/buildah`)
        .join("\n");
      for (const member of programMembers(listing)) {
        expect(member).toMatch(/^[A-Za-z0-9._+~-][A-Za-z0-9._/+~-]*buildah$/);
        expect(member.split("/")).not.toContain("..");
        expect(lines).toContainEqual(["-", member.slice(0, -"/buildah".length)]);
      }
    }),
  );
});
