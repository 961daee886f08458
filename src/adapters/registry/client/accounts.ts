import { onceForEach } from "../../../domain/build/once-for-each.ts";
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
  /**
   * Finds the programs that keep the accounts of all registries, in their order, with
   * {@link inAuthFiles} for the files.
   */
  readonly helpers: () => Promise<readonly string[]>;
  /** For the programs that keep passwords. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Finds the account for a repository; undefined: none is known. */
export type Accounts = (host: string, repository: string) => Promise<Account | undefined>;

/** What stands for auth files among the programs that keep the accounts of all registries. */
export const inAuthFiles = "containers-auth.json";

/** A program that keeps passwords, and what it is asked for. */
interface Helper {
  readonly program: string;
  readonly server: string;
  /** Where it can be taken out; undefined: it need not be there. */
  readonly namedIn: string | undefined;
}

/**
 * Returns what finds accounts, in the auth files of container tools and docker and in programs that
 * keep them. Files are read once, and a program is asked once for each host. As in container tools,
 * the first account that is found counts, and a place that fails does so only where no other has one.
 * https://github.com/containers/image/blob/v5.23.1/pkg/docker/config/config.go
 */
export function accountsFrom(options: AccountsOptions): Accounts {
  const ask = onceForEach((helper: Helper) => fromHelper(helper, options));
  const files = onceForEach(() => documents(options));
  const settings = onceForEach(() => ofSettings(options));
  const places = onceForEach(async (): Promise<readonly Accounts[]> => {
    const helpers = await options.helpers();
    const inFiles: Accounts = async (...of) => await amongDocuments(await files(), of, ask);
    const inSettings: Accounts = async (...of) => await amongDocuments(await settings(), of, ask);
    const all = helpers.map((program): Accounts => {
      if (program === inAuthFiles) return inFiles;
      const namedIn = "`credential-helpers` in registries.conf";
      return async (server) => await ask({ program, server, namedIn });
    });
    // Where files come first, what the settings say is read with them.
    return helpers[0] === inAuthFiles ? all : [inSettings, ...all];
  });
  return async (host, repository) => {
    const failures: unknown[] = [];
    for (const place of await places()) {
      try {
        const account = await place(host, repository);
        if (account !== undefined) return account;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return undefined;
  };
}

async function amongDocuments(
  documents: readonly JsonObject[],
  [host, repository]: Parameters<Accounts>,
  ask: (helper: Helper) => Promise<Account | undefined>,
): Promise<Account | undefined> {
  for (const document of documents) {
    const kept = keptAccount(document, host, repository);
    const account = kept?.kind === "helper" ? await ask(helperOf(kept)) : kept;
    if (account !== undefined) return account;
  }
  return undefined;
}

/** A helper that docker asks for every host may know nothing of this one, or not be there at all. */
function helperOf({ program, server, isForHost }: Extract<Kept, { kind: "helper" }>): Helper {
  return { program, server, namedIn: isForHost ? "`credHelpers` in the auth file" : undefined };
}

async function documents(options: AccountsOptions): Promise<readonly JsonObject[]> {
  const { named, authFiles } = options;
  return withGiven(
    named === undefined ? await readOwn(authFiles) : [await readAuth(named)],
    options,
  );
}

/** What the settings say comes before what any program of the machine keeps. */
async function ofSettings(options: AccountsOptions): Promise<readonly JsonObject[]> {
  const { named } = options;
  return withGiven(named === undefined ? [] : [await readAuth(named)], options);
}

/** As in the file that skopeo gets: the account stands among those of the first file. */
function withGiven(
  found: readonly JsonObject[],
  { given }: AccountsOptions,
): readonly JsonObject[] {
  if (given === undefined) return found;
  return [withAccount(found[0] ?? {}, given.hosts, given), ...found.slice(1)];
}

async function fromHelper(
  helper: Helper,
  { env, signal }: AccountsOptions,
): Promise<Account | undefined> {
  const answer = await askHelper(helper, { env, signal });
  if (answer.kind === "account") return answer.account;
  if (answer.kind === "none" || helper.namedIn === undefined) return undefined;
  throw new Failure({
    code: "tool",
    message: `docker-credential-${helper.program} gave no account for ${helper.server}: ${answer.why}.`,
    fix: `Install and set up that program, or take it out of ${helper.namedIn}.`,
  });
}
