import { randomBytes } from "node:crypto";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AttestationFile, OutputFolder, WrittenFile } from "../../app/ports/output.ts";
import { type AttestationKind, attestationKinds } from "../../domain/findings/beside.ts";
import { sbomFormats, sbomNames } from "../../domain/oci/sbom-format.ts";
import { badInput } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { makeFolder } from "../process/make-folder.ts";

const names = {
  layout: "layout",
  first: "first",
  second: "second",
  report: "report.json",
  page: "report.html",
  recipe: "recipe",
  platforms: "platforms",
} as const;
/** What the results of several images have; see images-output.ts. */
export const imagesNames = { images: "images", list: "images.json" } as const;
const known: ReadonlySet<string> = new Set([
  ...Object.values(names),
  ...sbomFormats.map((format) => sbomNames[format].file),
  ...Object.values(imagesNames),
  ...attestationKinds.flatMap((about) => [
    attestationName({ about, form: "statement" }),
    attestationName({ about, form: "bundle" }),
  ]),
]);

/**
 * Prepares the folder for layout and reports: the requested one, else a new one in the runner's or
 * system's temp folder, which is made when there is something to put into it. An earlier run's
 * results are replaced; a folder that holds anything else is refused. @throws Failure `usage`
 */
export async function outputFolder(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OutputFolder> {
  const unique = `twofold-output-${randomBytes(4).toString("hex")}`;
  const folder =
    asked === undefined
      ? fitting(join(env["RUNNER_TEMP"] || tmpdir(), unique))
      : await emptied(fitting(resolve(asked)));
  return {
    ...outputIn(folder),
    ...(asked === undefined ? { temporary: folder } : {}),
    discard: () =>
      asked === undefined ? rm(folder, { recursive: true, force: true }) : clear(folder),
  };
}

/** Returns the places in a folder, which need not exist. */
export function outputIn(folder: string): OutputFolder {
  return placesIn(folder, "");
}

/** @param within from the folder of the run's report on, with a slash at its end, or empty */
function placesIn(folder: string, within: string): OutputFolder {
  const report = join(folder, names.report);
  const page = join(folder, names.page);
  const layout = join(folder, names.layout);
  const recipe = join(folder, names.recipe);
  const twins = { first: join(folder, names.first), second: join(folder, names.second) };
  return {
    layout,
    twins,
    report,
    page,
    moveLayout: () => rename(layout, twins.first),
    removeLayout: () => rm(layout, { recursive: true, force: true }),
    writeReport: async (texts) => {
      await makeFolder(folder);
      await writeFile(report, texts.json);
      await writeFile(page, texts.html);
      if (texts.containerfile === undefined) return;
      await makeFolder(recipe);
      await writeFile(join(recipe, "Containerfile"), texts.containerfile);
    },
    writeSboms: (texts) => writeNamed({ folder, within }, [...texts]),
    keepAttestations: (files) =>
      writeNamed(
        { folder, within },
        files.map((file) => [attestationName(file), file.text]),
      ),
    forPlatform: (platform) => {
      const own = join(names.platforms, platform.replaceAll("/", "-"));
      return placesIn(join(folder, own), `${within}${own}/`);
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Writes texts under their names. */
async function writeNamed(
  { folder, within }: { readonly folder: string; readonly within: string },
  texts: readonly (readonly [name: string, text: string])[],
): Promise<readonly WrittenFile[]> {
  await makeFolder(folder);
  const written: WrittenFile[] = [];
  for (const [name, text] of texts) {
    const path = join(folder, name);
    await writeFile(path, text);
    written.push({ path, name: `${within}${name}` });
  }
  return written;
}

/** The endings by which in-toto's and Sigstore's own programs know these files. */
function attestationName({ about, form }: Pick<AttestationFile, "about" | "form">): string {
  return `${stemOf(about)}.${form === "statement" ? "intoto" : "sigstore"}.json`;
}

/** A statement about a document has the document's name. */
function stemOf(about: AttestationKind): string {
  if (about !== "cyclonedx" && about !== "spdx") return about;
  return sbomNames[about].file.replace(/\.json$/, "");
}

/**
 * Refuses a colon in the path: buildah and skopeo read `oci:PATH:TAG`, and a colon in the path
 * cannot be escaped.
 */
export function fitting(folder: string): string {
  if (!folder.includes(":")) return folder;
  throw badInput(
    "output",
    `${folder} has a colon in its path, and for buildah an OCI layout's path ends at a colon.`,
    `Name a folder without a colon in its path; without ${setting("output")}, RUNNER_TEMP or TMPDIR says where results go.`,
  );
}

/** Removes all results from a folder. */
export async function clear(folder: string): Promise<void> {
  for (const name of known) await rm(join(folder, name), { recursive: true, force: true });
}

/** Returns the folder, made or without earlier results. @throws Failure `usage` */
export async function emptied(folder: string): Promise<string> {
  const fix =
    "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
  try {
    await makeFolder(folder);
    const foreign = (await readdir(folder)).filter((name) => !known.has(name));
    if (foreign.length > 0) {
      throw badInput(
        "output",
        `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`,
        fix,
      );
    }
    await clear(folder);
    return folder;
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      typeof error.code === "string" &&
      /^E[A-Z]+$/.test(error.code)
    ) {
      throw badInput("output", `${folder} cannot be used: ${error.message}.`, fix);
    }
    throw error;
  }
}
