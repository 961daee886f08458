import { allEnded } from "../../domain/build/all-ended.ts";
import type { FullRecipe } from "../../domain/labels/recipe.ts";
import { formatReference, parseReference } from "../../domain/oci/reference.ts";
import type { BaseWanted } from "../ports/base-wanted.ts";
import type { Builder } from "../ports/build.ts";
import type { FetchOptions, Registry } from "../ports/registry.ts";

/** What a rebuild gets its bases through. */
export interface Bases {
  readonly registry: Registry;
  readonly builder: Pick<Builder, "fetchLocal" | "importBases" | "newFolder">;
}

/** Where a base comes from ahead, and where it goes. */
interface Ahead {
  readonly registry: Registry;
  /** Still being opened, perhaps. */
  readonly opening: Promise<Bases["builder"]>;
  /** Absolute path of the base's folder, which does not exist yet. */
  readonly folder: string;
}

/**
 * Fetches the one recorded base while the workshop is opened, and imports it, before the
 * Containerfile that takes it is there: the recipe has its digest, and the source is cloned
 * meanwhile. The rebuild then asks for it as for any other, and finds it in place. With several
 * bases the Containerfile decides the order of their import, so that nothing is done ahead. A
 * failure is left to the rebuild, which meets it again.
 * @returns what the rebuild gets its bases through
 * @throws what opening the workshop threw, when nothing is being fetched any more
 */
export async function basesAhead(
  { registry, opening, folder }: Ahead,
  recipe: Pick<FullRecipe, "bases" | "buildContexts">,
  platform: string | undefined,
): Promise<Bases> {
  const source = onlyBase(recipe);
  if (source === undefined) return { registry, builder: await opening };
  const from = { kind: "registry", reference: source.pinned } as const;
  const fetching = registry.fetch({ from, folder, platform }).then(
    () => true,
    () => false,
  );
  const [builder, isFetched] = await allEnded([opening, fetching]);
  const isImported =
    isFetched &&
    (await builder.importBases([Promise.resolve({ ...source.wanted, folder })]).then(
      () => true,
      () => false,
    ));
  if (!isImported) return { registry, builder };
  const inPlace = new Map<string, string>();
  const isSame = ({ from, platform: wanted }: FetchOptions): boolean =>
    from.kind === "registry" && from.reference === source.pinned && wanted === platform;
  return {
    registry: {
      ...registry,
      fetch: async (options) => {
        if (isSame(options)) inPlace.set(options.folder, folder);
        else await registry.fetch(options);
      },
    },
    builder: {
      newFolder: (name) => builder.newFolder(name),
      fetchLocal: (reference, into) => builder.fetchLocal(reference, into),
      importBases: (wanted) =>
        builder.importBases(
          wanted.map(async (each) => {
            const one = await each;
            return { ...one, folder: inPlace.get(one.folder) ?? one.folder };
          }),
        ),
    },
  };
}

function onlyBase({
  bases,
  buildContexts,
}: Pick<FullRecipe, "bases" | "buildContexts">):
  | { readonly pinned: string; readonly wanted: Omit<BaseWanted, "folder"> }
  | undefined {
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0 || buildContexts.length > 0) return undefined;
  const reference = parseReference(base.name);
  if (reference === undefined || reference.registry === "localhost") return undefined;
  const { tag, digest: _, ...place } = reference;
  const name = formatReference(place);
  const { digest } = base;
  return { pinned: `${name}@${digest}`, wanted: { name, tag, digest } };
}
