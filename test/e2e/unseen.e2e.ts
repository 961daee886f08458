import { appendFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { fileOf, readLayout } from "../support/layout.ts";
import { containerfile, steps } from "../support/sources.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

/** A fresh clone of what a checkout pushed. */
async function freshClone(checkout: Checkout): Promise<Checkout> {
  const folder = join(story.folder(), `clone-${Math.random().toString(36).slice(2)}`);
  await git("/", "clone", "-q", checkout.url, folder);
  return { ...checkout, folder };
}

function errors(step: FinishedStep): readonly string[] {
  return step.commands.filter(({ name }) => name === "error").map(({ message }) => message);
}

function advisoriesOf(step: FinishedStep): readonly string[] {
  return JSON.parse(step.outputs["advisories"] ?? "[]");
}

/** buildah 1.39 writes the times of mounted files of the context into the history (docs/buildah-versions.md). */
const digestsMounts = process.env["TWOFOLD_TEST_MACHINE"]?.startsWith("trixie/") === true;
const once: StepInputs = { reproducibility: "skip" };
const token = "AUTHORIZATION: basic c2VjcmV0LW9mLXRoZS1jbG9uZQ==";

describe("what git does not record", () => {
  it("is in no image: neither .git with its credential nor an empty folder, and a clone gives the same digest", async () => {
    const list = "RUN find /src | sort > /list; find /seen | sort > /mounted";
    const run = (mount: string) => `RUN --mount=type=bind,${mount} ${list.slice(4)}`;
    const own = containerfile("COPY . /src", run("target=/seen"));
    const staged = containerfile("COPY . /src", run("from=files,target=/seen"));
    const files = {
      Containerfile: digestsMounts ? `FROM scratch AS files\nCOPY . /\n${staged}` : own,
      "main.c": "int main;\n",
      "logs/.gitkeep": "",
      ".gitignore": "*.o\n",
      ".dockerignore": "logs/*\nbuild/*\n",
    };
    const checkout = await story.checkout(files);
    const clone = await freshClone(checkout);
    await appendFile(join(checkout.folder, ".git/config"), `[http]\n\textraheader = ${token}\n`);
    await mkdir(join(checkout.folder, "empty/deeper"), { recursive: true });
    await mkdir(join(checkout.folder, "build"));
    await writeFile(join(checkout.folder, "build/main.o"), "kept out");
    const here = await story.step(checkout, {});
    const there = await story.step(clone, {});
    expect([here.code, there.code]).toEqual([0, 0]);
    expect(here.outputs["digest"]).toBe(there.outputs["digest"]);
    expect(advisoriesOf(here)).toEqual(advisoriesOf(there));
    expect(advisoriesOf(here)).not.toContain("vcs-in-image");
    const image = await readLayout(here.outputs["layout"] ?? "");
    expect(image.everything.includes("extraheader")).toBe(false);
    const found = ["", "/.dockerignore", "/.gitignore", "/Containerfile", "/logs", "/main.c"];
    expect(await fileOf(image, "list")).toBe(found.map((path) => `/src${path}\n`).join(""));
    expect(await fileOf(image, "mounted")).toBe(found.map((path) => `/seen${path}\n`).join(""));
  });

  it("enters where the Containerfile names it, with the advisory that says so", async () => {
    const checkout = await story.checkout(steps("COPY . /src", "COPY .git/HEAD /head"));
    const step = await story.step(checkout, once);
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await fileOf(image, "head")).toBe("ref: refs/heads/main\n");
    expect(image.everything.includes("[remote")).toBe(false);
    const advisory = step.report?.advisories.find(({ name }) => name === "vcs-in-image");
    expect(advisory?.evidence).toEqual(["Containerfile:3: COPY .git/HEAD takes .git"]);
    const refused = await story.step(checkout, { ...once, forbid: "vcs-in-image" });
    expect(refused.code).toBe(1);
    expect(refused.log).not.toContain("STEP");
  });

  it("is a file in a submodule and a worktree, and stays out there too", async () => {
    const checkout = await story.checkout(
      steps("COPY . /src", "RUN find /src -name .git > /found"),
    );
    const worktree = join(story.folder(), "worktree");
    await git(checkout.folder, "worktree", "add", "-q", "--detach", worktree);
    await mkdir(join(worktree, "vendor"));
    await writeFile(join(worktree, "vendor/.git"), "gitdir: elsewhere\n");
    const step = await story.step({ ...checkout, folder: worktree }, once);
    expect(step.code).toBe(0);
    expect(await fileOf(await readLayout(step.outputs["layout"] ?? ""), "found")).toBe("");
  });

  it("is missed at the line that takes an empty folder", async () => {
    const checkout = await story.checkout(steps("RUN true", "COPY uploads /srv/uploads"));
    await mkdir(join(checkout.folder, "uploads/inner"), { recursive: true });
    const step = await story.step(checkout, once);
    expect(step.code).toBe(2);
    expect(errors(step)[0]).toMatch(/^Containerfile:3: `uploads` is an empty folder .*git/);
    expect(step.commands.find(({ name }) => name === "error")?.properties).toMatchObject({
      file: "Containerfile",
      line: "3",
    });
  });

  it("explains a step that asks git", async () => {
    const lines = [
      "COPY . /src",
      "RUN echo 'fatal: not a git repository (or any parent)' && exit 128",
    ];
    const step = await story.step(await story.checkout(steps(...lines)), once);
    expect(step.code).toBe(3);
    expect(errors(step)[0]).toMatch(/`\.git` stays out of the build.*build-args/s);
  });
});

describe("additional build contexts", () => {
  /** A file of this machine that no checkout has. */
  async function hostFile(): Promise<string> {
    const path = join(story.folder(), "host-file");
    await writeFile(path, "not-for-the-image");
    return path;
  }

  it.each([
    ["the folder itself", "lib=libs/out", "RUN --mount=type=bind,from=lib,target=/m cat /m/*"],
    ["a file", "lib=libs", "RUN --mount=type=bind,from=lib,source=file,target=/m cat /m"],
    ["a folder in it", "lib=libs", "RUN --mount=type=cache,from=lib,source=out,target=/m cat /m/*"],
    ["a variable", "lib=libs", "ARG F=out\nRUN --mount=from=lib,source=$F,target=/m cat /m/*"],
    ["an unknown variable", "lib=libs", "RUN --mount=from=lib,source=$HOME,target=/m cat /m/*"],
    ["COPY", "lib=libs", "COPY --from=lib out/host-file /x"],
    ["the main context", "", "RUN --mount=type=bind,source=libs/file,target=/m cat /m"],
  ])(
    "are walled like the context: a committed link leads nowhere, by %s",
    async (_, value, line) => {
      const target = await hostFile();
      const checkout = await story.checkout({
        ...steps(line),
        "libs/file": { link: target },
        "libs/out": { link: story.folder() },
      });
      const step = await story.step(checkout, { ...once, "build-contexts": value });
      expect(step.code).toBe(2);
      expect(step.everything).not.toContain("not-for-the-image");
      expect(errors(step)[0]).toMatch(
        /out of the (build context|checkout)|outside|could be any path/,
      );
    },
  );

  it("are copied as links where a folder has them, without .git and empty folders", async () => {
    const lines = [
      "COPY --from=lib . /lib",
      "RUN find /lib | sort > /list && readlink /lib/hosts > /target",
    ];
    const files = { ...steps(...lines), "libs/a.md": "a", "libs/hosts": { link: "/etc/hosts" } };
    // Whether the ignore file of an additional context counts depends on buildah's version.
    const ignores = { "libs/.dockerignore": "*.md\n", ".dockerignore": "*.md\n" };
    const checkout = await story.checkout({ ...files, ...ignores });
    await mkdir(join(checkout.folder, "libs/empty"));
    await mkdir(join(checkout.folder, "libs/nested/.git"), { recursive: true });
    await writeFile(join(checkout.folder, "libs/nested/.git/config"), token);
    const step = await story.step(checkout, { ...once, "build-contexts": "lib=libs" });
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    const isIgnored = !/^1\.28\./.test(step.report?.toolchain?.buildah ?? "");
    const found = ["", "/.dockerignore", ...(isIgnored ? [] : ["/a.md"]), "/hosts"];
    expect(await fileOf(image, "list")).toBe(found.map((path) => `/lib${path}\n`).join(""));
    expect(await fileOf(image, "target")).toBe("/etc/hosts\n");
    expect(advisoriesOf(step)).not.toContain("foreign-context");
  });

  it("are foreign where no commit pins them, and an archive is an unpinned base", async () => {
    const { reference } = inject("base");
    const layout = join(inject("temp"), "base");
    const checkout = await story.checkout({
      Containerfile: `FROM base\nCOPY --from=lib new.c /x\n# ${reference}\n`,
      "libs/old.c": "",
    });
    await writeFile(join(checkout.folder, "libs/new.c"), "");
    await symlink("new.c", join(checkout.folder, "libs/unused"));
    const contexts = `lib=libs\nbase=oci-layout://${layout}`;
    const step = await story.step(checkout, { ...once, "build-contexts": contexts });
    expect(step.code).toBe(0);
    const evidence = (name: string) =>
      step.report?.advisories.find((one) => one.name === name)?.evidence;
    expect(evidence("foreign-context")).toEqual([
      "lib: untracked: new.c",
      "base: not in a repository",
    ]);
    expect(evidence("unpinned-base")).toEqual([
      "Containerfile:1: FROM base is a layout without a digest",
    ]);
    const image = await readLayout(step.outputs["layout"] ?? "");
    const label = image.config.config.Labels?.["dev.twofold.recipe"] ?? "";
    const { digest } = inject("base");
    expect(JSON.parse(label)).toMatchObject({
      buildContexts: { base: { digest }, lib: { offset: "libs" } },
      bases: { base: digest },
    });
    expect(label).not.toContain(inject("temp"));
    const pinned = `base=oci-layout://${layout}@${digest}`;
    const inputs = { ...once, "build-contexts": `lib=libs\n${pinned}`, forbid: "unpinned-base" };
    expect((await story.step(checkout, inputs)).code).toBe(0);
  });

  it("stay usable by the command line from a folder below the checkout's root", async () => {
    const checkout = await story.checkout({
      "services/cart/Containerfile": containerfile("COPY --from=lib a.md /a.md"),
      "libs/a.md": "a",
    });
    const call = await story.cli(join(checkout.folder, "services/cart"), [
      "build",
      "--build-contexts=lib=../../libs",
      "--reproducibility=skip",
      `--insecure-registries=${inject("registry")}`,
      `--output=${join(story.folder(), "cli-output")}`,
    ]);
    expect(call.stderr).not.toMatch(/foreign-context/);
    expect(call.code).toBe(0);
  });
});

describe("a registry without HTTPS", () => {
  it("is used where it is named: `tls-verify` is about those of `image`, and about no base's", async () => {
    const checkout = await story.checkout(steps("RUN true"));
    const elsewhere = { image: story.image(inject("accountRegistry")), "tls-verify": "false" };
    const refused = await story.step(checkout, {
      ...once,
      ...elsewhere,
      "insecure-registries": "",
    });
    expect(refused.code).toBe(3);
    expect(errors(refused)[0]).toMatch(/Could not read .*plain HTTP.*insecure-registries/s);
    const named = { "insecure-registries": inject("registry") };
    expect((await story.step(checkout, { ...once, ...elsewhere, ...named })).code).toBe(0);
    const own = { image: story.image(), "insecure-registries": "" };
    expect((await story.step(checkout, { ...once, ...own })).code).toBe(0);
  });

  it("is named to `pin` by `--registry` or by `--insecure-registries`", async () => {
    const { folder } = await story.checkout(steps("RUN true"));
    const vague = await story.cli(folder, ["pin", "--dry-run", "--tls-verify=false"]);
    expect(vague.code).toBe(2);
    expect(vague.stderr).toMatch(/`--tls-verify`.*--registry.*--insecure-registries/s);
    const host = inject("registry");
    for (const named of [
      [`--insecure-registries=${host}`],
      ["--tls-verify=false", `--registry=${host}`],
    ]) {
      expect((await story.cli(folder, ["pin", "--dry-run", ...named])).code).toBe(0);
    }
  });
});
