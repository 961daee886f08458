// What docs/buildah-versions.md and the matcher of ignore files claim of buildah, held against buildah.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { DialectId } from "../../src/dialect/table.ts";
import { has } from "../../src/dialect/uses.ts";
import { type DialectExample, examples } from "../dialect/examples.ts";
import { ignoreCases, ignoreFiles } from "../dialect/ignore-cases.ts";
import { contentsOf, fileOf, readLayout } from "../support/layout.ts";
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
