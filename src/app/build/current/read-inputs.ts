import { posix } from "node:path";
import { basesOf, type Scope } from "../../../containerfile/bases.ts";
import { ignoreFileNames } from "../../../containerfile/ignore.ts";
import type { BuildRequest } from "../../../domain/build/request.ts";
import { usualNames } from "../../../domain/source/usual-names.ts";
import type { BuildPorts } from "../../ports/build.ts";
import type { SourceReading } from "../../ports/source.ts";
import { wishFor } from "../../recipe/bring-bases.ts";
import { type Prepared, prepare, readSource } from "../../recipe/prepare.ts";
import { scopeOf } from "../../recipe/scope.ts";

/** What reading an image's inputs needs from outside. */
export type InputPorts = Pick<BuildPorts, "files" | "sourceReader" | "machinePlatform" | "s2i"> & {
  /** Absent where no registry may be asked for what a tag names. */
  readonly registry?: BuildPorts["registry"];
};

/** Where in the repository the files are that an image is built from; empty: at its root. */
export interface InputPlaces {
  readonly context: string;
  /** Whole folders, to which no ignore file applies. */
  readonly folders: readonly string[];
  /** Single files, there or not: the Containerfile, others that a build would try, archives. */
  readonly files: readonly string[];
  /** Where an ignore file of the context may be. */
  readonly ignoreFiles: readonly string[];
  /** Whether the build runs a command in a whole checkout: all of the repository counts. */
  readonly seesAll: boolean;
}

/** What an image would be built from. */
export interface ImageInputs {
  readonly request: BuildRequest;
  readonly prepared: Prepared;
  readonly reading: SourceReading;
  readonly scope: Scope;
  /** Undefined where some of it is outside of the repository. */
  readonly places: InputPlaces | undefined;
}

/** Reads an image's files and source; nothing is built or fetched. @throws Failure as a build */
export async function readInputs(request: BuildRequest, ports: InputPorts): Promise<ImageInputs> {
  const prepared = await prepare(request, ports);
  const reading = await readSource({ request, prepared, ...ports });
  const scope = scopeOf({ request, prepared, builder: { platform: ports.machinePlatform } });
  return { request, prepared, reading, scope, places: placesIn(reading.root, request, prepared) };
}

function placesIn(
  root: string,
  { file: given, recipe }: BuildRequest,
  prepared: Prepared,
): InputPlaces | undefined {
  const { context, containerfilePath: file, contexts } = prepared;
  const folders = contexts.flatMap((each) => (each.kind === "folder" ? [each.path] : []));
  const archives = contexts.flatMap((each) => (each.kind === "files" ? [each.path] : []));
  const usual = given === undefined ? usualNames.map((name) => posix.join(context.path, name)) : [];
  const candidates = [...new Set([...(file === undefined ? [] : [file]), ...usual])];
  const named = candidates.length === 0 ? [posix.join(context.path, "Containerfile")] : candidates;
  const ignoring = named.flatMap((path) =>
    ignoreFileNames(posix.basename(path)).flatMap((name) => [
      posix.join(posix.dirname(path), name),
      posix.join(context.path, name),
    ]),
  );
  const placed = (paths: readonly string[]): readonly (string | undefined)[] =>
    paths.map((path) => inRepository(root, path));
  const found = {
    context: inRepository(root, context.path),
    folders: placed(folders),
    files: placed([...candidates, ...archives]),
    ignoreFiles: placed([...new Set(ignoring)]),
    seesAll: recipe.kind === "prebuilt",
  };
  return isComplete(found) ? found : undefined;
}

type Incomplete = {
  readonly [Key in keyof InputPlaces]: InputPlaces[Key] extends boolean
    ? boolean
    : InputPlaces[Key] extends string
      ? string | undefined
      : readonly (string | undefined)[];
};

function isComplete(places: Incomplete): places is InputPlaces {
  return Object.values(places)
    .flat()
    .every((place) => place !== undefined);
}

/** Returns a path from the repository's root; undefined where it is not below it. */
function inRepository(root: string, path: string): string | undefined {
  const below = posix.relative(root, path);
  return below === ".." || below.startsWith("../") ? undefined : below;
}

/**
 * Returns a base that is named by a tag, or that is in no registry: it may be another one than in
 * another build of the same files. Undefined where every base has its digest.
 */
export function unpinnedBase({ scope, request, prepared }: ImageInputs): string | undefined {
  const { platform } = request;
  const { contexts } = prepared;
  const found = basesOf(scope).find((use) => {
    const image = wishFor(use, { scope, platform, contexts })?.image;
    return image?.kind === "reference" && image.reference.digest === undefined;
  });
  return found?.reference;
}
