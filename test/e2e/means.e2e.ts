import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { git } from "../support/checkout.ts";
import { startFaultyRegistry } from "../support/faulty-registry.ts";
import { leftovers } from "../support/leftovers.ts";
import { runProgram, startProgram, succeed } from "../support/program.ts";
import { basicAuth, servedDigest, tagsOf } from "../support/registry-view.ts";
import { account } from "../support/services.ts";
import { shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";
import { readCommandFile, readLog } from "../support/workflow-commands.ts";

const story = newStory();

describe("the tests' own means", () => {
  it("see files, mounts and processes that a run leaves", async () => {
    const folder = await story.job();
    const kept = join(folder, "kept");
    await mkdir(kept);
    await writeFile(join(kept, "result"), "");
    expect(await leftovers({ folder, kept: [kept] })).toEqual([]);
    await mkdir(join(folder, "store/overlay-containers"), { recursive: true });
    await succeed(["mount", "-t", "tmpfs", "tmpfs", join(folder, "store")]);
    const { child, finished } = startProgram(["sleep", "60"], {
      env: { TMPDIR: folder, PATH: "/bin:/usr/bin" },
    });
    try {
      const found = await leftovers({ folder, kept: [kept] });
      expect(found.map((line) => line.replace(/\d+/g, "N"))).toEqual([
        expect.stringMatching(/^file .*store$/),
        expect.stringMatching(/^mount .*store$/),
        expect.stringMatching(/^process N sleep N/),
      ]);
    } finally {
      child.kill("SIGKILL");
      await finished;
      await succeed(["umount", join(folder, "store")]);
    }
  });

  it("have a registry with the base, one with accounts, and a git server", async () => {
    const { reference, digest } = inject("base");
    expect(await servedDigest(reference.replace(/:1$/, ""), "1")).toBe(digest);
    const image = story.image(inject("accountRegistry"));
    await expect(tagsOf(image)).rejects.toThrow("401");
    expect(await tagsOf(image, basicAuth(account))).toEqual([]);
    const checkout = await story.checkout(shop(), { tag: "v1.0.0" });
    const remote = await git(checkout.folder, "ls-remote", "origin");
    expect(remote).toContain(`${checkout.revision}\trefs/heads/main`);
    expect(remote).toContain("refs/tags/v1.0.0^{}");
  });

  it("have a registry that goes wrong as often as it was told to", async () => {
    const { digest } = inject("base");
    const faulty = await startFaultyRegistry(inject("registry"), [
      { method: /GET/, path: /manifests/, times: 1, fault: { kind: "answer", status: 500 } },
      { method: /GET/, path: /manifests/, times: 1, fault: { kind: "cut" } },
      {
        method: /GET/,
        path: /manifests/,
        times: 1,
        fault: { kind: "other-bytes", digestHeader: "own" },
      },
    ]);
    try {
      const look = () => servedDigest(`${faulty.address}/base/busybox`, "1");
      await expect(look()).rejects.toThrow("500");
      await expect(look()).rejects.toThrow();
      expect(await look()).not.toBe(digest);
      expect(await look()).toBe(digest);
      const push = await runProgram([
        "skopeo",
        "copy",
        "--dest-tls-verify=false",
        `oci:${inject("base").layout}:1`,
        `docker://${faulty.address}/base/copy:1`,
      ]);
      expect(push.output).toContain("Writing manifest");
      expect(push.code).toBe(0);
    } finally {
      await faulty.stop();
    }
  });

  it("read a log as a runner does", () => {
    const { commands, lines } = readLog(
      "::error file=a%2Cb,line=3::one%0Atwo\n::stop-commands::t\n::error::no\n::T::\nx ##[debug]yes\n::add-mask::m\n::nothing::\nplain",
    );
    expect(commands).toEqual([
      { name: "error", properties: { file: "a,b", line: "3" }, message: "one\ntwo" },
      { name: "stop-commands", properties: {}, message: "t" },
      { name: "debug", properties: {}, message: "yes" },
      { name: "add-mask", properties: {}, message: "m" },
    ]);
    expect(lines).toContain("::error::no");
    expect(lines).toContain("::nothing::");
    expect(readCommandFile("a=1\nb<<E\nx\ny=2\nE\nc=\n")).toEqual({ a: "1", b: "x\ny=2", c: "" });
  });
});
