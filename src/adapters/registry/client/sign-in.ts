import type { Accounts } from "./accounts.ts";
import type { Whole } from "./answers.ts";
import { type Challenge, parseChallenges } from "./challenge.ts";
import type { Message } from "./exchange.ts";
import { askToken, basic, type Scope, type TokenAnswer } from "./tokens.ts";

export type { Scope };

interface SignInOptions {
  /** As references and auth files have it. */
  readonly host: string;
  readonly isInsecure: boolean;
  readonly accounts: Accounts;
  readonly send: (message: Message) => Promise<Whole>;
}

type Headers = Readonly<Record<string, string>>;

/** What to send after a challenge; `refused` has the token service's answer. */
type SignedIn =
  | { readonly kind: "headers"; readonly headers: Headers }
  | { readonly kind: "refused"; readonly answer: Whole }
  /** Nothing better is known than what was sent. */
  | { readonly kind: "nothing" };

/** Signs in to one registry, and remembers how. */
export class SignIn {
  readonly #options: SignInOptions;
  /** Whether the registry asked for a password itself. */
  #asksForPassword = false;
  readonly #tokens = new Map<string, Promise<TokenAnswer | undefined>>();

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  /** Returns what is known to be needed, so that a request need not be sent twice. */
  async headers(scope: Scope): Promise<Headers> {
    if (this.#asksForPassword) return (await this.#password(scope)) ?? {};
    // A token for pushing is one for pulling, too.
    for (const actions of ["pull,push", scope.actions] as const) {
      const token = await this.#tokens.get(keyOf({ ...scope, actions }))?.catch(() => undefined);
      if (token?.kind === "token" && token.until > performance.now()) return bearer(token.token);
    }
    return {};
  }

  /**
   * Returns what to send after a 401.
   * @param sent what was sent before, and was not enough
   */
  async answer(header: string | undefined, scope: Scope, sent: Headers): Promise<SignedIn> {
    const challenges = parseChallenges(header ?? "");
    const token = challenges.find(({ scheme }) => scheme === "bearer");
    if (token !== undefined) return await this.#withToken(token, scope, sent);
    if (!challenges.some(({ scheme }) => scheme === "basic")) return { kind: "nothing" };
    this.#asksForPassword = true;
    const headers = await this.#password(scope);
    const isKnown = headers?.["authorization"] === sent["authorization"];
    return headers === undefined || isKnown ? { kind: "nothing" } : { kind: "headers", headers };
  }

  async #withToken(challenge: Challenge, scope: Scope, sent: Headers): Promise<SignedIn> {
    const account = await this.#options.accounts(this.#options.host, scope.repository);
    if (account?.kind === "bearer") {
      const headers = bearer(account.token);
      const isKnown = headers["authorization"] === sent["authorization"];
      return isKnown ? { kind: "nothing" } : { kind: "headers", headers };
    }
    const key = keyOf(scope);
    const known = this.#tokens.get(key);
    const before = await known?.catch(() => undefined);
    // Requests side by side share one token; only the one that was refused is replaced.
    const isSpent =
      before?.kind !== "token" ||
      before.until <= performance.now() ||
      bearer(before.token)["authorization"] === sent["authorization"];
    if (isSpent && this.#tokens.get(key) === known) {
      this.#tokens.set(key, askToken({ challenge, scope, account }, this.#options));
    }
    const found = await this.#tokens.get(key);
    if (found?.kind === "token") return { kind: "headers", headers: bearer(found.token) };
    this.#tokens.delete(key);
    return found ?? { kind: "nothing" };
  }

  async #password({ repository }: Scope): Promise<Headers | undefined> {
    const account = await this.#options.accounts(this.#options.host, repository);
    return account?.kind === "password" ? basic(account) : undefined;
  }
}

function keyOf({ repository, actions }: Scope): string {
  return `${actions} ${repository}`;
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
