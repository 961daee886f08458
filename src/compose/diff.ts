import {
  type ReportedDifferences,
  reportedDifferences,
} from "../adapters/files/reported-differences.ts";
import { diffImages } from "../app/images/diff-images.ts";
import type { Differences } from "../domain/findings/difference.ts";
import { platformOf } from "../domain/oci/platform.ts";
import type { ImageAccess } from "../options/image-access.ts";
import { imagesFor } from "./image-argument.ts";
import { archiveReaders } from "./readers.ts";
import type { Surroundings } from "./registry.ts";

/**
 * Compares two images, wherever they are, and removes afterwards what it fetched. @throws Failure
 */
export async function diffNamed(
  names: readonly [string, string],
  run: Surroundings & {
    readonly access: ImageAccess;
    readonly progress: (text: string) => void;
  },
): Promise<Differences> {
  const { access, env, cwd, signal, progress } = run;
  const images = imagesFor({
    access: access.registry,
    platform: access.platform ?? platformOf(process.arch),
    ...{ env, cwd, signal },
  });
  try {
    return await diffImages({
      names,
      bring: (name) => images.open(name),
      readers: archiveReaders(env),
      progress,
    });
  } finally {
    await images.close();
  }
}

/** Reads the differences that the run which left the two images side by side reported. */
export async function differencesReported(
  names: readonly [string, string],
  cwd: string,
): Promise<ReportedDifferences | undefined> {
  return await reportedDifferences(names, cwd);
}
