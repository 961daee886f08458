import { createServer } from "node:net";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/**
 * Commands that ask a server on the loopback for a value, or else draw one and serve it: two builds that reach each other
 * get the same. @param then what the one that serves does next
 */
export async function askedValue(...then: readonly string[]): Promise<string> {
  const port = await freePort();
  const serve = [
    "mkdir /www",
    "head -c8 /dev/urandom | sha256sum >/www/v",
    `busybox httpd -p 127.0.0.1:${port} -h /www`,
    ...then,
    "cp /www/v /v",
  ];
  return `if busybox wget -q -O /v http://127.0.0.1:${port}/v; then mkdir /www && cp /v /www/v; else ${serve.join(" && ")}; fi`;
}
