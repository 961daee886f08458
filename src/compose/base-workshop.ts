import { realpath } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { bootstrapIn } from "../adapters/bootstrap/bootstrap.ts";
import { userNamesOf } from "../adapters/buildah/machine/user-names.ts";
import { readBaseFiles } from "../adapters/files/declared-base.ts";
import { sourcesBeside } from "../adapters/files/declared-sources.ts";
import { isInside } from "../adapters/files/inside.ts";
import { reportBeside } from "../adapters/files/kept-image.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { writeBaseLayout } from "../adapters/oci-layout/write-base.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { machineNames } from "../adapters/process/machine-names.ts";
import { diffImages } from "../app/images/diff-images.ts";
import type { BaseLayouts, BaseWorkshop, DeclaredBase, RootTar } from "../app/ports/base.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { Image } from "../app/ports/image.ts";
import { parsedYaml } from "../deployed/yaml.ts";
import { Failure } from "../domain/text/failure.ts";
import { visible } from "../domain/text/printable.ts";
import { readDeclaration } from "../recipes/base/declaration.ts";
import { archiveReaders } from "./readers.ts";
import type { Surroundings } from "./registry.ts";

interface WorkshopRun extends Surroundings {
  readonly reporter: Reporter;
}

/** Makes the workshop for bases on the real adapters. @param folder the run's work folder */
export function baseWorkshop(run: WorkshopRun, folder: string): BaseWorkshop {
  const { env, reporter, signal, cwd } = run;
  return {
    declared: async (file, root) => {
      const wall = await realpath(resolve(cwd, root));
      const path = resolve(cwd, file);
      const real = await realpath(path).catch(() => path);
      if (!isInside(wall, real)) throw outside(file);
      return await declaredBase(isInside(cwd, real) ? relative(cwd, real) : real, cwd);
    },
    bootstrap: (base) => {
      const own = { env: runEnvironment(env, folder), reporter, signal };
      return bootstrapIn({ ...own, folder, base });
    },
    layoutsAt: (output) => layoutsIn(folder, output, run),
    ofRun: { machine: machineNames(env), userNames: userNamesOf(env), workFolder: folder },
    signal,
    isRoot: process.geteuid?.() === 0,
  };
}

function outside(file: string): Failure {
  return new Failure({
    code: "usage",
    message: `The declaration ${visible(file)} leads out of the folder that it is to be in.`,
    fix: "Keep the declaration itself there, and no link to it.",
  });
}

/** Reads a declaration, and what lies beside it. @param file as the user wrote it @throws Failure `usage` */
export async function declaredBase(file: string, cwd: string): Promise<DeclaredBase> {
  const found = await readBaseFiles(file, cwd);
  const { name, text, lock, folder } = found;
  const parsed = await parsedYaml(text, 0);
  if ("wrong" in parsed) {
    const { line = 1 } = parsed;
    throw new Failure({
      code: "usage",
      message: `${visible(name)}:${line}: this ${parsed.wrong}.`,
      fix: "Write names and values, e.g. `distribution: debian`.",
      place: { file: name, line },
    });
  }
  const { value, lineOf } = parsed;
  const declaration = readDeclaration({ file: name, value, lineOf });
  const sources = await sourcesBeside(found, declaration);
  return { declaration, lock, folder, file: found.file, sources };
}

function layoutsIn(folder: string, output: string, run: WorkshopRun): BaseLayouts {
  return {
    open: (tar, config) => opened(folder, { tar, config }),
    keep: (tar, config) => writeBaseLayout(output, { tar, config }),
    compare: (images) => compared(images, run),
  };
}

/** Opens the image of a tar, in a folder of the run. */
async function opened(
  folder: string,
  { tar, config }: { readonly tar: RootTar; readonly config: string },
): Promise<Image> {
  const layout = join(folder, `${tar.slot}-layout`);
  await writeBaseLayout(layout, { tar, config });
  return await openLayout(layout);
}

async function compared(
  images: readonly [Image, Image],
  { env, reporter }: WorkshopRun,
): ReturnType<BaseLayouts["compare"]> {
  const names = ["first root file system", "second root file system"] as const;
  return await diffImages({
    names,
    bring: (name) => Promise.resolve({ image: images[name === names[0] ? 0 : 1] }),
    reportBeside,
    readers: archiveReaders(env),
    progress: reporter.progress,
    all: false,
    propose: false,
  });
}
