// A registry on loopback for one run: its own storage and its own port, so that no run finds blobs of another.
import { spawn } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Starts docker-registry over a copy of some storage.
 * @param {{ folder: string, storage?: string }} place `storage` is copied, not used
 * @returns {Promise<{ host: string, storage: string, stop: () => Promise<void> }>}
 */
export async function startRegistry({ folder, storage: template }) {
  const storage = join(folder, "registry");
  await mkdir(storage, { recursive: true });
  if (template !== undefined) await cp(template, storage, { recursive: true });
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, "registry.yml");
  await writeFile(
    config,
    JSON.stringify({
      version: "0.1",
      log: { level: "error", accesslog: { disabled: true } },
      // The cache is that of the configuration which Debian's package brings.
      storage: { filesystem: { rootdirectory: storage }, cache: { blobdescriptor: "inmemory" } },
      http: { addr: host },
    }),
  );
  const child = spawn("docker-registry", ["serve", config], { stdio: "ignore" });
  const ended = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  });
  await answers(host, child);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { host, storage, stop };
}

async function answers(host, child) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(`http://${host}/v2/`)).ok) return;
    } catch {
      // Not yet.
    }
    await sleep(50);
  }
  child.kill();
  throw new Error(
    "docker-registry does not answer; is it installed? apt-get install docker-registry",
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
