import { randomUUID } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RegistryAccess } from "../../domain/build/request.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { mergedAuth, withAccount } from "./client/auth-entries.ts";
import { ownFiles, readAuth, readOwn } from "./client/auth-files.ts";

interface AuthOptions {
  readonly access: RegistryAccess;
  /** The registries (host[:port]) to which user name and password apply. */
  readonly registries: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A private folder. */
  readonly folder: string;
}

/**
 * Returns the auth file for skopeo, so that a password is never an argument. With a user name and
 * password it is a private copy of what the machine's own auth files hold with their entries added,
 * so that bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
export async function authFile(options: AuthOptions): Promise<string | undefined> {
  const { username, password, authfile } = options.access;
  const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
  if (username === undefined || password === undefined) {
    if (authfile !== undefined) await readAuth(authfile);
    // Without a runtime folder skopeo reads a file in one of root's, and fails there for other
    // users.
    if (named !== undefined || options.env["XDG_RUNTIME_DIR"]) return named;
    return await writePrivate(options.folder, mergedAuth(await readOwn(ownFiles(options.env))));
  }
  const existing =
    named === undefined ? mergedAuth(await readOwn(ownFiles(options.env))) : await readAuth(named);
  const account = { username, password };
  return await writePrivate(options.folder, withAccount(existing, options.registries, account));
}

async function writePrivate(folder: string, content: JsonObject): Promise<string> {
  const file = join(folder, "auth.json");
  // Another skopeo of this run may be reading it: it finds the whole of one or the other.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await rename(draft, file);
  return file;
}
