import { readlink } from "node:fs/promises";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { PortAnswer } from "../../../domain/findings/image-run.ts";
import { writeAnswer } from "./port-answer.ts";

/** What is read of an answer. `docs/compare-bases.md` says so too. */
const limits = {
  /** From the connection to the end of the answer. */
  milliseconds: 10_000,
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
    const asked = request({ host, port, path: "/", headers, agent: false });
    const settle = (answer: PortAnswer): void => {
      clearTimeout(deadline);
      resolve(answer);
      asked.destroy();
    };
    const deadline = setTimeout(() => asked.destroy(), limits.milliseconds);
    asked.on("socket", (socket) => socket.once("connect", () => (isConnected = true)));
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const end = (isWhole: boolean): void => {
        const { statusCode: status = 0, headers: found } = response;
        const body = Buffer.concat(chunks).subarray(0, limits.bodyBytes);
        settle({ kind: "http", status, headers: Object.keys(found).sort(), body, isWhole });
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limits.bodyBytes) end(false);
      });
      response.on("close", () => end(response.complete));
      response.on("error", () => {});
    });
    asked.on("error", (error) => {
      settle(isConnected ? { kind: "no-http", start: startIn(error) } : { kind: "silent" });
    });
    asked.end();
  });
}

/** Returns the bytes at which the parser of HTTP gave up. */
function startIn(error: Error): Uint8Array {
  const packet = "rawPacket" in error ? error.rawPacket : undefined;
  return packet instanceof Uint8Array ? packet.subarray(0, limits.startBytes) : new Uint8Array();
}
