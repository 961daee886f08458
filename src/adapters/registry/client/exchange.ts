import {
  type ClientRequest,
  type IncomingMessage,
  request as plain,
  type RequestOptions,
} from "node:http";
import { request as secure } from "node:https";
import { pipeline, Readable } from "node:stream";
import { late, silent } from "./connection-words.ts";
import type { Connections, Limits, Route } from "./connections.ts";

/** A request's body; content is made anew for each attempt. */
type Body = Uint8Array | (() => AsyncIterable<Uint8Array>);

export interface Message {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
}

interface Means {
  readonly connections: Connections;
  /** Whether a certificate counts. */
  readonly isVerified: boolean;
}

/** What went wrong with the content that is sent, and not with the connection. */
export class ContentError extends Error {}

/**
 * Sends one request and returns the answer's head; its body has to be read or destroyed. Redirects
 * are not followed. Silence for the connections' time ends it, while it is sent and while it is read.
 * Between the two, a registry that keeps what was sent may be silent for longer; and the head has to
 * be whole in time, so that single bytes of it do not hold up the run.
 * @throws Error with a code that says what happened to the connection
 */
export async function exchange(message: Message, means: Means): Promise<IncomingMessage> {
  const { connections, isVerified } = means;
  connections.signal.throwIfAborted();
  const route = await connections.to(message.url, isVerified);
  const asked = start(message, route, connections.limits.idleSeconds);
  limitHead(asked, connections.limits);
  connections.watch(asked);
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      let answer: IncomingMessage | undefined;
      asked.once("response", (response) => {
        answer = response;
        resolve(response);
      });
      asked.once("timeout", () => {
        const error = silent();
        answer?.destroy(error);
        asked.destroy(error);
      });
      // Also after the answer's head: what reads the body learns of it there.
      asked.on("error", reject);
      sendBody(asked, message.body, reject);
    });
  } catch (error) {
    connections.signal.throwIfAborted();
    throw error;
  }
}

/** Limits the time between what is sent and the head of its answer. */
function limitHead(asked: ClientRequest, limits: Limits): void {
  const { idleSeconds, commitSeconds, answerSeconds } = limits;
  const isKept = asked.method === "PUT" || asked.method === "PATCH";
  let timer: NodeJS.Timeout | undefined;
  const waiting = (): void => {
    if (isKept) asked.setTimeout(0);
    const seconds = isKept ? commitSeconds : answerSeconds;
    // An error is made only when it is needed: its stack costs half as much as a small request.
    timer = setTimeout(() => asked.destroy(isKept ? silent() : late()), seconds * 1000);
  };
  asked.once("finish", waiting);
  asked.once("response", () => {
    // It may come before all was sent, e.g. a refusal.
    asked.off("finish", waiting);
    clearTimeout(timer);
    if (isKept) asked.setTimeout(idleSeconds * 1000);
  });
  asked.once("close", () => clearTimeout(timer));
}

function start(message: Message, route: Route, idleSeconds: number): ClientRequest {
  const { url, method, body } = message;
  const isEmpty = body === undefined && method !== "GET" && method !== "HEAD";
  const headers = {
    "user-agent": "twofold",
    ...(isEmpty ? { "content-length": "0" } : {}),
    ...message.headers,
    ...route.headers,
  };
  const { agent, proxy } = route;
  const options: RequestOptions = { method, agent, headers, timeout: idleSeconds * 1000 };
  if (proxy === undefined) return send(url, options);
  // The proxy's account is in its own header: the address has none.
  const bare = new URL(`${proxy.protocol}//${proxy.host}/`);
  return send(bare, { ...options, path: url.href, headers: { ...headers, host: url.host } });
}

function send(url: URL, options: RequestOptions): ClientRequest {
  return url.protocol === "https:" ? secure(url, options) : plain(url, options);
}

function sendBody(
  asked: ClientRequest,
  body: Body | undefined,
  reject: (error: unknown) => void,
): void {
  if (body === undefined || body instanceof Uint8Array) {
    asked.end(body);
    return;
  }
  pipeline(Readable.from(named(body())), asked, (error) => {
    // The answer may come before all was sent, e.g. a refusal.
    if (error) reject(error);
  });
}

async function* named(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (cause) {
    throw new ContentError("the content cannot be read", { cause });
  }
}
