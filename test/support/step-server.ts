import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll } from "vitest";

const plain = "fetched\n".repeat(500);

/**
 * Serves bytes to the RUN steps of a file's tests; to be called once at its top. At `/plain` there
 * are always the usual ones.
 * @returns the URL, once tests run
 */
export function stepServer(bytes = plain): () => string {
  const server = createServer(({ url }, answer) => answer.end(url === "/plain" ? plain : bytes));
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
