import { readlink } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { PortAnswer } from "../../../domain/findings/image-run.ts";
import { writeAnswer } from "./port-answer.ts";

/** What is read of an answer. `docs/compare-bases.md` says so too. */
const limits = {
  /** From the connection to the end of the answer. */
  milliseconds: 10_000,
  /** With the line of the status. */
  headerBytes: 64 * 1024,
  bodyBytes: 1024 * 1024,
  /** Of what speaks no HTTP. */
  startBytes: 4096,
} as const;
/** A server may listen at either address of the loopback, or at both. */
const addresses = ["127.0.0.1", "::1"] as const;
const pauseMilliseconds = 100;

/**
 * Asks a port of the network that this process is in until something takes a connection, and prints
 * the answer as JSON. It has no time limit of its own: who starts it ends it.
 * @throws Error in the network `outside`, whose ports are not the container's
 */
export async function printAnswer(port: number, outside: string): Promise<void> {
  if ((await readlink("/proc/self/ns/net")) === outside) {
    throw new Error("this process is not in the container's network");
  }
  for (;;) {
    for (const host of addresses) {
      const answer = await ask(host, port);
      if (answer.kind === "silent") continue;
      process.stdout.write(writeAnswer(answer));
      return;
    }
    await sleep(pauseMilliseconds);
  }
}

/** Asks once. No redirect is followed: the network leads nowhere. */
export async function ask(host: string, port: number): Promise<PortAnswer> {
  return await new Promise((resolve) => {
    const headers = { host: `localhost:${port}`, accept: "*/*", connection: "close" };
    let isConnected = false;
    const maxHeaderSize = limits.headerBytes;
    const asked = request({ host, port, path: "/", headers, agent: false, maxHeaderSize });
    const settle = (answer: PortAnswer): void => {
      clearTimeout(deadline);
      resolve(answer);
      asked.destroy();
    };
    const deadline = setTimeout(() => asked.destroy(), limits.milliseconds);
    const unanswered = (error?: Error): void =>
      settle(isConnected ? wrongAnswer(error) : { kind: "silent" });
    asked.on("socket", (socket) => socket.once("connect", () => (isConnected = true)));
    asked.on("upgrade", (response, socket) => {
      // Without a body, as another protocol follows.
      settle(httpAnswer(response, Buffer.alloc(0), true));
      socket.destroy();
    });
    asked.on("response", (response) => {
      // The body may still be on its way when the connection is closed.
      asked.off("close", unanswered);
      const chunks: Buffer[] = [];
      let size = 0;
      const end = (isWhole: boolean): void => {
        const body = Buffer.concat(chunks).subarray(0, limits.bodyBytes);
        settle(httpAnswer(response, body, isWhole));
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limits.bodyBytes) end(false);
      });
      response.on("close", () => end(response.complete));
      response.on("error", () => {});
    });
    asked.on("error", unanswered);
    asked.on("close", unanswered);
    asked.end();
  });
}

function httpAnswer(
  { statusCode: status = 0, headers }: IncomingMessage,
  body: Uint8Array,
  isWhole: boolean,
): PortAnswer {
  return { kind: "http", status, headers: Object.keys(headers).sort(), body, isWhole };
}

/** Returns what came instead of an answer: the bytes at which the parser of HTTP gave up. */
function wrongAnswer(error: Error | undefined): PortAnswer {
  if (error !== undefined && "code" in error && error.code === "HPE_HEADER_OVERFLOW") {
    return { kind: "long-headers" };
  }
  const packet = error !== undefined && "rawPacket" in error ? error.rawPacket : undefined;
  const start = packet instanceof Uint8Array ? packet : new Uint8Array();
  return { kind: "no-http", start: start.subarray(0, limits.startBytes) };
}
