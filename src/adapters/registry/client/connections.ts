import { type ClientRequest, Agent as PlainAgent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { createSecureContext, type SecureContext } from "node:tls";
import { trustFor, trustOfAny } from "./certificates.ts";
import { codedError } from "./connection-words.ts";
import { proxyFor } from "./proxy.ts";
import { proxyAuthorization, TunnelAgent } from "./tunnel.ts";

/** Connections to one host at a time; a registry's limit for one client is higher. */
const mostSockets = 16;

/** How requests to an address are sent. */
export interface Route {
  readonly agent: PlainAgent;
  /** The proxy that gets plain HTTP's whole address as the path; undefined: none. */
  readonly proxy: URL | undefined;
  /** What the proxy has to get besides. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a registry may take. */
export interface Limits {
  /** Seconds of silence after which a connection is given up. */
  readonly idleSeconds: number;
  /** Seconds until the answer to what was sent to be kept: a large layer is hashed and moved first. */
  readonly commitSeconds: number;
  /** Seconds for any other answer's head, and for a whole answer that is not a layer. */
  readonly answerSeconds: number;
}

interface ConnectionsOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly limits: Limits;
  /** Ends all requests. */
  readonly signal: AbortSignal;
}

/** Kept-alive connections, by host. */
export class Connections {
  readonly #options: ConnectionsOptions;
  readonly #routes = new Map<string, Promise<Route>>();
  readonly #running = new Set<ClientRequest>();
  // One listener for all requests: Node warns of more than ten at one signal.
  readonly #stop = (): void => {
    for (const asked of this.#running) asked.destroy(codedError("ABORT_ERR", "interrupted"));
  };

  constructor(options: ConnectionsOptions) {
    this.#options = options;
    options.signal.addEventListener("abort", this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /** Ends a request when the signal is aborted, also while its answer is read. */
  watch(asked: ClientRequest): void {
    this.#running.add(asked);
    asked.once("close", () => this.#running.delete(asked));
  }

  get limits(): Limits {
    return this.#options.limits;
  }

  /**
   * Returns the way to an address.
   * @param isVerified whether a certificate counts
   * @throws RangeError where the proxy is none
   */
  async to(url: URL, isVerified: boolean): Promise<Route> {
    const key = `${isVerified} ${url.protocol}//${url.host}`;
    const known = this.#routes.get(key) ?? this.#open(url, isVerified);
    this.#routes.set(key, known);
    return await known;
  }

  async close(): Promise<void> {
    const routes = await Promise.allSettled(this.#routes.values());
    this.#routes.clear();
    this.signal.removeEventListener("abort", this.#stop);
    for (const route of routes) if (route.status === "fulfilled") route.value.agent.destroy();
  }

  async #open(url: URL, isVerified: boolean): Promise<Route> {
    const { env, limits } = this.#options;
    const kept = { keepAlive: true, maxSockets: mostSockets, scheduling: "lifo" } as const;
    const proxy = proxyFor(url, env);
    if (url.protocol === "http:") {
      const isSecure = proxy?.protocol === "https:";
      const agent = isSecure
        ? new SecureAgent({ ...kept, secureContext: await trustFor(proxy.host, env) })
        : new PlainAgent(kept);
      return { agent, proxy, headers: proxy === undefined ? {} : proxyAuthorization(proxy) };
    }
    const secureContext = await this.#trust(url, isVerified);
    const options = { ...kept, secureContext, rejectUnauthorized: isVerified };
    if (proxy === undefined) {
      return { agent: new SecureAgent(options), proxy: undefined, headers: {} };
    }
    const trust =
      proxy.protocol === "https:" ? await trustFor(proxy.host, env) : createSecureContext();
    const agent = new TunnelAgent(options, { proxy, trust, seconds: limits.idleSeconds });
    return { agent, proxy: undefined, headers: {} };
  }

  /** A host whose certificate does not count may have files that cannot be read, too. */
  async #trust(url: URL, isVerified: boolean): Promise<SecureContext> {
    const { env } = this.#options;
    if (isVerified) return await trustFor(url.host, env);
    return await trustOfAny(url.host, env).catch(() => createSecureContext({ ca: [] }));
  }
}
