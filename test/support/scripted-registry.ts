import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request in any way, or not at all. @param nth counts the same method and path, from 1 */
export type Script = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export interface ScriptedRegistry {
  /** `127.0.0.1:<port>`; it speaks plain HTTP. */
  readonly address: string;
  /** `METHOD path` of each request, in order. */
  readonly requests: readonly string[];
  /** The `Authorization` of each. */
  readonly accounts: readonly (string | undefined)[];
  stop(): Promise<void>;
}

/** Something on loopback that takes the place of a registry and does what a test says. */
export async function startScripted(script: Script): Promise<ScriptedRegistry> {
  const requests: string[] = [];
  const accounts: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    accounts.push(request.headers.authorization);
    script(request, response, requests.filter((one) => one === line).length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is always of this shape.
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${port}`, requests, accounts, stop };
}
