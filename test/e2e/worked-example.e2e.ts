import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { cliBundle, root, searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";

/** The blocks of the page that a reader pastes, in their order. */
async function pastedBlocks(): Promise<readonly string[]> {
  const page = await readFile(join(root, "docs/worked-example.md"), "utf8");
  return [...page.matchAll(/^```sh run\n(.*?)^```$/gms)].map(([, text]) => text ?? "");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => {
    server.close(done);
  });
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** A home with the command `twofold`, and a store for images that no other program uses. */
async function readersHome(): Promise<{
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
}> {
  const home = join(inject("temp"), "worked-example");
  for (const folder of ["bin", "tmp", "work"]) {
    await mkdir(join(home, folder), { recursive: true });
  }
  const command = join(home, "bin/twofold");
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${cliBundle}' "$@"\n`);
  await chmod(command, 0o755);
  const store = `[storage]\ndriver = "vfs"\ngraphroot = "${home}/store"\nrunroot = "${home}/run"\n`;
  await writeFile(join(home, "storage.conf"), store);
  const env = {
    PATH: `${join(home, "bin")}:${searchPath()}`,
    HOME: home,
    TMPDIR: join(home, "tmp"),
    CONTAINERS_STORAGE_CONF: join(home, "storage.conf"),
    LANG: "C.UTF-8",
  };
  return { home, env };
}

it("the worked example does what its page says, from nothing to a container by digest", async () => {
  const blocks = await pastedBlocks();
  expect(blocks).toHaveLength(8);
  const { home, env } = await readersHome();
  const marked = blocks.map((block, index) => `echo "## ${index}"\n${block}`).join("");
  const script = `set -eu\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n${marked}`;
  const placed = script.replaceAll("5000", String(await freePort()));
  const done = await runProgram(["bash", "-c", placed], { cwd: join(home, "work"), env });
  expect(done.code, done.output).toBe(0);
  const said = done.stdout.split(/^## \d\n/m).slice(1);
  expect(said[2]).toMatch(/^exit status 1$/m);
  expect(said[2]).toMatch(/^unpinned-base$/m);
  expect(said[3]).toMatch(/^FROM 127\.0\.0\.1:\d+\/base\/busybox:1@sha256:[0-9a-f]{64}$/m);
  expect(said[3]).not.toMatch(/^unpinned-base$/m);
  expect(said[4]).toMatch(/^sha256:[0-9a-f]{64}\n$/);
  expect(said[5]).toBe(said[4]);
  expect(said[6]).toBe("Hello from an image that was built twice.\n");
  expect(await readdir(join(home, "work"))).toEqual([]);
});
