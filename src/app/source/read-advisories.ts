import { needsContainerfile } from "../../domain/build/kind-rules.ts";
import { toldWhere } from "../../domain/build/origin.ts";
import { type BuildRequest, requestedTags } from "../../domain/build/request.ts";
import type { Report } from "../../domain/findings/report.ts";
import { forbidden, forbiddenAmong } from "../../domain/source/policy.ts";
import { taggedSource } from "../../domain/source/source.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";
import { type Prepared, prepare, readSource } from "../recipe/prepare.ts";

/** The source, its advisories, and what policy says about them. */
export interface JudgedSource {
  readonly reading: SourceReading;
  /** The source, advisories and refusals in the form of a report. */
  readonly found: Pick<Report, "source" | "advisories" | "forbidden">;
  /** The Containerfile that was also judged; undefined when there is none. */
  readonly prepared: Prepared | undefined;
  /** Set when an advisory is forbidden. */
  readonly failure: Failure | undefined;
}

interface AdvisoriesOptions {
  readonly request: BuildRequest;
  readonly ports: Pick<BuildPorts, "files" | "machinePlatform" | "s2i" | "sourceReader">;
  /** Whether a context without a Containerfile is a failure; absent: the source alone is judged. */
  readonly needsContainerfile?: boolean;
}

/**
 * Reads the source, with the Containerfile when one is named or the context has one, and checks the
 * advisories against the policy. A forbidden advisory is an answer, not an exception.
 * @throws Failure `usage` for a bad input and for a Containerfile that cannot be built from
 */
export async function readAdvisories(options: AdvisoriesOptions): Promise<JudgedSource> {
  try {
    return await judged(options);
  } catch (error) {
    const { origins = new Map() } = options.request;
    throw error instanceof Failure ? toldWhere(error, origins) : error;
  }
}

async function judged(options: AdvisoriesOptions): Promise<JudgedSource> {
  const { request, ports } = options;
  const hasRecipe =
    (options.needsContainerfile === true && request.base === undefined) ||
    !needsContainerfile(request.recipe.kind) ||
    request.file !== undefined ||
    (await ports.files.hasContainerfile(request.context));
  const prepared = hasRecipe ? await prepare(request, ports) : undefined;
  const reading =
    prepared === undefined
      ? await readBareSource(options)
      : await readSource({ request, prepared, ...ports });
  const { advisories } = reading;
  const refused = forbiddenAmong(advisories, request.forbid).map(({ name }) => name);
  return {
    reading,
    found: { source: taggedSource(reading), advisories, forbidden: refused },
    prepared,
    failure: forbidden(advisories, request.forbid),
  };
}

async function readBareSource({ request, ports }: AdvisoriesOptions): Promise<SourceReading> {
  const { offset, repository, settingsFile } = request;
  const { path, ignores } = await ports.files.readContext(request);
  return await ports.sourceReader.read({
    context: path,
    ignores,
    tags: requestedTags(request),
    ...(settingsFile === undefined ? {} : { settingsFile }),
    ...(offset === undefined ? {} : { offset }),
    ...(repository === undefined ? {} : { repository }),
  });
}
