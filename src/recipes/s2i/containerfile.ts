import { posix } from "node:path";
import type { NameValue } from "../../domain/build/request.ts";
import {
  artifactsSecret,
  assembledStage,
  keptArtifacts,
  type ScriptName,
  scriptsContext,
} from "../../domain/build/s2i.ts";
import type { WrittenPlace } from "../../domain/build/written-place.ts";
import type { WrittenLine } from "../written.ts";
import type { Artifact } from "./artifacts.ts";
import type { EnvironmentLine } from "./environment.ts";
import { withoutGroup } from "./image-facts.ts";
import { environmentFile } from "./names.ts";
import type { Script } from "./scripts.ts";

/** A stage that runs an image's script as a user. */
interface ScriptStage {
  readonly image: string;
  /** Who runs the script. */
  readonly user: string;
  /** `config.User` of the image; empty where there is none. */
  readonly ownUser: string;
}

/** The stage that ships, where that is not the builder. */
export interface RuntimeStage extends ScriptStage {
  readonly prepare: RuntimeScript;
  readonly artifacts: readonly Artifact[];
  readonly destination: string;
}

/** What the Containerfile is made of. */
export interface S2iLayout {
  readonly builder: ScriptStage & {
    readonly assemble: Script;
    readonly save: Script;
    /** Absolute path of `src`, `scripts` and `artifacts`. */
    readonly destination: string;
  };
  /** Undefined: the image ships on the builder. */
  readonly runtime?: RuntimeStage;
  readonly run: Script;
  /** The scripts that the build brings. */
  readonly ofSource: readonly ScriptName[];
  /** The folder of the source that has them; undefined where they are from a web server. */
  readonly scriptsFolder?: string;
  /** The source's folder as reports name it; empty at the root of the checkout. */
  readonly sourceName: string;
  readonly environment: readonly EnvironmentLine[];
  readonly labels: readonly NameValue[];
  readonly method: "build" | "run";
}

/** The script of the runtime image, which need not be there unless the source or the protocol has it. */
interface RuntimeScript extends Script {
  readonly isOptional: boolean;
}

type Origin = NonNullable<WrittenLine["from"]>;

const ofBuilder = { name: "builder-image" } as const;
const ofRuntime = { name: "runtime-image" } as const;
const ofSource = { name: "source" } as const;

/**
 * Writes the Containerfile of an s2i build. Its context is the source, and the build context
 * `s2i-scripts` is the folder of the source's own scripts.
 */
export function s2iContainerfile(layout: S2iLayout): readonly WrittenLine[] {
  const { builder, runtime } = layout;
  const stage = runtime === undefined ? "" : ` AS ${assembledStage}`;
  const assembled = [
    { text: `FROM ${builder.image}${stage}`, from: ofBuilder },
    ...(runtime === undefined ? labelLines(layout) : []),
    ...environmentLines(layout),
    ...uploadLines(layout),
    { text: `USER ${builder.user}`, from: ofBuilder },
    assembleLine(layout),
  ];
  return runtime === undefined
    ? [...assembled, ...backToOwnUser(builder, ofBuilder), commandLine(layout)]
    : [...assembled, { text: "" }, ...runtimeLines(layout, runtime)];
}

function runtimeLines(layout: S2iLayout, runtime: RuntimeStage): readonly WrittenLine[] {
  const owner = `${withoutGroup(runtime.user)}:0`;
  return [
    { text: `FROM ${runtime.image}`, from: ofRuntime },
    ...labelLines(layout),
    ...environmentLines(layout),
    ...runtime.artifacts.map(({ from, to }, index) => ({
      text: `COPY --from=${assembledStage} --chown=${owner} ${from} ${to}`,
      from: { name: "runtime-artifacts", entry: index + 1 },
    })),
    ...scriptsCopy(layout, { to: `${runtime.destination}/scripts`, owner }),
    { text: `USER ${runtime.user}`, from: ofRuntime },
    runtimeScriptLine(layout, runtime.prepare),
    ...backToOwnUser(runtime, ofRuntime),
    commandLine(layout),
  ];
}

function runtimeScriptLine(layout: S2iLayout, script: RuntimeScript): WrittenLine {
  const { path, isOptional } = script;
  const text = isOptional ? `RUN if [ -e ${path} ]; then ${path}; fi` : `RUN ["${path}"]`;
  return { text, from: scriptOrigin(layout, script, ofRuntime) };
}

/** Names a script of the source, or else what brought the image that has it. */
function scriptOrigin(layout: S2iLayout, script: Script, ofImage: Origin): Origin {
  return script.from === "image" ? ofImage : ofScript(layout, posix.basename(script.path));
}

/** Names a script that the build brings, or the input that says where it is. */
function ofScript(layout: S2iLayout, name: string): Origin {
  const { scriptsFolder: folder } = layout;
  return folder === undefined ? { name: "scripts-url" } : placeIn(layout, `${folder}/${name}`, 1);
}

function placeIn({ sourceName }: S2iLayout, file: string, line: number): WrittenPlace {
  return { file: posix.join(sourceName, file), line };
}

function labelLines({ labels }: S2iLayout): readonly WrittenLine[] {
  return labels.map(({ name, value }) => ({
    text: `LABEL ${quoted(name)}=${quoted(value)}`,
    from: ofBuilder,
  }));
}

function environmentLines(layout: S2iLayout): readonly WrittenLine[] {
  return layout.environment.map(({ name, value, line }) => ({
    text: `ENV ${name}=${quoted(value)}`,
    from: placeIn(layout, environmentFile, line),
  }));
}

/** Quotes a value so that nothing in it is expanded. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}

/** Brings the source, and its scripts, into the image. */
function uploadLines(layout: S2iLayout): readonly WrittenLine[] {
  const { builder, method } = layout;
  const owner = `${withoutGroup(builder.user)}:0`;
  const [scripts, source] = [`${builder.destination}/scripts`, `${builder.destination}/src`];
  if (method === "build") {
    return [
      ...scriptsCopy(layout, { to: scripts, owner }),
      { text: `COPY --chown=${owner} . ${source}`, from: ofSource },
    ];
  }
  return [
    { text: "USER 0", from: { name: "method" } },
    ...scriptsMounted(layout, { to: scripts, owner }),
    {
      text: `RUN --mount=type=bind,target=${mountPoint} ${copying({ what: ".", to: source, owner })}`,
      from: ofSource,
    },
  ];
}

interface Copy {
  readonly to: string;
  readonly owner: string;
}

function scriptsCopy(layout: S2iLayout, { to, owner }: Copy): readonly WrittenLine[] {
  const [first, ...others] = layout.ofSource;
  if (first === undefined) return [];
  const names = [first, ...others].join(" ");
  const text = `COPY --from=${scriptsContext} --chown=${owner} ${names} ${to}/`;
  return [{ text, from: ofScript(layout, first) }];
}

/** Nothing of a mount below `/dev` stays in the image, not even its place. */
const mountPoint = "/dev/s2i-upload";

function scriptsMounted(layout: S2iLayout, { to, owner }: Copy): readonly WrittenLine[] {
  return layout.ofSource.map((name) => ({
    text: `RUN --mount=type=bind,from=${scriptsContext},target=${mountPoint} ${copying({ what: name, to, owner })}`,
    from: ofScript(layout, name),
  }));
}

/** Copies by the working container's own programs what is mounted in it. */
function copying({ what, to, owner }: Copy & { readonly what: string }): string {
  return `mkdir -p ${to} && cp -Rp ${mountPoint}/${what} ${to}/ && chmod 0755 ${to} && chown -hR ${owner} ${to}`;
}

/** The image runs as its base does, whoever assembled it. */
function backToOwnUser({ user, ownUser }: ScriptStage, from: Origin): readonly WrittenLine[] {
  return ownUser === "" || ownUser === user ? [] : [{ text: `USER ${ownUser}`, from }];
}

/** Where the step that assembles has what the previous image saved. */
const savedArtifacts = "/dev/s2i-artifacts.tar";

/**
 * The step is the same with and without saved artifacts, so that both have one history. What it
 * unpacks is gone before it ends. Of an image that ships on another one nothing could be saved
 * later, so the step itself does it, where a build has a file for that.
 */
function assembleLine(layout: S2iLayout): WrittenLine {
  const { assemble, save, destination } = layout.builder;
  const folder = `${destination}/artifacts`;
  const mount = `--mount=type=secret,id=${artifactsSecret},target=${savedArtifacts},mode=0444`;
  const isThere = `[ -s ${savedArtifacts} ]`;
  const steps = [
    `if ${isThere}; then mkdir -p ${folder} && tar -xf ${savedArtifacts} -C ${folder}; fi`,
    assemble.path,
    `if ${isThere}; then rm -rf ${folder}; fi`,
    ...(layout.runtime === undefined
      ? []
      : [
          `if [ -w ${keptArtifacts} ] && [ -x ${save.path} ]; then ${save.path} >${keptArtifacts} || : >${keptArtifacts}; fi`,
        ]),
  ];
  return {
    text: `RUN ${mount} ${steps.join(" && ")}`,
    from: scriptOrigin(layout, assemble, ofBuilder),
  };
}

function commandLine(layout: S2iLayout): WrittenLine {
  const { run, runtime } = layout;
  const ofImage = runtime === undefined ? ofBuilder : ofRuntime;
  return { text: `CMD ["${run.path}"]`, from: scriptOrigin(layout, run, ofImage) };
}
