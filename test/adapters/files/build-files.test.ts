import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFilesReader } from "../../../src/adapters/files/build-files.ts";
import { ignoreFileNames, ignoreRules } from "../../../src/containerfile/ignore.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

let root = "";
let checkout = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "files-")));
  checkout = join(root, "checkout");
  mkdirSync(join(checkout, ".git"), { recursive: true });
  mkdirSync(join(checkout, "services/cart"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function reader(tracked: readonly string[] = [], cwd = checkout) {
  const options = { cwd, workspace: undefined, ignoreFileNames, ignoreRules };
  const paths = tracked.map((path) => join(checkout, path));
  return buildFilesReader({ ...options, tracked: async () => paths });
}

/** What a failure says on the command line. */
async function failureOf(reading: Promise<unknown>) {
  const failure = await reading.catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("it did not fail as expected");
  return failure.on("command line");
}

it("names the Containerfile as seen from the checkout's root", async () => {
  writeFileSync(join(checkout, "services/cart/Dockerfile"), "FROM scratch\n");
  const files = await reader().read({ context: "services/cart" });
  expect(files.containerfile).toEqual({
    name: "services/cart/Dockerfile",
    path: join(checkout, "services/cart/Dockerfile"),
    text: "FROM scratch\n",
  });
});

it("finds a Containerfile in the context under each of its usual names", async () => {
  expect(await reader().hasContainerfile("services/cart")).toBe(false);
  writeFileSync(join(checkout, "services/cart/Dockerfile"), "FROM scratch\n");
  expect(await reader().hasContainerfile("services/cart")).toBe(true);
  writeFileSync(join(checkout, "Containerfile"), "FROM scratch\n");
  expect(await reader().hasContainerfile(".")).toBe(true);
});

describe("a context without a Containerfile", () => {
  const services = ["services/shop/Dockerfile", "services/cart/Containerfile", "README.md"];

  it("is told with those that could be meant", async () => {
    const failure = await failureOf(reader(services).read({ context: "." }));
    expect(failure.message).toBe("There is no Containerfile or Dockerfile in the context `.`.");
    expect(failure.fix).toBe(
      "The repository has services/cart/Containerfile, services/shop/Dockerfile: write `--context=services/cart`; `twofold check --all` checks all of them.",
    );
  });

  it("names a few and counts the rest, those below the context first", async () => {
    mkdirSync(join(checkout, "z"));
    const many = ["a", "b", "c", "d", "z/e"].map((name) => `${name}/Dockerfile`);
    const { fix } = await failureOf(reader(many).read({ context: "z" }));
    expect(fix).toMatch(
      /^The repository has z\/e\/Dockerfile, a\/Dockerfile, b\/Dockerfile, c\/Dockerfile and 1 more: write `--context=z\/e`;/,
    );
  });

  it("names the file where the name is not one of the usual, as seen from the working folder", async () => {
    const { fix } = await failureOf(
      reader(["services/web.Containerfile"], join(checkout, "services")).read({ context: "." }),
    );
    expect(fix).toBe("The repository has web.Containerfile: write `--file=web.Containerfile`.");
    const above = reader(["Dockerfile"], join(checkout, "services")).read({ context: "." });
    expect((await failureOf(above)).fix).toBe(
      "The repository has ../Dockerfile: write `--context=..`.",
    );
  });

  it("is told without any where the repository has none", async () => {
    const { fix } = await failureOf(reader(["README.md"]).read({ context: "." }));
    expect(fix).toContain("Name the Containerfile");
  });
});

it("reads a context that has no Containerfile, for questions about its source", async () => {
  writeFileSync(join(checkout, ".dockerignore"), "*.log\n");
  const context = await reader().readContext({ context: "." });
  expect([context.path, context.ignores("a.log"), context.ignores("a.c")]).toEqual([
    checkout,
    true,
    false,
  ]);
});

it("refuses what lies outside of the checkout, by any way", async () => {
  mkdirSync(join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(checkout, "link"));
  writeFileSync(join(root, "Containerfile"), "FROM scratch\n");
  await expect(reader().read({ context: "../elsewhere" })).rejects.toThrow(/`context`.*outside/);
  await expect(reader().read({ context: "link" })).rejects.toThrow(/`context`.*outside/);
  await expect(reader().read({ context: ".", file: "../Containerfile" })).rejects.toThrow(
    /`file`.*outside/,
  );
});

const nothing = () => false;

describe("what is at a path that an instruction takes", () => {
  function look(how: "copy" | "mount", ...paths: readonly string[]) {
    const questions = paths.map((path) => ({ path, how }));
    return reader().lookAt({ path: join(checkout, "services"), leavesOut: nothing }, questions);
  }

  beforeEach(() => {
    const services = join(checkout, "services");
    writeFileSync(join(root, "secret"), "");
    writeFileSync(join(services, "file"), "");
    mkdirSync(join(services, "deep/er"), { recursive: true });
    writeFileSync(join(services, "deep/er/file"), "");
    symlinkSync(join(root, "secret"), join(services, "out"));
    symlinkSync("../../secret", join(services, "up"));
    symlinkSync("../services/file", join(services, "around"));
    symlinkSync("../../nowhere", join(services, "dangling"));
    symlinkSync(root, join(services, "folder"));
    symlinkSync("folder", join(services, "chain"));
    symlinkSync("deep/er/../../file", join(services, "in"));
    symlinkSync("/file", join(services, "rooted"));
    symlinkSync("loop", join(services, "loop"));
  });

  it.each(["copy", "mount"] as const)(
    "leads out by a link anywhere on the way, for a %s",
    async (how) => {
      const out = [
        "out",
        "up",
        "around",
        "dangling",
        "folder",
        "folder/secret",
        "chain/secret",
        "deep/../up",
      ];
      expect(await look(how, ...out)).toEqual(out.map(() => "outside"));
      const fine = ["file", "in", "deep/er/file", "../../file", ".", "none", "loop", "fi*", "deep"];
      expect(await look(how, ...fine)).toEqual(fine.map(() => "other"));
    },
  );

  it("is a file of this machine where a mount follows an absolute link, and the context's for COPY", async () => {
    expect(await look("mount", "rooted")).toEqual(["outside"]);
    expect(await look("copy", "rooted")).toEqual(["other"]);
  });

  it("is an empty folder when it holds nothing but folders, and what is not copied", async () => {
    mkdirSync(join(checkout, "services/empty/er"), { recursive: true });
    expect(await look("copy", "empty", "cart", "empty/er")).toEqual(Array(3).fill("empty folder"));
    writeFileSync(join(checkout, "services/empty/er/.git"), "");
    const [answer] = await reader().lookAt(
      { path: join(checkout, "services"), leavesOut: (path) => path.endsWith("/.git") },
      [{ path: "empty", how: "copy" }],
    );
    expect(answer).toBe("empty folder");
  });
});

it("takes a folder of `build-contexts` by its real path, and none outside of the checkout", async () => {
  mkdirSync(join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(checkout, "out"));
  symlinkSync("services", join(checkout, "in"));
  const folder = (path: string) => reader().folder({ name: "lib", path });
  expect(await folder("in/cart")).toBe(join(checkout, "services/cart"));
  for (const path of ["out", "../elsewhere", "services/../.."]) {
    await expect(folder(path)).rejects.toThrow(/`build-contexts`: lib=.*outside of the checkout/);
  }
  await expect(folder("none")).rejects.toThrow(/lib=none does not exist/);
  // On the command line the user may name any folder, as for `context`; a job has its workspace.
  expect(await folder(join(root, "elsewhere"))).toBe(join(root, "elsewhere"));
  const options = { cwd: checkout, workspace: checkout, ignoreFileNames, ignoreRules };
  const inJob = buildFilesReader(options);
  await expect(inJob.folder({ name: "lib", path: join(root, "elsewhere") })).rejects.toThrow(
    /outside of the checkout/,
  );
});

it("finds every .git that the copy is going to have, be it a folder or a file", async () => {
  mkdirSync(join(checkout, "vendor/.git/.git"), { recursive: true });
  writeFileSync(join(checkout, "services/cart/.git"), "gitdir: elsewhere\n");
  const context = {
    path: checkout,
    ignoreText: "",
    ignores: ignoreRules("vendor"),
    leavesOut: nothing,
  };
  expect(await reader().vcsEntries(context)).toEqual([
    { path: ".git" },
    { path: "services/cart/.git" },
  ]);
  const leavesOut = (path: string) => path === ".git/";
  expect(await reader().vcsEntries({ ...context, leavesOut, ignores: nothing })).toEqual([
    { path: "services/cart/.git" },
    { path: "vendor/.git" },
  ]);
});

it("reads the absolute path that a .git file names, and no other file", async () => {
  const file = (folder: string, content: string) => {
    mkdirSync(join(checkout, folder), { recursive: true });
    writeFileSync(join(checkout, folder, ".git"), content);
  };
  file("worktree", "gitdir: /home/ada/shop/.git/worktrees/shop\n");
  file("submodule", "gitdir: ../.git/modules/lib\n");
  file("other", "worktree of gitdir: /x\n");
  file("overlong", `gitdir: /${"x".repeat(100_000)}\n`);
  symlinkSync("worktree/.git", join(checkout, "services/cart/.git"));
  const context = { path: checkout, ignoreText: "", ignores: nothing, leavesOut: nothing };
  const entries = await reader().vcsEntries(context);
  const named = entries.flatMap(({ path, gitdir }) => (gitdir === undefined ? [] : [path]));
  expect(named).toEqual(["overlong/.git", "worktree/.git"]);
  expect(entries.find(({ path }) => path === "worktree/.git")?.gitdir).toBe(
    "/home/ada/shop/.git/worktrees/shop",
  );
});

it("lists the files of a context, also ignored ones, but nothing that is left out", async () => {
  mkdirSync(join(checkout, "vendor/a"), { recursive: true });
  writeFileSync(join(checkout, "vendor/a/b"), "");
  symlinkSync("vendor", join(checkout, "link"));
  const found: string[] = [];
  const leavesOut = (path: string) => path === ".git/";
  for await (const path of reader().filesOf({ path: checkout, leavesOut })) found.push(path);
  expect(found).toEqual(expect.arrayContaining(["vendor/a/b", "link"]));
  expect(found.some((path) => path.startsWith(".git/"))).toBe(false);
});

it("names the ignore file as people see it", async () => {
  writeFileSync(join(checkout, "services/cart/Containerfile"), "FROM scratch\n");
  writeFileSync(join(checkout, "services/cart/.dockerignore"), "docs\n");
  const { context } = await reader().read({ context: "services/cart" });
  expect(context).toMatchObject({
    ignoreFile: "services/cart/.dockerignore",
    ignoreText: "docs\n",
  });
});
