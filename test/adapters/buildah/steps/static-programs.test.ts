import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isStaticProgram } from "../../../../src/adapters/buildah/steps/elf-header.ts";
import { RootFiles } from "../../../../src/adapters/buildah/steps/root-files.ts";
import { namedStaticPrograms } from "../../../../src/adapters/buildah/steps/static-programs.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "twofold-static-programs-"));
  for (const folder of ["bin", "usr/local/bin", "src"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await copyFile("/bin/busybox", join(root, "usr/local/bin/stamp"));
  await copyFile(process.execPath, join(root, "bin/sh"));
});
afterEach(() => rm(root, { recursive: true }));

async function named(args: readonly string[], cwd = "/"): Promise<readonly string[]> {
  const env = ["PATH=/usr/local/bin:/bin"];
  return await namedStaticPrograms(new RootFiles(root), { process: { args, cwd, env } });
}

async function file(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

describe("static programs that a step's command names", () => {
  it("are found in a shell's script, wherever they stand", async () => {
    expect(await named(["/bin/sh", "-c", "cd /src && FOO=1 env stamp>/day"])).toEqual([
      "/usr/local/bin/stamp",
    ]);
    expect(await named(["/bin/sh", "-c", 'echo "$(stamp)" | xargs -n1 echo'])).toEqual([
      "/usr/local/bin/stamp",
    ]);
  });

  it("are found by paths, from the working directory and through links", async () => {
    await symlink("/usr/local/bin/stamp", join(root, "src/tool"));
    expect(await named(["./tool"], "/src")).toEqual(["/src/tool"]);
    expect(await named(["/bin/sh", "-c", "../usr/local/bin/stamp"], "/src")).toEqual([
      "/usr/local/bin/stamp",
    ]);
  });

  it("are also scripts that a static program interprets", async () => {
    await file("src/run", "#! /usr/local/bin/stamp sh\necho\n");
    expect(await named(["/src/run"])).toEqual(["/src/run"]);
    await file("src/loop", "#!/src/loop\n");
    expect(await named(["/src/loop"])).toEqual([]);
  });

  it("are none where programs have a loader, or a word is no program", async () => {
    await file("src/text", "stamp\n");
    expect(await named(["/bin/sh", "-c", "cat /src/text /src/missing"])).toEqual([]);
  });

  it("are looked for in a bounded part of a command that a stranger wrote", async () => {
    expect(await named(["/bin/sh", "-c", `${"x ".repeat(1_000_000)} stamp`])).toEqual([]);
  });
});

it("any bytes are a static program or none, and raise nothing", () => {
  const header = fc.uint8Array({ minLength: 0, maxLength: 4096 }).map((bytes) => {
    Buffer.from("\x7fELF\x02\x01", "latin1").copy(bytes);
    return Buffer.from(bytes);
  });
  fc.assert(fc.property(header, (bytes) => typeof isStaticProgram(bytes) === "boolean"));
});
