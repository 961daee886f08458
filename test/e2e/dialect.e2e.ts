import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { DialectId } from "../../src/dialect/table.ts";
import { has } from "../../src/dialect/uses.ts";
import { type DialectExample, examples } from "../dialect/examples.ts";
import { ignoreCases, ignoreFiles } from "../dialect/ignore-cases.ts";
import { baseTar, honest, writeHandMade } from "../support/hand-made.ts";
import { contentsOf, fileOf, pathsOf, readLayout } from "../support/layout.ts";
import { type ProgramResult, runProgram } from "../support/program.ts";
import { insideSid, sidRoot } from "../support/sid.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

type Command = readonly [string, ...string[]];

/** A way to run a command, and the name of the way. */
interface Machine {
  readonly name: string;
  readonly run: (command: Command) => Promise<Command>;
}

const host: Machine = { name: "the machine's buildah", run: async (command) => command };
const sid: Machine = {
  name: "the newest buildah",
  run: (command) => insideSid(command, [story.folder()]),
};

beforeAll(async () => {
  await sidRoot();
}, 600_000);

describe.each([host, sid])("the table is what $name does", (machine) => {
  it.each(Object.entries(examples) as readonly (readonly [DialectId, DialectExample])[])(
    "with %s",
    async (id, example) => {
      const folder = await story.job();
      const number = await versionOf(machine);
      const holds = await plainBuild(folder, example, machine);
      expect(holds, `${id} in ${number}`).toBe(has(number, { id }));
    },
    120_000,
  );
});

async function versionOf(machine: Machine): Promise<string | undefined> {
  const { stdout } = await runProgram(await machine.run(["buildah", "--version"]));
  return /version (\S+)/.exec(stdout)?.[1];
}

/** Whether plain buildah does what the example's Containerfile says. */
async function plainBuild(
  folder: string,
  example: DialectExample,
  machine: Machine,
): Promise<boolean> {
  const { tells, needs } = example;
  const finished = await build(folder, machine, example);
  const number = await versionOf(machine);
  if (tells === undefined || (needs !== undefined && has(number, { id: needs }) === false)) {
    expect([0, 9]).toContain(finished.code);
    return finished.code === 0;
  }
  expect(finished.code, finished.stderr).toBe(0);
  return (await fileOf(await readLayout(join(folder, "layout")), tells.path)) === tells.content;
}

/** Builds with plain buildah into the layout `layout`; ends with 9 if the build fails. */
async function build(
  folder: string,
  machine: Machine,
  { containerfile, files = {}, args = [] }: DialectExample,
): Promise<ProgramResult> {
  const { reference } = inject("base");
  const text = containerfile.replaceAll(/^FROM base\b/gm, `FROM ${reference}`);
  const context = join(folder, "context");
  for (const [path, content] of Object.entries({ ...files, Containerfile: text })) {
    await mkdir(dirname(join(context, path)), { recursive: true });
    await writeFile(join(context, path), content);
  }
  const store = [`--root=${folder}/store`, `--runroot=${folder}/run`, "--storage-driver=vfs"];
  const how = ["--format=oci", "--isolation=chroot", "--layers=false", "--tls-verify=false"];
  const limits = ["--ulimit=nofile=1024:4096", "--ulimit=nproc=1024:4096"];
  const words = [...store, "build", ...how, ...limits, ...args, "--tag=made", "."];
  const script = `cd ${context} && { buildah ${words.join(" ")} || exit 9; }
buildah ${store.join(" ")} push made oci:${folder}/layout:made`;
  return await runProgram(await machine.run(["bash", "-c", script]));
}

/** A program that calls itself buildah 1.28.2, and is the machine's. */
async function oldBuildah(): Promise<string> {
  const path = join(await story.job(), "buildah");
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo buildah version 1.28.2 && exit\nexec buildah "$@"\n`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

describe.each([host, sid])("an ignore file means what $name makes of it", (machine) => {
  it.each(ignoreCases)("$ignore with COPY $source", async ({ ignore, source, copies }) => {
    const folder = await story.job();
    // The folders of the image tell where a file came from: its content is its path.
    const files = Object.fromEntries(ignoreFiles.map((path) => [path, path]));
    const all = { ...files, ".dockerignore": ignore };
    const finished = await build(folder, machine, {
      containerfile: `FROM scratch\nCOPY ${source} /d/\n`,
      files: all,
    });
    if (copies.length === 0) {
      expect(finished.output).toContain("filtered out");
      return;
    }
    expect(finished.code, finished.output).toBe(0);
    const contents = await contentsOf(await readLayout(join(folder, "layout")));
    const found = contents.filter((content) => ignoreFiles.includes(content));
    expect(found.toSorted()).toEqual(copies);
  });
});

describe("before anything is built", () => {
  const heredoc = () => `FROM ${inject("base").reference}\nUSER 1\nRUN <<EOF\necho hi\nEOF\n`;

  it("what this buildah cannot build is refused at its line, by each door", async () => {
    const checkout = await story.checkout({ Containerfile: heredoc() });
    const wanted = "Containerfile:3: here-documents need buildah ≥ 1.33, this is 1.28.2";
    const old = await oldBuildah();
    const step = await story.step(checkout, { buildah: old });
    expect(step.code).toBe(2);
    expect(step.report?.failure?.message).toContain(wanted);
    expect(step.log).toMatch(/^::error title=Twofold,file=Containerfile,line=3::/m);
    for (const command of ["build", "check", "advisories"]) {
      const call = await story.cli(checkout.folder, [command, `--buildah=${old}`]);
      expect([command, call.code]).toEqual([command, 2]);
      expect(call.stderr).toContain(wanted);
      expect(call.stderr).toContain("1.33 or later");
    }
  });

  it("`check` judges for the version that it is given, and works without a buildah", async () => {
    const shell = heredoc().replace("USER 1", 'USER 1\nSHELL ["/bin/sh", "-ec"]');
    const { folder } = await story.checkout({ Containerfile: shell });
    const codes = async (...args: string[]) => {
      const call = await story.cli(folder, ["check", "--forbid=dropped-instruction", ...args]);
      return [call.code, call.stdout.split("\n").filter((name) => /dropped|unverif/.test(name))];
    };
    expect(await codes("--buildah=1.32.0")).toEqual([2, []]);
    expect(await codes("--buildah=1.43.2")).toEqual([1, ["dropped-instruction"]]);
    expect(await codes("--buildah=1.44.0")).toEqual([0, []]);
    expect(await codes("--buildah=/no/buildah")).toEqual([1, ["unverifiable"]]);
  });
});

describe("a step that fails for want of files that the ignore file keeps out", () => {
  it("names the line that has no effect in folders, and what to write", async () => {
    const { reference } = inject("base");
    const checkout = await story.checkout({
      Containerfile: `FROM ${reference}\nCOPY cmd/ /src/cmd/\n`,
      ".dockerignore": "**\n!**/*.go\n",
      "cmd/main.go": "package main\n",
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(3);
    expect(step.report?.failure?.message).toContain("Containerfile:2, `COPY cmd/ /src/cmd/`");
    expect(step.report?.failure?.fix).toMatch(/line 2 of the ignore file, `!\*\*\/\*\.go`.*`!cmd`/);
  });
});

describe("an image that ends in VOLUME", () => {
  it("keeps the folder and its labels, and has the same digest again", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN echo 1 >/q\nVOLUME /data/v\n`;
    const checkout = await story.checkout({ Containerfile });
    const labels = { labels: 'a=b "c" $PATH \\d é\nz=last' };
    const step = await story.step(checkout, labels);
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await pathsOf(image)).toContain("data/v/");
    expect(image.config.config.Labels).toMatchObject({
      a: 'b "c" $PATH \\d é',
      z: "last",
      "dev.twofold.reproducible": "true",
      "dev.twofold.exceptions": "",
    });
    const again = await story.step(checkout, labels);
    expect(again.outputs["digest"]).toBe(step.outputs["digest"]);
  });

  it("still says that its builds differ where they do", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN head -c8 /dev/urandom >/r\nVOLUME /data\n`;
    const checkout = await story.checkout({ Containerfile });
    const step = await story.step(checkout, { reproducibility: "warn" });
    expect(step.report?.differences).toMatchObject([{ path: "r", instruction: { line: 2 } }]);
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels?.["dev.twofold.reproducible"]).toBe("false");
  });
});

describe("what buildah ignores", () => {
  it("is an advisory at its lines, in the label too", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN echo 1 >>/etc/hosts\nHEALTHCHECK CMD true\n`;
    const step = await story.step(await story.checkout({ Containerfile }), {});
    const found = step.report?.advisories.find(({ name }) => name === "dropped-instruction");
    expect(found?.evidence).toEqual([
      "Containerfile:2: RUN changes /etc/hosts: buildah mounts its own file there",
      "Containerfile:3: HEALTHCHECK CMD true: the OCI format has no health check",
    ]);
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels?.["dev.twofold.advisories"]).toContain("dropped-instruction");
  });

  it("counts where the base says it", async () => {
    const layout = join(await story.job(), "base");
    const tar = await baseTar(inject("base"));
    const settings = { Healthcheck: { Test: ["CMD", "true"] } };
    await writeHandMade(layout, { layers: [honest(tar)], settings });
    const Containerfile = "FROM base\nRUN true\n";
    const contexts = { "build-contexts": `base=oci-layout://${layout}` };
    const step = await story.step(await story.checkout({ Containerfile }), contexts);
    const found = step.report?.advisories.find(({ name }) => name === "dropped-instruction");
    expect(found?.evidence).toEqual([
      "Containerfile:1: FROM base brings a HEALTHCHECK: the OCI format has no health check",
    ]);
    const forbidden = { ...contexts, forbid: "dropped-instruction" };
    const refused = await story.step(await story.checkout({ Containerfile }), forbidden);
    expect([refused.code, refused.outputs["digest"]]).toEqual([1, undefined]);
  });
});
