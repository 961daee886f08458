import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll } from "vitest";

/** Serves some bytes to RUN steps of a file's tests; to be called once at its top. @returns the URL, once tests run */
export function stepServer(): () => string {
  const server = createServer((_, answer) => answer.end("fetched\n".repeat(500)));
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, "0.0.0.0", listening));
    const { port } = server.address() as AddressInfo;
    const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const address = own.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
    url = `http://${address}:${port}/`;
  });
  afterAll(() => void server.close());
  return () => url;
}
