import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Installation, installPackages } from "../../../src/adapters/demo/install.ts";
import { missingForDemo } from "../../../src/adapters/demo/programs.ts";
import { installCommands } from "../../../src/adapters/packages/apt.ts";

let bin: string;

beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), "demo-bin-"));
});

afterEach(async () => {
  await rm(bin, { recursive: true });
});

/** A program that notes its arguments in a file beside it. */
async function program(name: string, end = 0): Promise<void> {
  const path = join(bin, name);
  await writeFile(path, `#!/bin/sh\necho ${name} "$@" >>"${bin}/calls"\nexit ${end}\n`);
  await chmod(path, 0o755);
}

function installation(change: Partial<Installation> = {}): Installation {
  return {
    packages: ["buildah", "runc"],
    distribution: { title: "Debian", codename: "bookworm", debianLike: true },
    consent: "to-be-asked",
    root: true,
    env: { PATH: `${bin}:/usr/bin:/bin` },
    audience: { interactive: true, ask: async () => false, say: () => {} },
    signal: new AbortController().signal,
    ...change,
  };
}

describe("what is missing", () => {
  test("is nothing when every program is there, whichever runtime it is", async () => {
    for (const name of ["buildah", "skopeo", "crun", "mmdebstrap", "git"]) await program(name);
    expect(await missingForDemo(bin)).toEqual([]);
  });

  test("is named by the package that brings it", async () => {
    for (const name of ["buildah", "runc", "mmdebstrap", "git"]) await program(name);
    expect(await missingForDemo(bin)).toEqual(["skopeo"]);
  });
});

describe("installing", () => {
  test("goes through sudo for an ordinary user", async () => {
    await program("sudo");
    const lines = await installCommands({ packages: ["buildah"], root: false, env: { PATH: bin } });
    expect(lines.map((argv) => argv.join(" "))).toEqual([
      "sudo apt-get update",
      "sudo apt-get install -y --no-install-recommends buildah",
    ]);
  });

  test("shows the command and does nothing when the answer is no", async () => {
    await program("apt-get");
    const said: string[] = [];
    const audience = {
      interactive: true,
      ask: async () => false,
      say: (line: string) => said.push(line),
    };
    await expect(installPackages(installation({ audience }))).rejects.toMatchObject({
      code: "usage",
      message: "Nothing was installed, because you did not agree.",
    });
    expect(said.join("\n")).toContain("apt-get install -y --no-install-recommends buildah runc");
  });

  test("without a terminal to ask on is an error that has the command", async () => {
    const audience = { interactive: false, ask: async () => true, say: () => {} };
    await expect(installPackages(installation({ audience }))).rejects.toMatchObject({
      code: "usage",
      fix: expect.stringContaining("--no-install-recommends buildah runc"),
    });
  });

  test("with consent asks nothing", async () => {
    await program("apt-get");
    const ask = async (): Promise<boolean> => {
      throw new Error("asked");
    };
    await installPackages(
      installation({
        consent: "given",
        audience: { interactive: true, ask, say: () => {} },
      }),
    );
    expect((await readFile(join(bin, "calls"), "utf8")).split("\n")).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends buildah runc",
      "",
    ]);
  });

  test("that fails says with which status", async () => {
    await program("apt-get", 100);
    await expect(installPackages(installation({ consent: "given" }))).rejects.toMatchObject({
      code: "tool",
      message: "`apt-get update` failed: exit status 100",
    });
  });

  test("is refused on systems that are neither Debian nor Ubuntu", async () => {
    const distribution = { title: "Fedora Linux 42", codename: "", debianLike: false };
    await expect(installPackages(installation({ distribution }))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("this is Fedora Linux 42"),
      fix: expect.stringContaining("buildah, skopeo, runc, mmdebstrap"),
    });
  });
});
