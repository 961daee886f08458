import { Failure } from "../../../domain/text/failure.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { type Account, type Kept, keptAccount, withAccount } from "./auth-entries.ts";
import { readAuth, readOwn } from "./auth-files.ts";
import { askHelper } from "./credential-helper.ts";

interface AccountsOptions {
  /** What the settings give, and for which hosts; undefined: nothing. */
  readonly given:
    | { readonly username: string; readonly password: string; readonly hosts: readonly string[] }
    | undefined;
  /** The auth file that a setting names, which has to be there. */
  readonly named: string | undefined;
  /** Absolute paths, where none is named; the first that has something for a repository counts. */
  readonly authFiles: readonly string[];
  /** For the programs that keep passwords. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Finds the account for a repository; undefined: none is known. */
export type Accounts = (host: string, repository: string) => Promise<Account | undefined>;

/**
 * Returns what finds accounts, in the auth files of container tools and docker. Files are read once,
 * and a helper program is asked once for each host.
 */
export function accountsFrom(options: AccountsOptions): Accounts {
  let files: Promise<readonly JsonObject[]> | undefined;
  const helped = new Map<string, Promise<Account | undefined>>();
  const ask = (kept: Extract<Kept, { kind: "helper" }>): Promise<Account | undefined> => {
    const key = JSON.stringify([kept.program, kept.server]);
    const answer = helped.get(key) ?? fromHelper(kept, options);
    helped.set(key, answer);
    return answer;
  };
  return async (host, repository) => {
    files ??= documents(options);
    for (const document of await files) {
      const kept = keptAccount(document, host, repository);
      const account = kept?.kind === "helper" ? await ask(kept) : kept;
      if (account !== undefined) return account;
    }
    return undefined;
  };
}

async function documents(options: AccountsOptions): Promise<readonly JsonObject[]> {
  const { given } = options;
  const found = await filesOf(options);
  if (given === undefined) return found;
  // As in the file that skopeo gets: the account stands among those of the first file.
  return [withAccount(found[0] ?? {}, given.hosts, given), ...found.slice(1)];
}

async function filesOf({ named, authFiles }: AccountsOptions): Promise<readonly JsonObject[]> {
  if (named !== undefined) return [await readAuth(named)];
  return await readOwn(authFiles);
}

/** A helper that docker asks for every host may know nothing of this one, or not be there at all. */
async function fromHelper(
  kept: Extract<Kept, { kind: "helper" }>,
  { env, signal }: AccountsOptions,
): Promise<Account | undefined> {
  const answer = await askHelper(kept, { env, signal });
  if (answer.kind === "account") return answer.account;
  if (answer.kind === "none" || !kept.isForHost) return undefined;
  throw new Failure({
    code: "tool",
    message: `docker-credential-${kept.program} gave no account for ${kept.server}: ${answer.why}.`,
    fix: "Install and set up that program, or take it out of `credHelpers` in the auth file.",
  });
}
