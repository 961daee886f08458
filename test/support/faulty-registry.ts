import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: "answer"; readonly status: number; readonly headers?: Record<string, string> }
  /** The connection is cut without an answer. */
  | { readonly kind: "cut" }
  /** Another manifest than the one pushed, under its own digest or under the digest that was asked for. */
  | { readonly kind: "other-bytes"; readonly digestHeader: "own" | "pushed" };

export interface FaultRule {
  readonly method: RegExp;
  readonly path: RegExp;
  /** How often it goes wrong before it works. */
  readonly times: number;
  readonly fault: Fault;
}

export interface FaultyRegistry {
  readonly address: string;
  /** `METHOD path` of each request, in order. */
  readonly requests: readonly string[];
  /** When each came, in milliseconds. */
  readonly times: readonly number[];
  /** Makes one more thing go wrong from now on. */
  order(rule: FaultRule): void;
  stop(): Promise<void>;
}

/** A registry on loopback that hands everything to a real one, but for the faults that were ordered. */
export async function startFaultyRegistry(
  upstream: string,
  rules: readonly FaultRule[],
): Promise<FaultyRegistry> {
  const left = rules.map((rule) => ({ ...rule }));
  const requests: string[] = [];
  const times: number[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? "/";
    const method = incoming.method ?? "GET";
    requests.push(`${method} ${path}`);
    times.push(performance.now());
    const rule = left.find(
      (one) => one.times > 0 && one.method.test(method) && one.path.test(path),
    );
    if (rule === undefined) return forward({ upstream, incoming, outgoing });
    rule.times -= 1;
    goWrong(rule.fault, { upstream, incoming, outgoing });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is always of this shape.
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const order = (rule: FaultRule): void => {
    left.push({ ...rule });
  };
  return { address: `127.0.0.1:${port}`, requests, times, order, stop };
}

interface Exchange {
  readonly upstream: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function goWrong(fault: Fault, exchange: Exchange): void {
  const { incoming, outgoing } = exchange;
  switch (fault.kind) {
    case "cut":
      incoming.socket.destroy();
      return;
    case "answer":
      incoming.resume();
      outgoing.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
      outgoing.end(JSON.stringify({ errors: [{ code: "UNKNOWN", message: "ordered by a test" }] }));
      return;
    case "other-bytes":
      forward(exchange, fault.digestHeader);
  }
}

/** Hands a request on, with its Host, so that the registry names itself by this address. */
function forward(exchange: Exchange, tamper?: "own" | "pushed"): void {
  const { upstream, incoming, outgoing } = exchange;
  const [host, port] = upstream.split(":");
  const method = tamper === undefined ? incoming.method : "GET";
  const onward = request(
    { host, port, method, path: incoming.url, headers: incoming.headers },
    (response) => {
      if (tamper === undefined || response.statusCode !== 200) {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
        return;
      }
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        sendOther({ exchange, response, bytes: Buffer.concat(chunks), tamper }),
      );
    },
  );
  onward.on("error", () => incoming.socket.destroy());
  incoming.on("error", () => onward.destroy());
  incoming.pipe(onward);
}

interface Tampering {
  readonly exchange: Exchange;
  readonly response: IncomingMessage;
  readonly bytes: Buffer;
  readonly tamper: "own" | "pushed";
}

function sendOther({ exchange, response, bytes, tamper }: Tampering): void {
  // A blank after the JSON: the same image to every reader, but not the same bytes.
  const other = Buffer.concat([bytes, Buffer.from("\n")]);
  const headers = { ...response.headers, "content-length": String(other.length) };
  if (tamper === "own") Object.assign(headers, { "docker-content-digest": digest(other) });
  exchange.outgoing.writeHead(200, headers);
  exchange.outgoing.end(exchange.incoming.method === "HEAD" ? undefined : other);
}

function digest(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
