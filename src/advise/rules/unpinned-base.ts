import { type BaseUse, basesOf, neededStages } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import { placeAt } from "../../containerfile/places.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import { parseReference } from "../../domain/oci/reference.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import { setting } from "../../domain/text/surface.ts";
import { isCommitted } from "../context-states.ts";
import { shown } from "../evidence.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/** A `FROM`, `COPY --from` or build context is not pinned by digest. */
export const unpinnedBase: Rule = {
  name: "unpinned-base",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const uses = basesOf(recipe.scope).flatMap((use) => unpinnedUse(use, recipe));
    const found = [...uses, ...triggers(recipe)];
    const [first] = found;
    if (first === undefined) return undefined;
    return {
      message:
        "An image is not pinned by digest: the same source gives a different image once another one is published under that name.",
      ...atLines(recipe, found),
      fix: first.fix,
    };
  },
};

interface Unpinned extends LineFinding {
  readonly fix: string;
}

const verbs = { from: "FROM ", copy: "COPY --from=", mount: "RUN --mount=…,from=" } as const;

function unpinnedUse(use: BaseUse, recipe: RecipeFacts): readonly Unpinned[] {
  const context = recipe.contexts.find(({ name }) => name === use.context);
  if (context?.kind === "folder") return [];
  if (context?.kind === "files") return unpinnedFiles(use, context, recipe);
  const reference = context === undefined ? use.reference : context.reference;
  if (context === undefined && use.unset.length > 0 && !hasDigest(reference))
    return [unsetUse(use)];
  if (!isUnpinned(reference)) return [];
  const isTrusted = !isWithoutTls(reference, recipe);
  const written = `${verbs[use.kind]}${use.reference}`;
  const text = context === undefined ? written : `${written} is the build context ${reference}`;
  const { input } = placeAt(recipe.scope.containerfile, use.line);
  const fix =
    input === undefined
      ? fixOf(reference, isTrusted)
      : fixOfInput(input.name, reference, isTrusted);
  return [{ line: use.line, text, fix }];
}

/** Whether the registry of a reference was found to have no HTTPS that can be trusted. */
function isWithoutTls(reference: string, { baseUser }: RecipeFacts): boolean {
  if (baseUser.known || baseUser.trouble?.kind !== "untrusted-registry") return false;
  return baseUser.trouble.host === parseReference(reference)?.registry;
}

/** Says that only whoever starts the build decides which image is used. */
function unsetUse({ kind, written, unset, line }: BaseUse): Unpinned {
  const names = unset.map((name) => `\`${shown(name)}\``).join(", ");
  return {
    line,
    text: `${verbs[kind]}${written}, and ${unset.join(", ")} ${unset.length === 1 ? "has" : "have"} no value`,
    fix: `Give ${names} a default that pins the image by digest, or a value with ${setting("build-args")}.`,
  };
}

/**
 * Returns layouts and archives that are pinned neither by a digest nor by a commit that has their
 * files.
 */
function unpinnedFiles(
  use: BaseUse,
  context: Extract<BuildContext, { kind: "files" }>,
  { contextStates }: RecipeFacts,
): readonly Unpinned[] {
  const state = contextStates.find(({ name }) => name === context.name)?.state;
  if (context.digest !== undefined || (state !== undefined && isCommitted(state))) return [];
  const { name, transport } = context;
  const what = transport === "oci" ? "a layout" : "an archive";
  const text = `${verbs[use.kind]}${use.reference} is ${what} without a digest`;
  return [{ line: use.line, text, fix: fixOfFiles(name, transport) }];
}

function fixOfFiles(name: string, transport: string): string {
  if (transport === "oci") {
    return `Write the layout's digest after its path: \`${shown(name)}=oci-layout://path@sha256:…\`.`;
  }
  const what = transport === "oci-archive" ? "digest of its image" : "ID of its image";
  return `Write the ${what} after its path: \`${shown(name)}=${transport}:file@sha256:…\`.`;
}

/**
 * Whether a text is a reference without a digest. A text that is not a reference ends the build,
 * and other code reports it.
 */
function isUnpinned(text: string): boolean {
  return parseReference(text) !== undefined && !hasDigest(text);
}

function hasDigest(text: string): boolean {
  return parseReference(text)?.digest !== undefined;
}

/**
 * Returns the images that the target's triggers name: whoever builds on the target needs them. A
 * name without host, path or tag is left out, because it may be one of their stages, and so is one
 * with variables, because those are theirs too.
 */
function triggers({ scope }: RecipeFacts): readonly Unpinned[] {
  const chain = new Set(stageChain(scope));
  return neededStages(scope)
    .filter((stage) => chain.has(stage))
    .flatMap(({ instructions }) => instructions)
    .flatMap(({ line, trigger }) =>
      (trigger?.keyword === "COPY" ? trigger.flags : [])
        .filter(({ name, value }) => name === "from" && /^(?=[^$]*$)[^$]*[:/]/.test(value.text))
        .filter(({ value }) => isUnpinned(value.text))
        .map(({ value }) => ({
          line,
          text: `ONBUILD COPY --from=${value.text}`,
          fix: fixOf(value.text),
        })),
    );
}

function fixOf(reference: string, isTrusted = true): string {
  const host = shown(parseReference(reference)?.registry ?? "");
  const pin = isTrusted ? "twofold pin" : `twofold pin --insecure-registries=${host}`;
  return `Run \`${pin}\`, which writes \`${nameWithTag(reference)}@sha256:…\` with the current digest from the registry, or write the digest yourself.`;
}

/** The command that pins edits files, and no input of a call or workflow. */
function fixOfInput(input: string, reference: string, isTrusted: boolean): string {
  const name = nameWithTag(reference);
  const how = isTrusted ? "" : " --tls-verify=false";
  return `Write ${setting(input, `${name}@sha256:…`)} with the digest that \`skopeo inspect${how} --format='{{.Digest}}' docker://${name}\` prints.`;
}

function nameWithTag(reference: string): string {
  const hasTag = parseReference(reference)?.tag !== undefined;
  return shown(hasTag ? reference : `${reference}:latest`);
}
