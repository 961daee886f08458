import { contextSources } from "../containerfile/copies.ts";
import type { Containerfile } from "../containerfile/model.ts";
import { parseContainerfile } from "../containerfile/parse.ts";
import { type BuildContext, parseBuildContext } from "../domain/build-context.ts";
import { Failure } from "../domain/failure.ts";
import { forbidden } from "../domain/policy.ts";
import type { BuildRequest } from "../domain/request.ts";
import { baseQuestion } from "./base-question.ts";
import type { BuildFiles, BuildFilesReader } from "./files-ports.ts";
import type { SourceReader, SourceReading } from "./source-ports.ts";

/** What is known before anything is built. */
export interface Prepared {
  readonly files: BuildFiles;
  readonly containerfile: Containerfile;
  readonly contexts: readonly BuildContext[];
}

/** Reads and checks the build's files. @throws Failure `usage` with the place of what is wrong */
export async function prepare(request: BuildRequest, reader: BuildFilesReader): Promise<Prepared> {
  const files = await reader.read({
    context: request.context,
    ...(request.file === undefined ? {} : { file: request.file }),
  });
  const { name, text } = files.containerfile;
  const containerfile = parseContainerfile({ text, file: name });
  const contexts = request.buildContexts.map(parseBuildContext);
  await refuseLinksOut(files, containerfile);
  return { files, containerfile, contexts };
}

/** A link out of the context is a file that the checkout does not have: buildah would only say "no such file". */
async function refuseLinksOut(files: BuildFiles, containerfile: Containerfile): Promise<void> {
  const sources = contextSources(containerfile);
  const out = await files.linksOut(sources.map(({ source }) => source));
  const first = sources.find(({ source }) => out.includes(source));
  if (first === undefined) return;
  throw new Failure({
    code: "usage",
    message: `${containerfile.file}:${first.line}: \`${first.source}\` is a symbolic link out of the build context.`,
    cure: "Copy the file into the context, or choose a `context` that holds it.",
    place: { file: containerfile.file, line: first.line },
  });
}

export interface ReadSourceOrder {
  readonly request: BuildRequest;
  readonly prepared: Prepared;
  readonly sourceReader: SourceReader;
  /** What images are built for when no platform is asked for. */
  readonly machinePlatform: string;
}

/** Reads the source and its advisories. */
export async function readSource(order: ReadSourceOrder): Promise<SourceReading> {
  const { request, prepared, sourceReader, machinePlatform } = order;
  const { context } = prepared.files;
  return await sourceReader.read({
    context: context.path,
    ignores: context.ignores,
    tags: request.tags,
    recipe: {
      question: baseQuestion({ request, prepared, builder: { platform: machinePlatform } }),
      contexts: prepared.contexts,
      network: request.network,
      ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
    },
    ...(request.offset === undefined ? {} : { offset: request.offset }),
    ...(request.repository === undefined ? {} : { repository: request.repository }),
  });
}

/** The policy gate. @throws Failure `forbidden` */
export function gate(request: BuildRequest, reading: SourceReading): void {
  const failure = forbidden(reading.advisories, request.forbid);
  if (failure !== undefined) throw failure;
}
