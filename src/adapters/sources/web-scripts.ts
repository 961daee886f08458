import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { WebScript } from "../../domain/build/scripts-url.ts";
import { digestFromHex } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { namedSetting } from "../../domain/text/surface.ts";

/** Scripts have some hundred lines. */
const mostBytes = 1024 * 1024;
const setting = "scripts-url";

interface FetchOptions {
  readonly scripts: readonly WebScript[];
  /** The folder for them, which need not exist. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Downloads a file. @returns its sha256 in hex */
  readonly download: (options: {
    readonly url: string;
    readonly name: string;
    readonly file: string;
    readonly mostBytes: number;
    readonly setting: string;
    readonly signal: AbortSignal;
  }) => Promise<string>;
}

/**
 * Fetches scripts from web servers into a folder, executable. What has another digest than it must
 * have does not get there.
 * @throws Failure `tool` for one that cannot be fetched, `forbidden` for one with another digest
 */
export async function fetchScripts(options: FetchOptions): Promise<void> {
  const { scripts, folder, signal, download } = options;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  for (const { name, url, digest } of scripts) {
    const file = join(folder, `${name}.part`);
    try {
      const hex = await download({ url, name: url, file, mostBytes, setting, signal });
      const found = digestFromHex(hex);
      if (found !== digest) throw otherDigest(url, { found, wanted: digest });
      await chmod(file, 0o755);
      await rename(file, join(folder, name));
    } finally {
      await rm(file, { force: true });
    }
  }
}

function otherDigest(
  url: string,
  { found, wanted }: { readonly found: string; readonly wanted: string },
): Failure {
  return new Failure({
    code: "forbidden",
    message: `${url} has the digest ${found}, but ${namedSetting(setting)} says ${wanted}. It was not used.`,
    fix: "Find out why before you change the digest: the file was replaced, or the URL leads to a page about it.",
    input: setting,
  });
}
