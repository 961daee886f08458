import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { provideVersion } from "../../../src/adapters/tools/buildah-version.ts";
import { openToolCache } from "../../../src/adapters/tools/tool-cache.ts";
import type { Provided } from "../../../src/adapters/tools/tool-run.ts";
import { findProgram } from "../../support/paths.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-version-"));
  await mkdir(join(folder, "bin"));
  await mkdir(join(folder, "work"));
  for (const name of ["sh", "echo", "cat", "cp", "mkdir"]) {
    await symlink(findProgram(name) ?? "", join(folder, "bin", name));
  }
  return () => rm(folder, { recursive: true });
});

/** A program on the test's own PATH. */
async function program(name: string, ...lines: readonly string[]): Promise<void> {
  const text = ["#!/bin/sh", ...lines, ""].join("\n");
  await writeFile(join(folder, "bin", name), text, { mode: 0o755 });
}

const says = (version: string): string => `echo "buildah version ${version} (image-spec 1.1.0)"`;

/** An apt that offers these versions of buildah; what it downloads says the version that its name has. */
async function apt(...versions: readonly string[]): Promise<void> {
  const lines = versions.map((version) => `   buildah | ${version} | http://d main Packages`);
  await writeFile(join(folder, "offered"), `${lines.join("\n")}\n`);
  await program("apt-cache", `cat ${join(folder, "offered")}`);
  // download --quiet buildah=VERSION
  await program("apt-get", 'echo "$3" >package.deb');
  await program(
    "dpkg-deb",
    // --extract FILE FOLDER
    'mkdir -p "$3/usr/bin"',
    `printf '#!/bin/sh\\necho "buildah version 1.43.2"\\n' >"$3/usr/bin/buildah"`,
    'PATH=/bin:/usr/bin chmod 755 "$3/usr/bin/buildah"',
  );
}

function provide(version: string, refreshLists?: () => Promise<void>): Promise<Provided> {
  return provideVersion({
    version,
    cache: openToolCache({ RUNNER_TOOL_CACHE: join(folder, "tools") }),
    env: { PATH: join(folder, "bin") },
    signal: new AbortController().signal,
    folder: join(folder, "work"),
    say: () => {},
    ...(refreshLists === undefined ? {} : { refreshLists }),
  });
}

describe("a version of buildah", () => {
  it("that somebody put into the tool cache comes first", async () => {
    await program("buildah", says("1.43.2"));
    const place = join(folder, "tools/buildah/1.43.2", process.arch);
    await mkdir(join(place, "bin"), { recursive: true });
    await writeFile(`${place}.complete`, "");
    await writeFile(join(place, "bin/buildah"), `#!/bin/sh\n${says("1.43.2")}\n`, { mode: 0o755 });
    expect((await provide("1.43.2")).origin).toEqual({ kind: "tool-cache", reference: "1.43.2" });
    // Under a name that it does not have itself, it is not used.
    await writeFile(join(place, "bin/buildah"), `#!/bin/sh\n${says("1.40.0")}\n`);
    expect((await provide("1.43.2")).origin.kind).toBe("path");
  });

  it("is a package's, the exact one before one of the same version of buildah", async () => {
    await program("buildah", says("1.28.2"));
    await apt("1.43.2+ds1-2", "1.43.2+ds1-1", "1.42.0-1");
    expect((await provide("1.43.2+ds1-1")).origin.reference).toBe("buildah 1.43.2+ds1-1");
    expect((await provide("1.43.2")).origin.reference).toBe("buildah 1.43.2+ds1-2");
    expect((await provide("1.43.2")).origin).toEqual({
      kind: "tool-cache",
      reference: "1.43.2+ds1-2",
    });
  });

  it("is looked for again in fresh lists, where that is allowed", async () => {
    await apt("1.42.0-1");
    await expect(provide("1.43.2")).rejects.toThrow(/is not available here/);
    const { origin } = await provide("1.43.2", () => apt("1.43.2-1"));
    expect(origin).toEqual({ kind: "package", reference: "buildah 1.43.2-1" });
  });

  it("whose package cannot be fetched, or does not run here, says so, and is not kept", async () => {
    await apt("1.43.2-1");
    await program("dpkg-deb", 'mkdir -p "$3/usr/bin"', 'cp /bin/sh "$3/usr/bin/buildah"');
    await expect(provide("1.43.2")).rejects.toThrow(/1\.43\.2-1 does not run on this machine/);
    await rm(join(folder, "work/package.deb"));
    await program("apt-get", "echo 'E: no such mirror' >&2", "exit 100");
    await expect(provide("1.43.2")).rejects.toThrow(/could not be downloaded.*no such mirror/);
  });

  it("that is nowhere is refused with those that are", async () => {
    await program("buildah", says("1.28.2"));
    await apt("1.42.0-1");
    await expect(provide("1.99.0")).rejects.toMatchObject({
      code: "tool",
      message:
        "Input `buildah`: version 1.99.0 is not available here. There is on PATH 1.28.2, as a package 1.42.0-1, in the tool cache none.",
      fix: expect.stringMatching(/https:.*docker:/),
    });
  });

  it("is refused as well where there is neither apt nor a buildah", async () => {
    await expect(provide("1.99.0")).rejects.toThrow(/on PATH none, as a package none/);
  });
});
