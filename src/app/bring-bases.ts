import { type BaseUse, basesOf } from "../containerfile/bases.ts";
import type { Containerfile } from "../containerfile/model.ts";
import type { BuildContext } from "../domain/build-context.ts";
import { badInput, Failure } from "../domain/failure.ts";
import type { ImportedBase } from "../domain/plan.ts";
import { formatReference, parseReference, repositoryName } from "../domain/reference.ts";
import type { BaseRecord } from "../domain/report.ts";
import type { BuildRequest } from "../domain/request.ts";
import type { BaseWanted, Builder, ImageLocation, Registry } from "./ports.ts";

/** A use of an outside image, and the image that was brought for it. */
export interface BroughtBase {
  readonly use: BaseUse;
  readonly base: ImportedBase;
  /** With its tag, as published: `docker.io/library/debian:12`. */
  readonly name: string;
}

export interface BringOrder {
  readonly containerfile: Containerfile;
  readonly request: BuildRequest;
  readonly contexts: readonly BuildContext[];
  readonly builder: Builder;
  readonly registry: Registry;
}

/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
export async function bringBases(order: BringOrder): Promise<readonly BroughtBase[]> {
  const { containerfile, request, contexts } = order;
  const uses = basesOf({
    containerfile,
    buildArgs: request.buildArgs,
    contexts: new Set(contexts.map(({ name }) => name)),
    ...(request.target === undefined ? {} : { target: request.target }),
  });
  const brought = new Map<string, Promise<Omit<BroughtBase, "use">>>();
  const all = uses.map(async (use): Promise<BroughtBase | undefined> => {
    const wish = wishFor(use, containerfile, contexts);
    if (wish === undefined) return undefined;
    const known = brought.get(wish.key) ?? bring(order, wish);
    brought.set(wish.key, known);
    return { use, ...(await known) };
  });
  return (await Promise.all(all)).filter((base) => base !== undefined);
}

/** The report's list: one entry a written name. */
export function baseRecords(bases: readonly BroughtBase[]): readonly BaseRecord[] {
  const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
  return [...byName].map(([written, pinned]) => ({ written, pinned }));
}

type Wish =
  | { readonly kind: "registry" | "local"; readonly key: string; readonly reference: string }
  | {
      readonly kind: "files";
      readonly key: string;
      readonly context: Extract<BuildContext, { kind: "files" }>;
    };

/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(
  use: BaseUse,
  file: Containerfile,
  contexts: readonly BuildContext[],
): Wish | undefined {
  const context = contexts.find(({ name }) => name === use.context);
  if (context?.kind === "folder") return undefined;
  if (context?.kind === "files") return { kind: "files", key: `files:${context.name}`, context };
  const reference = context?.kind === "registry" ? context.reference : use.reference;
  const parsed = parseReference(reference);
  if (parsed === undefined) {
    throw new Failure({
      code: "usage",
      message: `${file.file}:${use.line}: \`${reference}\` is not an image reference.`,
      cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
      place: { file: file.file, line: use.line },
    });
  }
  const kind = parsed.registry === "localhost" ? "local" : "registry";
  return { kind, key: formatReference(parsed), reference: formatReference(parsed) };
}

async function bring(order: BringOrder, wish: Wish): Promise<Omit<BroughtBase, "use">> {
  const { builder } = order;
  const folder = builder.newFolder("base");
  switch (wish.kind) {
    case "files":
      return await bringFiles(order, wish.context, folder);
    case "local": {
      await builder.fetchLocal(wish.reference, folder);
      return await importNamed(builder, wish.reference, { folder, digest: undefined });
    }
    case "registry": {
      const parsed = parseReference(wish.reference);
      const digest = parsed?.digest ?? (await order.registry.resolve(wish.reference));
      const name = parsed === undefined ? wish.reference : repositoryName(parsed);
      const from: ImageLocation = { kind: "registry", reference: `${name}@${digest}` };
      await order.registry.fetch({ from, folder, platform: order.request.platform });
      return await importNamed(builder, wish.reference, { folder, digest });
    }
  }
}

async function bringFiles(
  order: BringOrder,
  context: Extract<BuildContext, { kind: "files" }>,
  folder: string,
): Promise<Omit<BroughtBase, "use">> {
  const { transport, path, tag, name, digest } = context;
  const location = tag === undefined ? path : `${path}:${tag}`;
  const from: ImageLocation = { kind: "files", transport, location };
  await order.registry.fetch({ from, folder, platform: order.request.platform });
  const named = /[./:]/.test(name) ? parseReference(name.toLowerCase()) : undefined;
  const repository =
    named === undefined ? `localhost/${name.toLowerCase()}` : repositoryName(named);
  const base = await order.builder.importBase({
    folder,
    name: repository,
    tag: tag ?? "latest",
    digest: undefined,
  });
  if (digest !== undefined && digest !== base.digest) {
    throw badInput(
      "build-contexts",
      `${name}: the layout holds ${base.digest}, not ${digest}.`,
      "Give the digest of the layout's image, or leave it out.",
    );
  }
  return { base, name: `${repository}:${tag ?? "latest"}` };
}

async function importNamed(
  builder: Builder,
  reference: string,
  found: Pick<BaseWanted, "folder" | "digest">,
): Promise<Omit<BroughtBase, "use">> {
  const parsed = parseReference(reference);
  const name = parsed === undefined ? reference : repositoryName(parsed);
  const base = await builder.importBase({ ...found, name, tag: parsed?.tag });
  return { base, name: parsed?.tag === undefined ? name : `${name}:${parsed.tag}` };
}
