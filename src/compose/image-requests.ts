import { type BuildRequest, requestedTags } from "../domain/build/request.ts";
import { inSettingsFile, settingsFileName, wrongSettings } from "../domain/build/settings-file.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import { Failure } from "../domain/text/failure.ts";
import type { Variables } from "../options/secrets.ts";
import type { ImageSettings, RunSettings } from "../options/settings/settings.ts";
import { buildRequestOf } from "./settings.ts";
import { settingsOfImage } from "./settings-file.ts";

/** An image of the settings file, and what its build is asked for. */
export interface NamedRequest {
  readonly name: string;
  readonly line: number;
  readonly request: BuildRequest;
}

/** What decides what the settings of an image mean. */
interface RequestsOptions {
  readonly settings: RunSettings;
  readonly cwd: string;
  readonly variables: Variables;
}

/**
 * Parses the settings of several images. All are parsed before anything is built for one of them.
 * @throws Failure `usage` with the line
 */
export async function imageRequests(
  images: readonly ImageSettings[],
  { settings, cwd, variables }: RequestsOptions,
): Promise<readonly NamedRequest[]> {
  const { file } = settings;
  if (file === undefined) throw new Error("images without the file that lists them");
  const found: NamedRequest[] = [];
  for (const image of images) {
    const { name, line } = image;
    const own = await settingsOfImage(image, { file, cwd });
    found.push({
      name,
      line,
      request: aboutImage(image, () => buildRequestOf(own, { variables })),
    });
  }
  refuseSharedTags(found);
  return found;
}

/** Lets a failure about a setting that no line of the file gave name the image. */
function aboutImage<T>({ name, line }: ImageSettings, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure) || error.place?.file === settingsFileName) throw error;
    const { message, fix } = error.told;
    throw new Failure({
      code: error.code,
      message: `Image \`${name}\` (${settingsFileName}:${line}): ${message}`,
      fix,
      cause: error,
    });
  }
}

/** An image that is pushed to a repository, and its tags there. */
interface Owner extends NamedRequest {
  /** Undefined: they come from the source, and may be any. */
  readonly tags: readonly string[] | undefined;
}

/** Refuses two images of which one push would replace the other's. @throws Failure `usage` */
function refuseSharedTags(images: readonly NamedRequest[]): void {
  const owners = new Map<string, Owner[]>();
  for (const image of images) {
    const { request, name, line } = image;
    if (!request.push) continue;
    const asked = requestedTags(request);
    const own: Owner = { ...image, tags: asked.length > 0 ? asked : undefined };
    for (const repository of new Set(request.image.map(sameName))) {
      const others = owners.get(repository) ?? [];
      for (const other of others) {
        const as = sharedTag(other, own);
        if (as === undefined) continue;
        throw wrongSettings(
          line,
          `images \`${other.name}\` and \`${name}\` would both be pushed as ${repository}:${as}.`,
          `Give each a repository of its own, or ${inSettingsFile("tags")} of its own.`,
        );
      }
      owners.set(repository, [...others, own]);
    }
  }
}

/** Writes the name of a repository in full, and its host in lower case: hosts know no upper case. */
function sameName(image: string): string {
  const reference = parseReference(image);
  if (reference === undefined) return image;
  return repositoryName({ ...reference, registry: reference.registry.toLowerCase() });
}

/** Returns a tag that two images of one repository may both get; undefined where there is none. */
function sharedTag({ tags: some }: Owner, { tags: others }: Owner): string | undefined {
  if (some === undefined || others === undefined) return "(from the source)";
  return some.find((tag) => others.includes(tag));
}
