import type { Scope } from "../../containerfile/bases.ts";
import { type TakenSource, takenSources } from "../../containerfile/copies.ts";
import { placeAt } from "../../containerfile/places.ts";
import { failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import type { BuildFilesReader, ContextSource, PathAnswer } from "../ports/files.ts";

interface SourcesOptions {
  readonly scope: Scope;
  readonly context: ContextSource;
  readonly folders: readonly (ContextSource & { readonly name: string })[];
  readonly reader: Pick<BuildFilesReader, "lookAt">;
}

/**
 * Refuses instructions that take from a context what is not in it. A committed link may lead to any
 * file of this machine: a mount follows it, and COPY only says "no such file". An empty folder is
 * in no commit, and therefore in no copy.
 * @throws Failure `usage` at the first such instruction
 */
export async function refuseSources(options: SourcesOptions): Promise<void> {
  const { scope, folders, reader } = options;
  const taken = takenSources(scope);
  const looked = await Promise.all(
    [undefined, ...folders.map(({ name }) => name)].map(async (name) => {
      const context = folders.find((folder) => folder.name === name) ?? options.context;
      const here = taken.filter((each) => each.context === name);
      const paths = here.map(({ source, how }) => ({ path: source, how }));
      const answers = await reader.lookAt(context, paths);
      return here.map((source, index) => ({ source, answer: answers[index] ?? "other" }));
    }),
  );
  const wrong = looked
    .flat()
    .flatMap(({ source, answer }) => {
      const said = wrongWith(source, answer);
      return said === undefined ? [] : [{ ...said, line: source.line }];
    })
    .sort((one, other) => one.line - other.line);
  const [first] = wrong;
  if (first === undefined) return;
  const place = placeAt(scope.containerfile, first.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: ${first.what}`,
    fix: first.fix,
    ...failingAt(place),
  });
}

interface Wrong {
  readonly what: string;
  readonly fix: string;
}

function wrongWith(taken: TakenSource, answer: PathAnswer): Wrong | undefined {
  const { source, how, isOpen } = taken;
  const context = taken.context === undefined ? "" : ` \`${taken.context}\``;
  if (isOpen && how === "mount") {
    return {
      what: "the source of this mount depends on a variable that has no value here, so it could be any path.",
      fix: "Write the path, or give the variable a value with ARG or ENV above this line.",
    };
  }
  if (answer === "outside") {
    return {
      what: `\`${source}\` leads through a symbolic link out of the build context${context}.`,
      fix:
        taken.context === undefined
          ? `Copy the file into the context, or choose a ${setting("context")} that holds it.`
          : `Copy the file into that folder, or name a folder that holds it in ${setting("build-contexts")}.`,
    };
  }
  if (answer === "empty folder") {
    return {
      what: `\`${source}\` is an empty folder of the build context${context}: git does not store empty folders, so a fresh clone does not have it, and it is not copied.`,
      fix: "Make it in a RUN step (`RUN mkdir …`), or commit a file in it; if it is a submodule, check that out.",
    };
  }
  return undefined;
}
