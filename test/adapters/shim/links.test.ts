import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLinksDown } from "../../../src/adapters/shim/links.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "links-"));
  for (const link of ["eth0", "lo"]) {
    mkdirSync(join(folder, "sys/class/net", link), { recursive: true });
    writeFileSync(flagsOf(link), "0x1003\n");
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function flagsOf(link: string): string {
  return join(folder, "sys/class/net", link, "flags");
}

/** The flags of both links, after the commands were run with a mount(8) that ends so. */
async function flagsAfter(mount: string): Promise<readonly string[]> {
  writeFileSync(join(folder, "mount"), `#!/bin/sh\n${mount}\n`, { mode: 0o755 });
  const env = { PATH: `${folder}:${process.env["PATH"] ?? ""}` };
  const args = ["-c", takeLinksDown(join(folder, "sys"))];
  await promisify(execFile)("sh", args, { env }).catch(() => undefined);
  return ["eth0", "lo"].map((link) => readFileSync(flagsOf(link), "utf8").trim());
}

describe("taking links down", () => {
  it("leaves the loopback", async () => {
    expect(await flagsAfter("exit 0")).toEqual(["0x1002", "0x1003"]);
  });

  it("does not ask to mount again what can be written", async () => {
    expect(await flagsAfter('[ "$1" = -t ]')).toEqual(["0x1002", "0x1003"]);
  });

  it("mounts again what cannot", async () => {
    const flags = flagsOf("eth0");
    rmSync(flags);
    mkdirSync(flags);
    const mount = `[ "$1" = -t ] || { rmdir ${flags} && : >${flags}; }`;
    expect(await flagsAfter(mount)).toEqual(["0x1002", "0x1003"]);
  });

  // These would be the host's.
  it("touches none when the mount did not succeed", async () => {
    expect(await flagsAfter("exit 32")).toEqual(["0x1003", "0x1003"]);
  });
});
