import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callScript, enterScript } from "../../src/adapters/tools/enter-script.ts";
import { findProgram } from "../support/paths.ts";
import { type ProgramResult, runProgram, succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

interface Root {
  readonly folder: string;
  readonly root: string;
  /** Runs a line of shell inside. */
  inside(line: string, paths?: readonly string[]): Promise<ProgramResult>;
}

/** An image's files: busybox, and what a test adds. */
async function newRoot(): Promise<Root> {
  const folder = await story.job();
  const root = join(folder, "root");
  await mkdir(join(root, "bin"), { recursive: true });
  await mkdir(join(folder, "mounts"));
  await succeed(["cp", findProgram("busybox") ?? "", join(root, "bin/busybox")]);
  await symlink("busybox", join(root, "bin/sh"));
  const [enter, call] = [join(folder, "enter"), join(folder, "call")];
  await writeFile(call, callScript({ enter, program: "/bin/sh", userNamespace: [] }), {
    mode: 0o755,
  });
  return {
    folder,
    root,
    inside: async (line, paths = []) => {
      const script = enterScript({ root, mountPoint: join(folder, "mounts"), paths });
      await writeFile(enter, script);
      return runProgram([call, "-c", line], { cwd: folder });
    },
  };
}

describe("a program of an image", () => {
  it("sees its own system, and the machine's other folders at their own paths", async () => {
    const { folder, root, inside } = await newRoot();
    await mkdir(join(root, "etc"));
    await writeFile(join(root, "etc/only-here"), "of the image\n");
    await writeFile(join(folder, "it's a file"), "of the machine\n");
    const file = join(folder, "it's a file");
    const { stdout } = await inside(
      `/bin/busybox cat /etc/only-here '${file.replace("'", `'\\''`)}'; pwd; [ -e /proc/self ] && echo proc`,
    );
    expect(stdout).toBe(`of the image\nof the machine\n${folder}\nproc\n`);
  });

  it("can call another one of the image, which is in it already", async () => {
    const { folder, inside } = await newRoot();
    const { stdout } = await inside(`${folder}/call -c 'echo inside'`);
    expect(stdout).toBe("inside\n");
  });

  it("is given single files and folders wherever they lie", async () => {
    const { root, inside } = await newRoot();
    const path = findProgram("git") ?? "";
    expect((await inside(`[ -e ${path} ] || echo none`)).stdout).toBe("none\n");
    expect((await inside(`[ -s ${path} ] && echo there`, [path, "/nosuch"])).stdout).toBe(
      "there\n",
    );
    expect(await readdir(root)).toEqual(["bin"]);
  });

  it("writes into the machine's folders, and never into the image's files", async () => {
    const { folder, root, inside } = await newRoot();
    const { code } = await inside(`echo x >/bin/new && echo y >${folder}/new`);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "new"), "utf8")).toBe("y\n");
    expect((await readdir(join(root, "bin"))).sort()).toEqual(["busybox", "sh"]);
    expect(await readdir(join(folder, "mounts"))).toEqual([]);
    expect(await readFile("/proc/self/mountinfo", "utf8")).not.toContain(folder);
  });

  it("is not led out of the image by a link where a folder belongs", async () => {
    const { folder, root, inside } = await newRoot();
    const outside = join(folder, "outside");
    await mkdir(outside);
    await symlink(outside, join(root, "tmp"));
    await symlink(join(outside, "hosts"), join(root, "resolv"));
    await mkdir(join(root, "etc"));
    await symlink(join(outside, "made"), join(root, "etc/resolv.conf"));
    const { stdout } = await inside(`[ /tmp -ef ${outside} ] || echo another`);
    expect(stdout).toBe("another\n");
    expect(await readdir(outside)).toEqual([]);
  });

  it("is not started where such a link is on the way to something", async () => {
    const { folder, root, inside } = await newRoot();
    await symlink(join(folder, "outside"), join(root, "var"));
    const { code, stderr } = await inside("true");
    expect(code).toBe(1);
    expect(stderr).toContain("the image has a link at /var, on the way to /var/tmp");
  });
});
