import { createReadStream } from "node:fs";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import type { LockedPackage } from "../../src/recipes/base/lock.ts";
import { succeed } from "./program.ts";

/** A package of a test, and its file. */
export interface TestPackage {
  readonly file: string;
  readonly locked: LockedPackage;
}

/** Makes a Debian package that has no file, and runs a script when it is installed. */
export async function packageWith(
  folder: string,
  { name, postinst }: { readonly name: string; readonly postinst: string },
): Promise<TestPackage> {
  const control = join(folder, name, "DEBIAN");
  await mkdir(control, { recursive: true });
  const fields = `Package: ${name}\nVersion: 1\nArchitecture: all\nMaintainer: a <a@example.com>\nDescription: is made for a test\n`;
  await writeFile(join(control, "control"), fields);
  const script = join(control, "postinst");
  await writeFile(script, `#!/bin/sh\nset -e\n${postinst}\n`);
  await chmod(script, 0o755);
  const file = join(folder, `${name}.deb`);
  await succeed(["dpkg-deb", "--root-owner-group", "--build", join(folder, name), file]);
  const digest: Digest = digestOf(await readFile(file));
  const { size } = await stat(file);
  const path = `pool/${name}.deb`;
  const kind = { version: "1", architecture: "all", archive: "main" } as const;
  return { file, locked: { name, ...kind, digest, size, path } };
}

/** Serves packages of a test on loopback, and sends a client to Debian's archive for all others. */
export async function servePackages(
  packages: readonly TestPackage[],
): Promise<{ readonly mirror: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, answer) => {
    const path = (request.url ?? "").replace(/^\/debian\//, "");
    const own = packages.find(({ locked }) => locked.path === path);
    if (own === undefined) {
      answer.writeHead(302, { location: `http://deb.debian.org/debian/${path}` }).end();
      return;
    }
    answer.writeHead(200, { "content-length": own.locked.size });
    createReadStream(own.file).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    mirror: `http://127.0.0.1:${port}/debian`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
