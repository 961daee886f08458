import type { BuildRequest } from "../domain/build/request.ts";
import { inSettingsFile, settingsFileName, wrongSettings } from "../domain/build/settings-file.ts";
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

/** Refuses two images of which one push would replace the other's. @throws Failure `usage` */
function refuseSharedTags(images: readonly NamedRequest[]): void {
  const owners = new Map<string, NamedRequest>();
  for (const image of images) {
    const { request, name, line } = image;
    if (!request.push) continue;
    // Tags from the source are the same for all images of a commit.
    const tags = request.tags.length > 0 ? request.tags : ["(from the source)"];
    for (const each of request.image.flatMap((repository) =>
      tags.map((tag) => `${repository}:${tag}`),
    )) {
      const owner = owners.get(each);
      if (owner !== undefined) {
        throw wrongSettings(
          line,
          `images \`${owner.name}\` and \`${name}\` would both be pushed as ${each}.`,
          `Give each a repository of its own, or ${inSettingsFile("tags")} of its own.`,
        );
      }
      owners.set(each, image);
    }
  }
}
