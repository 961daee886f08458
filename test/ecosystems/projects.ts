import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { type CauseId, causeIds } from "../../src/domain/findings/cause.ts";
import { onTestBases, readFiles } from "../corpus/entries.ts";
import { type Expectation, expectationsOf } from "../corpus/expectations.ts";
import type { SourceFile } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { type BaseName, isBaseName } from "./bases.ts";

const text = v.pipe(v.string(), v.nonEmpty());

/** What `project.yaml` says. */
const schema = v.strictObject({
  ecosystem: text,
  /** What varies, or why nothing does. */
  about: text,
  /** What two plain builds in a row come to. */
  plain: v.picklist(["differ", "equal"]),
  /** The true verdict. */
  reproducible: v.boolean(),
  /** Whether steps fetch from package registries. */
  network: v.optional(v.literal("host"), undefined),
  /** Words that a fix of each cause must have. */
  fixes: v.optional(v.record(v.picklist(causeIds), text), {}),
  /** In what today's answer is wrong, and why. Whoever mends it takes this out. */
  missed: v.optional(text, undefined),
});

export type About = v.InferOutput<typeof schema>;

/** An ordinary project of some ecosystem, and the answer that it should get. */
export interface Project extends About {
  readonly name: string;
  readonly bases: readonly BaseName[];
  /** The source, without `project.yaml`; FROM lines still have the bases' names. */
  readonly files: Readonly<Record<string, SourceFile>>;
  readonly containerfile: string;
  readonly expected: readonly Expectation[];
}

const folder = join(root, "test/ecosystems/projects");

/** Reads all projects, in the order of their names. */
export async function readProjects(): Promise<readonly Project[]> {
  const names = (await readdir(folder)).sort();
  return await Promise.all(names.map(readProject));
}

async function readProject(name: string): Promise<Project> {
  const { "project.yaml": _, ...files } = await readFiles(join(folder, name));
  const about = aboutOf(await readFile(join(folder, name, "project.yaml"), "utf8"));
  const containerfile = await readFile(join(folder, name, "Containerfile"), "utf8");
  const expected = expectationsOf(containerfile);
  return { ...about, name, files, containerfile, expected, bases: basesOf(containerfile) };
}

/** Reads `project.yaml`. @throws Error for anything else, also for an expected fix without its cause's name */
export function aboutOf(yaml: string): About {
  return v.parse(schema, parse(yaml));
}

/** The bases that the FROM lines of a Containerfile name. */
export function basesOf(containerfile: string): readonly BaseName[] {
  const named = [...containerfile.matchAll(/^FROM\s+([a-z]+)/gim)].map(([, name = ""]) => name);
  return [...new Set(named)].filter(isBaseName);
}

/** The source with references in place of the bases' names. */
export function sourceOf(
  project: Project,
  references: Readonly<Record<string, string>>,
): Readonly<Record<string, SourceFile>> {
  return { ...project.files, Containerfile: onTestBases(project.containerfile, references) };
}

/** The causes that a project should be told, each once. */
export function causesOf({ expected }: Project): readonly CauseId[] {
  return [...new Set(expected.map(({ cause }) => cause))];
}
