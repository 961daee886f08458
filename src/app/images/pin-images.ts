import { pinBases } from "../../containerfile/bases.ts";
import { parseContainerfile } from "../../containerfile/parse.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { NameValue } from "../../domain/build/request.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { PinResult, UnpinnedUse, UnpinnedUses } from "../../domain/source/pin.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { contextEntries } from "../../pin/build-contexts.ts";
import { unpinnedInContainerfile } from "../../pin/containerfile.ts";
import { listUses } from "../../pin/list-uses.ts";
import { type StepContexts, unpinnedInWorkflow } from "../../pin/workflow.ts";
import type { PinContainerfile, PinFile, PinFiles, PinFilesOptions } from "../ports/pin.ts";

export interface PinOptions extends PinFilesOptions {
  /** Input `build-contexts`: their images are pinned too, and their names are not image names. */
  readonly buildContexts: readonly NameValue[];
  /** Gives `$TARGETARCH` and similar variables, which may choose a stage. */
  readonly platform: string;
}

/** A text and the images that it uses by tag. */
interface PinText extends UnpinnedUses {
  /** Undefined for a value from the command line. */
  readonly file: PinFile | undefined;
  readonly text: string;
}

/** How many references are resolved at a time. */
const atOnce = 4;

/**
 * Finds every image that the Containerfiles (all their stages), the workflows and the build contexts
 * use by tag.
 * @throws Failure `usage` for files that cannot be read or parsed
 */
export async function findUnpinned(
  options: PinOptions,
  files: PinFiles,
): Promise<readonly PinText[]> {
  const found = await files.read(options);
  const workflows = await allEnded(
    found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })),
  );
  const steps = workflows.flatMap((workflow) => workflow.steps);
  return [
    ...found.containerfiles.map((each) => containerfileText(options, each, steps)),
    ...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
    ...options.buildContexts.map(flagText),
  ];
}

function containerfileText(
  options: PinOptions,
  { file, context }: PinContainerfile,
  steps: readonly StepContexts[],
): PinText {
  const containerfile = parseContainerfile({ text: file.text, file: file.name });
  const own = steps.filter((step) => isContext(step.context, context));
  const contexts = new Set([
    ...options.buildContexts.map(({ name }) => name),
    ...own.flatMap(({ names }) => names),
  ]);
  const platforms = { build: options.platform, target: options.platform };
  const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
  return { file, text: file.text, ...uses };
}

/**
 * Whether a step's context, relative to the root, may be this one; an expression may be any
 * context.
 */
function isContext(written: string, context: string): boolean {
  const parts = written.split("/").filter((part) => part !== "" && part !== ".");
  return written.includes("${{") || (parts.join("/") || ".") === context;
}

function flagText({ name, value }: NameValue): PinText {
  const text = `${name}=${value}`;
  const place = { file: "--build-contexts" };
  return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}

/**
 * Gives every use its digest. Each reference is resolved once, and all of them before any text is
 * changed.
 * @throws Failure `registry` at the first use whose reference has no digest
 */
export async function pinUses(
  texts: readonly PinText[],
  resolve: (reference: string) => Promise<Digest>,
): Promise<PinResult> {
  const uses = texts.flatMap(({ unpinned }) => unpinned);
  const digests = await resolveAll(uses, resolve);
  const pinned = (use: UnpinnedUse) => `${use.tagged}@${digests.get(use.full)}`;
  const edited = texts.map(({ file, text, unpinned }) => {
    const after = pinBases(
      text,
      unpinned.map((use) => ({ use, pinned: pinned(use) })),
    );
    return { file, text, unpinned, after };
  });
  return {
    pins: edited.flatMap(({ file, text, unpinned, after }) =>
      file === undefined
        ? unpinned.map(({ place }) => ({ place, from: text, to: after }))
        : unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) })),
    ),
    left: texts.flatMap(({ left }) => left),
    changes: edited.flatMap(({ file, text, after }) =>
      file === undefined || after === text
        ? []
        : [{ name: file.name, path: file.path, before: text, after }],
    ),
  };
}

async function resolveAll(
  uses: readonly UnpinnedUse[],
  resolve: (reference: string) => Promise<Digest>,
): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  const failures = new Map<string, unknown>();
  const open = [...new Set(uses.map(({ full }) => full))];
  const work = async (): Promise<void> => {
    for (let full = open.shift(); full !== undefined; full = open.shift()) {
      const name = full;
      await resolve(name).then(
        (digest) => digests.set(name, digest),
        (error: unknown) => failures.set(name, error),
      );
    }
  };
  await allEnded(Array.from({ length: atOnce }, work));
  const failed = uses.find(({ full }) => failures.has(full));
  if (failed !== undefined) throw failureAt(failed, failures.get(failed.full));
  return digests;
}

/** Adds the line of the use to the registry's failure. */
function failureAt({ place, written }: UnpinnedUse, error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { file, line } = place;
  const where = line === undefined ? file : `${file}:${line}`;
  return new Failure({
    code: error.code,
    message: `${where}: \`${visible(shortened(written, 200))}\`: ${error.told.message} Nothing was changed.`,
    fix: error.told.fix,
    ...(line === undefined ? {} : { place }),
    cause: error,
  });
}
