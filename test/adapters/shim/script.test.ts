import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Clerk, type Desk, openDesk } from "../../../src/adapters/shim/desk.ts";
import { type Note, writeNote } from "../../../src/adapters/shim/note.ts";
import { shimScript } from "../../../src/adapters/shim/script.ts";

let folder = "";
let desk: Desk;
let note: Partial<Note>;
const troubles: string[] = [];
const seen: string[] = [];

/** Notes what it is told, and takes its time: the step has to wait for it. */
const clerk: Clerk = {
  create: async ({ container, bundle, pidFile, noteFile }) => {
    await sleep(20);
    seen.push(`create ${container} ${bundle.slice(folder.length)}`);
    if (container === "never") await new Promise(() => {});
    if (container === "broken") throw new Error("config.json is not an object");
    writeNote(noteFile, { pidFile, root: folder, ...note });
  },
  start: async ({ container, stepPid }) => {
    seen.push(`start ${container} ${stepPid}`);
    return container === "offline" ? "off" : "ok";
  },
  ended: ({ container }) => {
    seen.push(`ended ${container}`);
  },
  cut: async ({ stepPid }) => {
    seen.push(`cut ${stepPid}`);
  },
  delete: async ({ container, ownModes }) => {
    await sleep(20);
    seen.push(`delete ${container}${ownModes ? " own modes" : ""}`);
    if (container === "trouble") throw new Error("unreadable");
  },
};

beforeEach(async () => {
  // A name that a careless script would split or run.
  folder = mkdtempSync(join(tmpdir(), "it's a $(shim) "));
  const runtime = join(folder, "runtime");
  writeFileSync(runtime, '#!/bin/sh\necho "runtime: $*"\n', { mode: 0o755 });
  note = {};
  troubles.length = 0;
  seen.length = 0;
  desk = await openDesk({
    folder,
    clerk,
    env: { PATH: process.env["PATH"] ?? "" },
    onTrouble: (text) => troubles.push(text),
  });
  const script = shimScript({
    pipes: desk.pipes,
    logFile: join(folder, "log"),
    runtime,
    stateFolder: "/state",
    hostname: "twofold",
  });
  writeFileSync(join(folder, "shim"), script, { mode: 0o755 });
});

afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

/** It is answered by this very process, which must not wait for it. */
async function call(...args: string[]): Promise<string> {
  return (await promisify(execFile)(join(folder, "shim"), args)).stdout;
}

/** As buildah does it; the runtime would write the step's process id. */
async function create(container: string): Promise<string> {
  const bundle = join(folder, "b dle");
  mkdirSync(bundle, { recursive: true });
  const pidFile = join(bundle, "pid");
  writeFileSync(pidFile, String(process.pid));
  return await call("create", "--bundle", bundle, "--pid-file", pidFile, container);
}

it("has the bundle prepared on create, and then calls the runtime with the same words", async () => {
  const path = join(folder, "b dle");
  expect(await create("box")).toBe(
    `runtime: --root /state create --bundle ${path} --pid-file ${path}/pid box\n`,
  );
  expect(seen).toEqual(["create box /b dle"]);
});

it("serves one step after the other", async () => {
  for (const name of ["one", "two", "three"]) {
    expect(await create(name)).toContain("runtime: --root /state create");
  }
});

it("does not start a step that could not be prepared, and says why", async () => {
  await expect(create("broken")).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: "twofold: the runtime shim could not prepare this step\n",
  });
  expect(troubles).toEqual([expect.stringContaining("is not an object")]);
  // The build that breaks over it is told from one whose step fails.
  expect(desk.fault).toBe(troubles[0]);
});

it("passes every other call straight on", async () => {
  expect(await call("--log", "create.log", "state", "box")).toBe(
    "runtime: --root /state --log create.log state box\n",
  );
  expect(seen).toEqual([]);
});

it("keeps a log of what was created and deleted", async () => {
  await create("box");
  await call("start", "box");
  await call("delete", "box");
  expect(readFileSync(join(folder, "log"), "utf8")).toBe("create box\nstart box\ndelete box\n");
});

it("adds the hostname to the step's hosts before it starts", async () => {
  writeFileSync(join(folder, "log.hosts.box"), "127.0.0.1\tlocalhost\n");
  await call("start", "box");
  expect(readFileSync(join(folder, "log.hosts.box"), "utf8")).toBe(
    "127.0.0.1\tlocalhost\n127.0.1.1\ttwofold\n",
  );
});

it("has each step looked at while its first process waits, and once when it has ended", async () => {
  await create("box");
  expect(await call("start", "box")).toBe("runtime: --root /state start box\n");
  expect(await call("delete", "box")).toBe("runtime: --root /state delete box\n");
  await call("delete", "box");
  expect(seen).toEqual([
    "create box /b dle",
    `start box ${process.pid}`,
    "ended box",
    "delete box",
  ]);
});

it("deletes a container whose files could not be looked at", async () => {
  await create("trouble");
  expect(await call("delete", "trouble")).toContain("delete trouble");
  expect(troubles).toEqual([expect.stringContaining("unreadable")]);
  expect(desk.fault).toBeUndefined();
});

describe("what a note asks for", () => {
  it("is another name of the kernel, for the runtime and all that it starts", async () => {
    writeFileSync(join(folder, "runtime"), "#!/bin/sh\nuname -r\n");
    note = { kernelName: process.arch === "x64" ? "x86_64" : "aarch64" };
    expect(await create("box")).toMatch(/^2\.6\./);
  });

  it("is that others may enter and the group may not, of what the step changed, only while it runs", async () => {
    const changes = join(folder, "up per");
    mkdirSync(changes);
    note = { changes, root: changes, modes: "repair" };
    const modes = { program: 0o745, earlier: 0o745, plain: 0o644, asked: 0o777, own: 0o700 };
    const make = async (name: keyof typeof modes): Promise<void> => {
      writeFileSync(join(changes, name), "");
      await promisify(execFile)("chmod", [modes[name].toString(8), join(changes, name)]);
    };
    await make("earlier");
    await sleep(20);
    await create("box");
    await sleep(20);
    await Promise.all((["program", "plain", "asked", "own"] as const).map(make));
    await call("delete", "box");
    const after = Object.keys(modes).map((name) => statSync(join(changes, name)).mode & 0o777);
    expect(after.map((mode) => mode.toString(8))).toEqual(["755", "745", "644", "777", "700"]);
  });
});

describe("modes like those of the varied umask", () => {
  async function deletedWith(modes: Readonly<Record<string, string>>): Promise<string | undefined> {
    const changes = join(folder, "up per");
    mkdirSync(changes);
    note = { changes, root: changes };
    writeFileSync(join(changes, "earlier"), "");
    await promisify(execFile)("chmod", ["745", join(changes, "earlier")]);
    await sleep(20);
    await create("box");
    await sleep(20);
    for (const [name, mode] of Object.entries(modes)) {
      writeFileSync(join(changes, name), "");
      await promisify(execFile)("chmod", [mode, join(changes, name)]);
    }
    await call("delete", "box");
    expect(statSync(join(changes, "earlier")).mode & 0o777).toBe(0o745);
    return seen.at(-1);
  }

  it("are reported, and kept, where a step had the usual umask", async () => {
    expect(await deletedWith({ plain: "644", "o ne\nline": "745" })).toBe("delete box own modes");
    expect(statSync(join(folder, "up per", "o ne\nline")).mode & 0o777).toBe(0o745);
  });

  it("are not reported where only an earlier step left one", async () => {
    expect(await deletedWith({ plain: "644", program: "755", own: "700" })).toBe("delete box");
  });
});

describe("when the process behind the pipes is gone", () => {
  const failed = {
    code: 1,
    stdout: "",
    stderr: "twofold: the runtime shim could not prepare this step\n",
  };

  it("a step is not created, and nobody waits", async () => {
    desk.close();
    await expect(create("box")).rejects.toMatchObject(failed);
  });

  it("a step that was created is not started, and is deleted", async () => {
    await create("box");
    desk.close();
    await expect(call("start", "box")).rejects.toMatchObject(failed);
    expect(await call("delete", "box")).toBe("runtime: --root /state delete box\n");
  });

  it("one that waits for an answer is told by its end", async () => {
    const asked = create("never");
    const outcome = expect(asked).rejects.toMatchObject(failed);
    await vi.waitFor(() => expect(seen).toEqual(["create never /b dle"]), { timeout: 30_000 });
    desk.close();
    await outcome;
  });
});
