import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TakenFiles, TakeOptions } from "../../app/ports/prebuilt.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { digestFromHex, digestOf } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Teller } from "./capabilities.ts";
import { type FoundFile, scan } from "./scan.ts";

/** How many files are copied at the same time; more would only make the disk seek. */
const atOnce = 16;

/** Files that were copied, and their paths. */
interface CopiedFiles extends TakenFiles {
  readonly paths: readonly string[];
}

/**
 * Copies files into a folder of the run, with the modes that git knows, and digests them as they
 * are copied: what becomes of the originals later changes neither.
 * @throws Failure `usage`, `tool`
 */
export async function takeFiles(options: TakeOptions, teller: Teller): Promise<CopiedFiles> {
  const found = await scan(options, teller);
  const folders = new Set(found.map(({ path }) => dirname(join(options.to, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const lines = await sideBySide(found, atOnce, async (file) => {
    const content = await copied(file, options);
    return `${JSON.stringify([file.path, file.kind, content])}\n`;
  });
  return {
    folder: options.to,
    digest: digestOf(Buffer.from(lines.join(""))),
    paths: found.map(({ path }) => path),
  };
}

/** Copies a file. @returns the digest of its bytes; of a link, its target */
async function copied(file: FoundFile, { from, to }: TakeOptions): Promise<string> {
  const target = join(to, file.path);
  if (file.kind === "link") {
    await symlink(file.target, target);
    return file.target;
  }
  const { path, kind } = file;
  const source = await opened(join(from, path), path);
  const copy = await open(target, "wx", kind === "program" ? 0o755 : 0o644).catch(
    async (error: unknown) => {
      await source.close();
      throw error;
    },
  );
  try {
    const hash = createHash("sha256");
    for await (const chunk of source.createReadStream({ autoClose: false })) {
      hash.update(chunk);
      await copy.writeFile(chunk);
    }
    return digestFromHex(hash.digest("hex"));
  } finally {
    await source.close();
    await copy.close();
  }
}

async function opened(place: string, path: string) {
  try {
    return await open(place, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (cause) {
    throw new Failure({
      code: "tool",
      message: `${JSON.stringify(path)} cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}.`,
      fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
      cause,
    });
  }
}
