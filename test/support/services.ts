import type { ChildProcess } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startProgram, succeed } from "./program.ts";

/** A server process on loopback. */
export interface Service {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  stop(): Promise<void>;
}

/** The account of the registry that asks for one; the hash is bcrypt, which is all that docker-registry takes. */
export const account = {
  username: "shipper",
  password: "right-horse-battery",
  hash: "$2b$04$ZxWBOiHEXoIFNZ/b80StXu6vPV5jt6ux2HKzIm4ZhfcMwAx1j5eDS",
} as const;

/** docker-registry over its own folder, with or without an account. */
export async function startRegistry(
  folder: string,
  access: "open" | "account" = "open",
): Promise<Service> {
  await mkdir(folder, { recursive: true });
  const htpasswd = join(folder, "htpasswd");
  await writeFile(htpasswd, `${account.username}:${account.hash}\n`);
  const auth = access === "open" ? "" : `auth: {htpasswd: {realm: e2e, path: ${htpasswd}}}\n`;
  return startOnFreePort(async (port) => {
    const config = join(folder, "config.yml");
    await writeFile(
      config,
      `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\n${auth}` +
        `storage: {filesystem: {rootdirectory: ${join(folder, "data")}}, delete: {enabled: true}}\n` +
        `http: {addr: "127.0.0.1:${port}"}\n`,
    );
    return ["docker-registry", "serve", config];
  });
}

/** git's own server over a folder of bare repositories; pushing is allowed. */
export async function startGitDaemon(folder: string): Promise<Service> {
  await mkdir(folder, { recursive: true });
  return startOnFreePort(async (port) => [
    join(await succeed(["git", "--exec-path"]), "git-daemon"),
    "--reuseaddr",
    "--export-all",
    "--enable=receive-pack",
    "--listen=127.0.0.1",
    `--port=${port}`,
    `--base-path=${folder}`,
    folder,
  ]);
}

/** Starts a server on a port that is free; the command says how it gets the port. */
export async function startOnFreePort(
  command: (port: number) => Promise<readonly [string, ...string[]]>,
): Promise<Service> {
  const port = await freePort();
  const argv = await command(port);
  // Not even a killed test run may leave a server behind.
  const { child, finished } = startProgram(["setpriv", "--pdeathsig", "TERM", ...argv]);
  let ended: string | undefined;
  finished.then(
    (result) => {
      ended = result.output;
    },
    (error: unknown) => {
      ended = String(error);
    },
  );
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (ended !== undefined) throw new Error(`${argv.join(" ")} ended at once:\n${ended}`);
    if (await listens(port)) return { address: `127.0.0.1:${port}`, stop: () => stop(child) };
    await sleep(25);
  }
  await stop(child);
  throw new Error(`${argv.join(" ")} did not listen on port ${port} within 5 s`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  const deadline = setTimeout(() => child.kill("SIGKILL"), 2000);
  await closed;
  clearTimeout(deadline);
}

/** A port that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
