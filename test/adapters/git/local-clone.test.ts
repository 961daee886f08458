import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneLocally } from "../../../src/adapters/git/local-clone.ts";
import { succeed } from "../../support/program.ts";

let place = "";
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "clone-"));
});
afterEach(() => rm(place, { recursive: true }));

function git(folder: string, ...args: readonly string[]): Promise<string> {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  const open = ["-c", "protocol.file.allow=always"];
  return succeed(["git", "-C", join(place, folder), ...who, ...open, ...args]);
}

async function repository(name: string, text: string): Promise<void> {
  await succeed(["git", "init", "-q", "-b", "main", join(place, name)]);
  await writeFile(join(place, name, "file"), text);
  await git(name, "add", "file");
  await git(name, "commit", "-q", "-m", text);
}

async function clone(name: string, env = process.env) {
  const revision = await git(name, "rev-parse", "HEAD");
  const { signal } = new AbortController();
  const [root, folder] = [join(place, name), join(place, "copy")];
  return await cloneLocally({ root, revision, folder, env, signal });
}

describe("a clean checkout from a working tree", () => {
  it("is the commit without what is changed, untracked or ignored, and knows its tags", async () => {
    await repository("own", "committed");
    await git("own", "tag", "-m", "One", "v1.0.0");
    await writeFile(join(place, "own/file"), "changed");
    await writeFile(join(place, "own/stray"), "stray");
    expect((await clone("own")).known).toBe(true);
    expect(await readFile(join(place, "copy/file"), "utf8")).toBe("committed");
    expect(await git("copy", "describe", "--dirty")).toBe("v1.0.0");
    await expect(readFile(join(place, "copy/stray"))).rejects.toThrow();
  });

  it("can be of a commit that no branch has, as a runner checks it out", async () => {
    await repository("own", "first");
    await git("own", "checkout", "-q", "--detach");
    await git("own", "commit", "-q", "--allow-empty", "-m", "merge");
    expect((await clone("own")).known).toBe(true);
  });

  it("can be of a shallow clone", async () => {
    await repository("whole", "first");
    await git("whole", "commit", "-q", "--allow-empty", "-m", "second");
    await succeed(["git", "clone", "-q", "--depth=1", `file://${place}/whole`, `${place}/own`]);
    expect((await clone("own")).known).toBe(true);
  });

  it("has its submodules at the commits that are recorded", async () => {
    await repository("part", "recorded");
    await repository("own", "own");
    await git("own", "submodule", "add", "-q", join(place, "part"), "deep/part");
    await git("own", "commit", "-q", "-m", "Part");
    await writeFile(join(place, "own/deep/part/file"), "later");
    await git("own/deep/part", "commit", "-q", "-am", "later");
    expect((await clone("own")).known).toBe(true);
    expect(await readFile(join(place, "copy/deep/part/file"), "utf8")).toBe("recorded");
    await git("own", "submodule", "deinit", "-q", "-f", "deep/part");
    await rm(join(place, "copy"), { recursive: true });
    expect(await clone("own")).toMatchObject({
      why: "the submodule deep/part is not checked out",
    });
  });

  it("runs no hook and no filter that the working tree's repository names", async () => {
    await repository("own", "text");
    await writeFile(join(place, "own/.gitattributes"), "file filter=evil\n");
    await git("own", "add", ".gitattributes");
    await git("own", "commit", "-q", "-m", "Attributes");
    await git("own", "config", "filter.evil.smudge", `touch ${place}/ran`);
    await git("own", "config", "uploadpack.packObjectsHook", `touch ${place}/ran`);
    expect((await clone("own")).known).toBe(true);
    await expect(readFile(join(place, "ran"))).rejects.toThrow();
  });

  it("has the contents that Git LFS keeps in the working tree's repository", async () => {
    await repository("own", "committed");
    const settings = join(place, "gitconfig");
    const env = { ...process.env, GIT_CONFIG_GLOBAL: settings };
    await writeFile(
      settings,
      `[filter "lfs"]
  clean = git-lfs clean -- %f
  smudge = git-lfs smudge -- %f
  process = git-lfs filter-process
  required = true
`,
    );
    const set = [`GIT_CONFIG_GLOBAL=${settings}`, "git", "-C", join(place, "own")];
    await writeFile(join(place, "own/.gitattributes"), "*.bin filter=lfs -text\n");
    await writeFile(join(place, "own/large.bin"), "large");
    await succeed(["env", ...set, "add", "."]);
    await git("own", "commit", "-q", "-m", "Large");
    expect(await git("own", "show", "HEAD:large.bin")).toContain("git-lfs");
    expect(await clone("own", env)).toMatchObject({ known: true });
    expect(await readFile(join(place, "copy/large.bin"), "utf8")).toBe("large");

    await rm(join(place, "copy"), { recursive: true });
    await rm(join(place, "own/.git/lfs/objects"), { recursive: true });
    expect(await clone("own", env)).toMatchObject({
      known: false,
      why: expect.stringMatching(/lfs/),
    });
  });
});
