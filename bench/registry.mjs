// A registry on loopback for one run: its own storage, so that no run finds blobs of another.
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Starts docker-registry over a copy of some storage.
 * @param {{ folder: string, storage?: string, host?: string }} place `storage` is copied, not used; `host`: where an
 * earlier one was
 * @returns {Promise<{ host: string, storage: string, stop: () => Promise<void> }>}
 */
export async function startRegistry({ folder, storage: template, host: known }) {
  const storage = join(folder, "registry");
  await mkdir(storage, { recursive: true });
  if (template !== undefined) await cp(template, storage, { recursive: true });
  const host = known ?? `127.0.0.1:${await freePort()}`;
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

/** A port below those that the kernel gives to outgoing connections, so that it stays free between two runs. */
async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
