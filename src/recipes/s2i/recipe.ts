import type { NameValue } from "../../domain/build/request.ts";
import { type ScriptName, scriptNames, sourceScripts } from "../../domain/build/s2i.ts";
import type { ScriptsUrl } from "../../domain/build/scripts-url.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { type WrittenContainerfile, withLines } from "../written.ts";
import { runtimeArtifacts } from "./artifacts.ts";
import { type RuntimeStage, type S2iLayout, s2iContainerfile } from "./containerfile.ts";
import { s2iEnvironment } from "./environment.ts";
import { s2iIgnores } from "./ignore.ts";
import {
  assembleUserOf,
  destinationOf,
  type NamedImage,
  runtimeUserOf,
  scriptsUrlOf,
} from "./image-facts.ts";
import { environmentFile, ignoreFile, s2iLabels } from "./names.ts";
import { findScripts, type Scripts } from "./scripts.ts";

/** The inputs of the recipe, after parsing. */
interface S2iInputs {
  /** Input `scripts-url`, as written and as it is understood. */
  readonly scripts?: { readonly text: string; readonly url: ScriptsUrl };
  /** Entries of input `runtime-artifacts`. */
  readonly runtimeArtifacts: readonly string[];
  readonly method: "build" | "run";
}

/** A script of the source: what is at its path. */
export type SourceScript = "executable" | "not executable" | "no file";

/** What of a source the recipe looks at. */
export interface S2iSource {
  /** Of the folder in which the source has its scripts: see {@link scriptsFolder}. */
  readonly scripts: Readonly<Partial<Record<ScriptName, SourceScript>>>;
  /** Text of `.s2i/environment`; undefined where there is none. */
  readonly environment?: string;
  /** Text of `.s2iignore`; undefined where there is none. */
  readonly ignore?: string;
}

interface S2iParts {
  readonly inputs: S2iInputs;
  readonly builder: NamedImage;
  /** Undefined: the image ships on the builder. */
  readonly runtime?: NamedImage;
  readonly source: S2iSource;
  /** The source's folder as reports name it; empty at the root of the checkout. */
  readonly sourceName: string;
}

/** What an s2i build starts from. */
export interface S2iBuild {
  readonly containerfile: WrittenContainerfile;
  /** Who runs the assemble script. */
  readonly assembleUser: string;
  /** Path of the script of the previous image that saves artifacts. */
  readonly saveArtifacts: string;
  /**
   * Whether a path of the source stays out of what is copied to `src`; a path with `/` at its end
   * stands for everything in that folder.
   */
  readonly ignores: (path: string) => boolean;
  /** Whether the build brings scripts; then their folder is a build context. */
  readonly hasScripts: boolean;
}

/** Returns the folder in which a source has its scripts, relative to its root. */
export function scriptsFolder(given: ScriptsUrl | undefined): string {
  return given?.kind === "source" ? given.folder : sourceScripts;
}

/**
 * Makes the build of a source by a builder image's scripts.
 * @throws Failure `usage` for a mistake in an input, a label of the images, or a file of the source
 */
export function s2iBuild(parts: S2iParts): S2iBuild {
  const { inputs, builder, runtime, source, sourceName } = parts;
  const ignores = s2iIgnores(source.ignore ?? "", ignoreFile);
  const given = inputs.scripts?.url;
  const ofSource = broughtScripts(given, source, ignores);
  const destination = destinationOf(builder);
  const lookup = { ofSource, ...(given?.kind === "image" ? { given: given.folder } : {}) };
  const scripts = findScripts({
    ...lookup,
    image: builder,
    scriptsFolder: `${destination}/scripts`,
  });
  const shipped = runtime === undefined ? undefined : runtimeStage({ ...parts, runtime, lookup });
  const assembleUser = assembleUserOf(builder);
  const layout: S2iLayout = {
    builder: {
      image: builder.reference,
      user: assembleUser,
      ownUser: builder.facts.user,
      assemble: scripts.find("assemble"),
      save: scripts.find("save-artifacts"),
      destination,
    },
    ...(shipped === undefined ? {} : { runtime: shipped.stage }),
    run: (shipped?.scripts ?? scripts).find("run"),
    ofSource: scriptNames.filter((name) => ofSource.has(name)),
    ...(given?.kind === "web" ? {} : { scriptsFolder: scriptsFolder(given) }),
    sourceName,
    environment: environmentOf(source, ignores),
    labels: labelsOf(parts),
    method: inputs.method,
  };
  return {
    containerfile: withLines("", s2iContainerfile(layout)),
    assembleUser,
    saveArtifacts: scripts.find("save-artifacts").path,
    ignores: leavesOut(given === undefined ? ofSource : new Set(), ignores),
    hasScripts: ofSource.size > 0,
  };
}

/** What of a lookup does not depend on the image. */
interface Lookup {
  readonly given?: string;
  readonly ofSource: ReadonlySet<ScriptName>;
}

function runtimeStage(
  parts: S2iParts & { readonly runtime: NamedImage; readonly lookup: Lookup },
): { readonly stage: RuntimeStage; readonly scripts: Scripts } {
  const { inputs, builder, runtime, lookup } = parts;
  const destination = destinationOf(runtime);
  const scripts = findScripts({
    ...lookup,
    image: runtime,
    scriptsFolder: `${destination}/scripts`,
  });
  const ofBuilder = findScripts({ ...lookup, image: builder, scriptsFolder: destination });
  if (ofBuilder.protocol !== scripts.protocol) throw differentProtocols(builder, runtime);
  const prepare = scripts.find("assemble-runtime");
  const stage = {
    image: runtime.reference,
    user: runtimeUserOf(runtime),
    ownUser: runtime.facts.user,
    prepare: { ...prepare, isOptional: prepare.from === "image" && scripts.protocol === "second" },
    artifacts:
      scripts.protocol === "first" && inputs.runtimeArtifacts.length === 0
        ? [{ from: `${destinationOf(builder)}/build`, to: `${destination}/src` }]
        : runtimeArtifacts(inputs.runtimeArtifacts, runtime),
    destination,
  };
  return { stage, scripts };
}

function differentProtocols(builder: NamedImage, runtime: NamedImage): Failure {
  const [labelled, other] =
    scriptsUrlOf(builder.facts) === undefined ? [runtime, builder] : [builder, runtime];
  return new Failure({
    code: "usage",
    message: `${labelled.reference} has the label ${s2iLabels.scriptsUrl}, and ${other.reference} has not, so their scripts have different names.`,
    fix: `Give both images that label, or take images that both have \`prepare\` and \`run\` in \`/usr/bin\`.`,
    input: "runtime-image",
  });
}

/**
 * Names the scripts that the build brings into the image. As in s2i, those of `.s2i/bin` that
 * `.s2iignore` leaves out do not count.
 * @throws Failure `usage` for one that cannot be run, or a folder that has none
 */
function broughtScripts(
  given: ScriptsUrl | undefined,
  source: S2iSource,
  ignores: (path: string) => boolean,
): ReadonlySet<ScriptName> {
  switch (given?.kind) {
    case undefined: {
      const counted = scriptNames.filter((name) => !ignores(`${sourceScripts}/${name}`));
      return scriptsAmong(counted, source, sourceScripts);
    }
    case "image":
      return new Set();
    case "source": {
      const found = scriptsAmong(scriptNames, source, given.folder);
      if (found.size === 0) throw noScriptsIn(given.folder);
      return found;
    }
    case "web":
      return new Set(given.scripts.map(({ name }) => name));
  }
}

function noScriptsIn(folder: string): Failure {
  return badInput(
    "scripts-url",
    `the source has none of ${scriptNames.map((name) => `\`${name}\``).join(", ")} in ${folder}.`,
    "Write `file://` and the folder of the source that has them, relative to the source's root.",
  );
}

function scriptsAmong(
  names: readonly ScriptName[],
  { scripts }: S2iSource,
  folder: string,
): ReadonlySet<ScriptName> {
  const found = names.filter((name) => scripts[name] !== undefined);
  for (const name of found) {
    const file = `${folder}/${name}`;
    const state = scripts[name];
    if (state === "executable") continue;
    throw new Failure({
      code: "usage",
      message:
        state === "no file"
          ? `The script ${file} is not an ordinary file.`
          : `The script ${file} has no execute bit.`,
      fix:
        state === "no file"
          ? "Put the script itself there, not a link or a folder."
          : `Set it, also in git: \`chmod +x ${file} && git update-index --chmod=+x ${file}\`.`,
      place: { file },
    });
  }
  return new Set(found);
}

/** As in s2i, a file of variables that `.s2iignore` leaves out is not read. */
function environmentOf(
  { environment }: S2iSource,
  ignores: (path: string) => boolean,
): S2iLayout["environment"] {
  if (environment === undefined || ignores(environmentFile)) return [];
  return s2iEnvironment(environment, environmentFile);
}

/** The labels that are known before the build; the plan adds those of the source. */
function labelsOf({ inputs, builder }: S2iParts): readonly NameValue[] {
  const { scripts } = inputs;
  return [
    { name: s2iLabels.builder, value: builder.reference },
    ...(scripts === undefined ? [] : [{ name: s2iLabels.scriptsUrl, value: scripts.text }]),
  ];
}

function leavesOut(
  ofSource: ReadonlySet<ScriptName>,
  ignores: (path: string) => boolean,
): (path: string) => boolean {
  return (path) => {
    const plain = path.endsWith("/") ? path.slice(0, -1) : path;
    if (plain.split("/").includes(".git") || ignores(plain)) return true;
    return scriptNames.some((name) => ofSource.has(name) && plain === `${sourceScripts}/${name}`);
  };
}
