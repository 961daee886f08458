import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { cache } from "./paths.ts";
import { succeed } from "./program.ts";

const installed = "/usr/share/keyrings/ubuntu-archive-keyring.gpg";
/** Of Ubuntu 24.04. Its digest, not the connection, says that it is the one. */
const address =
  "http://archive.ubuntu.com/ubuntu/pool/main/u/ubuntu-keyring/ubuntu-keyring_2023.11.28.1_all.deb";
const digest: string = "sha256:36de43b15853ccae0028e9a767613770c704833f82586f28eb262f0311adb8a8";

/** The keys with which Ubuntu signs its packages: the machine's, or fetched once and kept in the cache folder. */
export async function ubuntuKeyring(): Promise<string> {
  if (existsSync(installed)) return installed;
  const folder = join(cache, "ubuntu-keyring");
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (digestOf(bytes) !== digest) throw new Error(`${address} is not ${digest}`);
      await mkdir(unfinished, { recursive: true });
      const file = join(unfinished, "package.deb");
      await writeFile(file, bytes);
      await succeed(["dpkg-deb", "--extract", file, unfinished]);
      if (!existsSync(folder)) await rename(unfinished, folder);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  return join(folder, installed);
}
