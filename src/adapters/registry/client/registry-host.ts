import type { IncomingMessage } from "node:http";
import type { Asked } from "../../../domain/oci/registry-troubles.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { Accounts } from "./accounts.ts";
import { drop, readWhole, type Whole } from "./answers.ts";
import { refused, strange, unreached } from "./client-failures.ts";
import type { Connections } from "./connections.ts";
import { ContentError, exchange, type Message } from "./exchange.ts";
import { findScheme } from "./find-scheme.ts";
import { Patience } from "./patience.ts";
import { type Scope, SignIn } from "./sign-in.ts";

/** A request to a registry. */
export interface Query extends Omit<Message, "url" | "headers"> {
  /** A path, e.g. `/v2/acme/shop/tags/list`, or a whole address at the registry. */
  readonly at: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scope: Scope;
  /** For the failure. */
  readonly asked: Asked;
}

/** The head of an answer; the body has to be read or dropped. */
interface Opened {
  readonly answer: IncomingMessage;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly url: URL;
}

interface HostOptions {
  /** As references have it, with the port if one is written. */
  readonly host: string;
  /** Whether it needs no HTTPS with a valid certificate. */
  readonly isInsecure: boolean;
  readonly connections: Connections;
  readonly accounts: Accounts;
  readonly patience: Pick<ConstructorParameters<typeof Patience>[0], "firstWait" | "attempts">;
}

/** Bytes; more than any token or error. */
const longestToken = 256 * 1024;
const mostRedirects = 5;

/** Sends requests to one registry: signed in, patiently, over the scheme that it speaks. */
export class RegistryHost {
  readonly host: string;
  readonly #options: HostOptions;
  readonly #patience: Patience;
  readonly #signIn: SignIn;
  #foundHome: Promise<URL> | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    this.host = options.host;
    const { connections, patience } = options;
    const { signal } = connections;
    this.#patience = new Patience({ ...patience, signal });
    const service = new Patience({ ...patience, signal });
    const send = (message: Message): Promise<Whole> =>
      service.ask(async () => {
        const answer = await exchange(message, this.#means);
        return await readWhole({ answer, url: message.url }, this.limited(longestToken));
      });
    this.#signIn = new SignIn({ ...options, send });
  }

  /** Sends a request and reads its whole answer. @param most bytes @throws Failure `registry` */
  async whole(query: Query, most: number): Promise<Whole> {
    return await this.patiently(query, () => this.once(query, most));
  }

  /** Sends a request and returns its answer for reading. @throws Failure `registry` */
  async open(query: Query): Promise<Opened> {
    return await this.patiently(query, () => this.#signed(query));
  }

  /** Sends a request that is not to be repeated alone. To be called in {@link patiently}. */
  async once(query: Query, most: number): Promise<Whole> {
    return await readWhole(await this.#signed(query), this.limited(most));
  }

  /** Does something again where that may help. @throws Failure `registry`, or what content threw */
  async patiently<T extends Pick<Whole, "status" | "headers">>(
    { asked }: Pick<Query, "asked">,
    attempt: () => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#patience.ask(attempt);
    } catch (error) {
      this.signal.throwIfAborted();
      if (error instanceof ContentError) throw error.cause;
      throw error instanceof Failure ? error : unreached(asked, error);
    }
  }

  /** Returns the limits of a whole answer. @param most bytes */
  limited(most: number): Parameters<typeof readWhole>[1] {
    return { most, answerSeconds: this.#options.connections.limits.answerSeconds };
  }

  get signal(): AbortSignal {
    return this.#options.connections.signal;
  }

  get #means() {
    return { connections: this.#options.connections, isVerified: !this.#options.isInsecure };
  }

  async #signed(query: Query): Promise<Opened> {
    const home = await this.#home();
    const url = new URL(query.at, home);
    // An upload may go on elsewhere; the account may not.
    if (url.origin !== home.origin) return await this.#followed(query, url, {});
    const sent = await this.#signIn.headers(query.scope);
    const first = await this.#followed(query, url, sent);
    if (first.status !== 401 || first.url.origin !== url.origin) return first;
    const challenge = first.headers["www-authenticate"];
    const signedIn = await this.#signIn.answer(challenge, query.scope, sent);
    if (signedIn.kind === "nothing") return first;
    drop(first.answer);
    if (signedIn.kind === "refused") throw refused(query.asked, signedIn.answer);
    return await this.#followed(query, url, signedIn.headers);
  }

  /** Follows redirects. The account is for this registry: another host never gets it. */
  async #followed(query: Query, from: URL, account: Message["headers"]): Promise<Opened> {
    const { method, body, headers, asked } = query;
    let url = from;
    let isHere = true;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const sent = isHere ? { ...headers, ...account } : { ...headers };
      const answer = await exchange({ method, url, body, headers: sent }, this.#means);
      const { statusCode: status = 0, headers: got } = answer;
      const isRedirect = [301, 302, 303, 307, 308].includes(status);
      if (!isRedirect || got.location === undefined || !["GET", "HEAD"].includes(method)) {
        return { answer, status, headers: got, url };
      }
      drop(answer);
      url = this.#redirected(got.location, url, asked);
      isHere &&= url.origin === from.origin;
    }
    throw strange(asked, `the registry redirects more than ${mostRedirects} times`);
  }

  #redirected(location: string, from: URL, asked: Asked): URL {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isPlain =
      url?.protocol === "http:" && (this.#options.isInsecure || from.protocol === "http:");
    if (url !== undefined && (url.protocol === "https:" || isPlain)) return url;
    throw strange(asked, "the registry redirects to an address without TLS");
  }

  async #home(): Promise<URL> {
    // Found out once; after a failure, again.
    this.#foundHome ??= this.#findHome().catch((error: unknown) => {
      this.#foundHome = undefined;
      throw error;
    });
    return await this.#foundHome;
  }

  async #findHome(): Promise<URL> {
    const { host, isInsecure } = this.#options;
    const name = host === "docker.io" ? "registry-1.docker.io" : host;
    const scheme = isInsecure ? findScheme(name, this.#means) : Promise.resolve("https:");
    return new URL(`${await scheme}//${name}/`);
  }
}
