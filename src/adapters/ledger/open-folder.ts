import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { badInput, type Failure, type Sentence } from "../../domain/text/failure.ts";

interface FolderOptions {
  /** Absolute path, as the user gave it. */
  readonly folder: string;
  /** Absolute path of the build context: what is kept must not become a part of the source. */
  readonly context: string;
}

/**
 * Opens the folder of input `cache`, and makes it where there is none: others than its owner can
 * neither read nor write there. @returns its real path
 * @throws Failure `usage` for a folder that others can write to, or that is in the build context
 */
export async function openLedgerFolder({ folder, context }: FolderOptions): Promise<string> {
  const place = await made(folder);
  const found = await lstat(place);
  if (!found.isDirectory()) throw refused(`${folder} is no folder.`);
  const own = process.getuid?.() ?? found.uid;
  if (found.uid !== own) throw refused(`${folder} belongs to another user.`);
  if ((found.mode & 0o022) !== 0)
    throw refused(`others can write to ${folder}.`, `chmod go-w ${folder}`);
  const root = await realpath(context).catch(() => context);
  if (place === root || place.startsWith(`${root}/`)) {
    throw refused(`${folder} is in the build context, and would become a part of the source.`);
  }
  return place;
}

async function made(folder: string): Promise<string> {
  try {
    const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
    // In a checkout, it is no untracked file; backups leave it out (https://bford.info/cachedir/).
    if (isNew) {
      await writeFile(join(folder, ".gitignore"), "*\n");
      await writeFile(
        join(folder, "CACHEDIR.TAG"),
        "Signature: 8a477f597d28d172789f06886806bc55\n",
      );
    }
    return await realpath(folder);
  } catch {
    throw refused(`${folder} cannot be made or read.`, `mkdir -m 700 ${dirname(folder)}`);
  }
}

function refused(what: Sentence, command?: string): Failure {
  return badInput(
    "cache",
    what,
    command === undefined ? `Name ${another}.` : `Run \`${command}\`, or name ${another}.`,
  );
}

const another = "a folder of your own outside of the context, e.g. `/var/cache/twofold`";
