import { reportBeside } from "../adapters/files/kept-image.ts";
import { diffImages } from "../app/images/diff-images.ts";
import type { Compared } from "../domain/findings/compared.ts";
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
    readonly all: boolean;
    readonly propose: boolean;
  },
): Promise<Compared> {
  const { access, env, cwd, signal, progress, all, propose } = run;
  const images = imagesFor({
    access: access.registry,
    platform: access.platform ?? platformOf(process.arch),
    ...{ env, cwd, signal },
  });
  try {
    return await diffImages({
      names,
      bring: (name) => images.open(name),
      reportBeside,
      readers: archiveReaders(env),
      ...{ progress, all, propose },
    });
  } finally {
    await images.close();
  }
}
