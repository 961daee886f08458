import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { RiskyFile } from "../../domain/findings/risky-file.ts";
import type { InContext } from "./judge-hits.ts";
import type { FoundCredential, Reading } from "./search-reading.ts";
import type { Writer, WrittenFile } from "./search-writers.ts";

interface BringersOptions {
  readonly writerOf: (file: WrittenFile) => Writer | undefined;
  readonly copierOf: (file: Omit<WrittenFile, "isFromContext">) => InstructionPlace | undefined;
  readonly inContext: InContext;
}

/**
 * Finds the instructions that brought risky files. A step that uses a file from the context, or
 * removes it, names its path without having brought it; and a tool of another image is made by no
 * step at all.
 */
export async function bringersOf(
  { credentials }: Pick<Reading, "credentials">,
  { writerOf, copierOf, inContext }: BringersOptions,
): Promise<(file: RiskyFile) => InstructionPlace | undefined> {
  const fromContext = await ofContext(credentials, inContext);
  return ({ path, layer, risk }) => {
    if (layer === undefined) return undefined;
    const copier = risk.kind === "tool" ? copierOf({ path, layer }) : undefined;
    if (copier !== undefined) return copier;
    const isFromContext = risk.kind === "credential" ? fromContext.has(path) : undefined;
    return writerOf({ path, layer, isFromContext })?.place;
  };
}

/** The paths of files that the context has, too. */
async function ofContext(
  credentials: readonly FoundCredential[],
  inContext: InContext,
): Promise<ReadonlySet<string>> {
  const wanted = credentials.flatMap(({ path, layer, size, head }) =>
    layer === undefined || size === 0 ? [] : [{ path, place: { size, offset: 0, bytes: head } }],
  );
  const known = await inContext(wanted.map(({ place }) => place));
  return new Set(wanted.flatMap(({ path, place }) => (known.has(place) ? [path] : [])));
}
