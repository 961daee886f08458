import { execFileSync } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyChanges } from "../../../../src/adapters/buildah/replay/apply.ts";
import { ArchiveWriter } from "../../../../src/adapters/buildah/replay/archive-writer.ts";
import {
  type FolderState,
  lookInto,
} from "../../../../src/adapters/buildah/replay/folder-state.ts";
import type { Place } from "../../../../src/adapters/buildah/replay/place.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-replay-"));
  await mkdir(join(folder, "one"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A folder of this machine; nothing is between it and us. */
function place(name: string): Place {
  const signal = new AbortController().signal;
  return {
    folder: join(folder, name),
    enter: ["env"],
    programs: { env: { PATH: process.env["PATH"] ?? "" }, signal },
  };
}

function sh(script: string, name = "one"): void {
  execFileSync("sh", ["-ec", script], { cwd: join(folder, name) });
}

/** Makes changes to the folder, as a step would. @returns their archive, and the states around them */
async function step(script: string) {
  const began = Date.now() / 1000;
  const before = await lookInto({ place: place("one"), before: undefined });
  await cp(join(folder, "one"), join(folder, "two"), {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
  sh(script);
  const spans = [{ from: began, to: Date.now() / 1000 + 1 }];
  const file = join(folder, "step.tar");
  const taker = new ArchiveWriter({ file, before, spans, most: 10_000_000 });
  const after = await lookInto({ place: place("one"), before, taker });
  return { before, after, changes: await taker.close(after.digest), file };
}

function agreed({ changes }: Awaited<ReturnType<typeof step>>): string {
  return "agreed" in changes ? changes.agreed : changes.why;
}

async function replayed(
  file: string,
): Promise<{ readonly before: FolderState; readonly after: FolderState }> {
  const before = await lookInto({ place: place("two"), before: undefined });
  const applied = { archive: file, root: place("two"), before, now: 1_700_000_000.5 };
  const plan = await applyChanges(applied);
  const after = await lookInto({ place: place("two"), before });
  expect(plan.after).toBe(after.digest);
  return { before, after };
}

describe("the changes of a step", () => {
  it("lead to the same files where they are applied", async () => {
    sh(
      "mkdir -p d/e gone/deep; echo a > d/a; echo b > d/b; ln d/b d/c; echo k > keep; ln -s d l; touch turned",
    );
    const { changes, file, after } = await step(
      [
        "echo more >> d/a; rm -r gone; chmod 2750 d/e; mkfifo p; rm turned; mkdir turned; echo t > turned/t",
        "echo h > h1; ln h1 d/h2; ln -s /nowhere s; rm l; echo file > l; printf x > \"$(printf 'bad\\377 name')\"",
        "chmod 4711 h1; mkdir -p empty/in; echo both >> d/b",
      ].join("\n"),
    );
    expect(changes).toMatchObject({ archive: file });
    expect((await replayed(file)).after.digest).toBe(after.digest);
  });

  it("are the same archive for the same changes, whenever they were made", async () => {
    sh("echo a > a; echo b > b");
    await utimes(join(folder, "one/b"), 1000, 1000);
    const script = "echo c > c; chmod 600 b; cp -p b b2; touch -d @12345 set; rm a";
    const one = await step(script);
    await rm(join(folder, "one"), { recursive: true });
    await rm(join(folder, "two"), { recursive: true });
    await mkdir(join(folder, "one"));
    sh("echo a > a; echo b > b");
    // As variation `context` has it.
    await utimes(join(folder, "one/b"), 2000, 2000);
    await rm(one.file);
    const other = await step(script);
    expect(agreed(other)).toBe(agreed(one));
    await replayed(other.file);
    const times = await Promise.all(
      ["set", "b", "b2", "c"].map(async (name) => (await stat(join(folder, "two", name))).mtimeMs),
    );
    expect(times.slice(0, 3)).toEqual([12_345_000, 2_000_000, 2_000_000]);
    expect(times[3]).toBeCloseTo(1_700_000_000_490, -2);
  });

  it("have times in the order in which the step wrote", async () => {
    const { file } = await step("touch b; sleep 0.05; touch a; sleep 0.05; touch c");
    await replayed(file);
    const [b = 0, a = 0, c = 0] = await Promise.all(
      ["b", "a", "c"].map(async (name) => (await stat(join(folder, "two", name))).mtimeMs),
    );
    expect([b < a, a < c, c]).toEqual([true, true, 1_700_000_000_500]);
    expect(c - b).toBeLessThan(21);
  });

  it("are never written through a link", async () => {
    sh("mkdir d");
    const { file } = await step("echo a > d/a");
    await mkdir(join(folder, "outside"));
    await rm(join(folder, "two/d"), { recursive: true });
    await symlink(join(folder, "outside"), join(folder, "two/d"));
    // The folder is among the changes, so that it takes the place of the link.
    await replayed(file).catch(() => undefined);
    await expect(readFile(join(folder, "outside/a"))).rejects.toThrow("ENOENT");
  });

  it("are not kept beyond a bound, of a socket, or where there is no room, and the state is known all the same", async () => {
    const before = await lookInto({ place: place("one"), before: undefined });
    await writeFile(join(folder, "one/big"), Buffer.alloc(100_000));
    const limits = { before, spans: [] };
    const small = new ArchiveWriter({ ...limits, file: join(folder, "small.tar"), most: 50_000 });
    const state = await lookInto({ place: place("one"), before, taker: small });
    expect(await small.close(state.digest)).toEqual({ why: "it changed more than 50000 bytes" });
    const full = new ArchiveWriter({ ...limits, file: "/dev/full/no.tar", most: 1_000_000 });
    await lookInto({ place: place("one"), before, taker: full });
    expect(await full.close(state.digest)).toMatchObject({
      why: expect.stringContaining("cannot be written"),
    });
    execFileSync("python3", ["-c", "import socket; socket.socket(socket.AF_UNIX).bind('sock')"], {
      cwd: join(folder, "one"),
    });
    const odd = new ArchiveWriter({ ...limits, file: join(folder, "odd.tar"), most: 1_000_000 });
    const found = await lookInto({ place: place("one"), before, taker: odd });
    expect(await odd.close(found.digest)).toEqual({ why: "it left a socket" });
    expect(found.paths.get("sock")?.facts).toContain("socket");
  });

  it("are read only where something changed since the last look", async () => {
    sh("echo a > a; echo b > b");
    const first = await lookInto({ place: place("one"), before: undefined });
    sh("echo c > b");
    const second = await lookInto({ place: place("one"), before: first });
    expect(second.paths.get("a")).toBe(first.paths.get("a"));
    expect(second.digest).not.toBe(first.digest);
    sh("echo b > b");
    expect((await lookInto({ place: place("one"), before: second })).digest).toBe(first.digest);
  });
});
