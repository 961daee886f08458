import { request as plain } from "node:http";
import { Agent, request as secure } from "node:https";
import type { Duplex } from "node:stream";
import type { ConnectionOptions, SecureContext } from "node:tls";
import { codedError } from "./connection-words.ts";

interface TunnelOptions {
  readonly proxy: URL;
  /** What the proxy's own certificate is checked with, where it has one. */
  readonly trust: SecureContext;
  /** Seconds until a proxy that says nothing is given up. */
  readonly seconds: number;
}

/** Makes kept-alive TLS connections through a proxy's CONNECT (RFC 9110 §9.3.6). */
export class TunnelAgent extends Agent {
  readonly #tunnel: TunnelOptions;

  constructor(options: ConstructorParameters<typeof Agent>[0], tunnel: TunnelOptions) {
    super(options);
    this.#tunnel = tunnel;
  }

  override createConnection(
    options: ConnectionOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const fail = (error: unknown): void =>
      // Node looks at the error first; there is no stream to give it.
      Reflect.apply(callback ?? (() => undefined), undefined, [error]);
    openTunnel(`${options.host}:${options.port}`, this.#tunnel).then((socket) => {
      const through: ConnectionOptions = { ...options, socket };
      const made = super.createConnection(through);
      if (made) callback?.(null, made);
      else fail(new Error("no connection was made"));
    }, fail);
    return undefined;
  }
}

function openTunnel(target: string, { proxy, trust, seconds }: TunnelOptions): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const options = {
      method: "CONNECT",
      path: target,
      agent: false,
      headers: { host: target, ...proxyAuthorization(proxy) },
      timeout: seconds * 1000,
    } as const;
    const trusting = { ...options, secureContext: trust };
    const asked = proxy.protocol === "https:" ? secure(proxy, trusting) : plain(proxy, options);
    asked.once("timeout", () => asked.destroy(codedError("ETIMEDOUT", "the proxy says nothing")));
    asked.once("error", reject);
    asked.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) {
        socket.setTimeout(0);
        return resolve(socket);
      }
      socket.destroy();
      reject(codedError("EPROXY", `the proxy answers with status ${statusCode}`));
    });
    asked.once("response", ({ statusCode }) => {
      asked.destroy();
      reject(codedError("EPROXY", `the proxy answers with status ${statusCode}`));
    });
    asked.end();
  });
}

/** Returns the header with the account that the proxy's address has, if it has one. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(account).toString("base64")}` };
}
