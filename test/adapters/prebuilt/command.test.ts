import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runCommand } from "../../../src/adapters/prebuilt/command.ts";
import { blankNothing } from "../../../src/domain/build/blank.ts";
import { untouchedEnvironment } from "../../../src/domain/build/environments.ts";
import type { Means } from "../../../src/variations/step.ts";

const lacks = { lacks: "a test has none" };
const means: Means = {
  ...{ cpus: lacks, kernelName: lacks, fileOrder: lacks, faketime: lacks, network: lacks },
};

it("runs no command whose processes could outlive it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "command-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  // As on a machine that lets this user make no namespaces.
  const bin = join(folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "unshare"), "#!/bin/sh\nexit 1\n");
  await chmod(join(bin, "unshare"), 0o755);
  const printed: string[] = [];
  const ran = runCommand(
    {
      ...{
        command: ["echo", "ran"],
        folder,
        place: join(folder, "own"),
        own: folder,
        checkout: folder,
        means,
      },
      ...{ environment: untouchedEnvironment, variations: [], isOffline: false },
      ...{ title: "the first run of the command", onLine: (line) => printed.push(line) },
    },
    {
      env: { PATH: `${bin}:${process.env["PATH"]}` },
      workFolder: folder,
      blank: () => blankNothing,
      signal: new AbortController().signal,
    },
  );
  await expect(ran).rejects.toMatchObject({
    code: "tool",
    message: expect.stringContaining("this machine lets this user make no namespaces"),
    told: { fix: expect.stringContaining("as root") },
  });
  expect(printed).toEqual([]);
});
