import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { TextChange } from "../../domain/source/pin.ts";
import { Failure } from "../../domain/text/failure.ts";

/**
 * Replaces texts with new ones. Each is written beside its file first and then renamed to it, so
 * that a half-written file is never visible; mode and owner stay those of the old file.
 * @throws Failure `tool` when a file cannot be written or no longer has the text from before; then
 * none is changed
 */
export async function replaceFiles(changes: readonly TextChange[]): Promise<void> {
  const ready = new Map<TextChange, string>();
  try {
    for (const change of changes) ready.set(change, await writeBeside(change));
    for (const change of changes) await checkUnchanged(change);
    for (const [change, fresh] of ready) await rename(fresh, change.path);
  } catch (error) {
    await Promise.all([...ready.values()].map((fresh) => rm(fresh, { force: true })));
    throw asFailure(error);
  }
}

async function writeBeside({ path, after }: TextChange): Promise<string> {
  const { mode, uid, gid } = await stat(path);
  const name = `.${basename(path).slice(0, 200)}.${randomBytes(6).toString("hex")}`;
  const fresh = join(dirname(path), name);
  const file = await open(fresh, "wx", 0o600);
  try {
    await file.writeFile(after);
    const own = await file.stat();
    if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid);
    await file.chmod(mode & 0o7777);
    await file.sync();
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return fresh;
}

async function checkUnchanged({ name, path, before }: TextChange): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.equals(Buffer.from(before))) return;
  throw new Failure({
    code: "tool",
    message: `Another program changed ${name} in the meantime. Twofold changed nothing.`,
    fix: "Run it again.",
  });
}

/** Turns an error of the system about a file into a failure; anything else is a bug of ours. */
function asFailure(error: unknown): unknown {
  if (!(error instanceof Error && "code" in error) || error instanceof Failure) return error;
  return new Failure({
    code: "tool",
    message: `A file cannot be written: ${error.message}.`,
    fix: "Make the file and its folder writable for the user who runs this.",
    cause: error,
  });
}
