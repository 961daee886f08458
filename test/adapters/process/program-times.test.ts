import { expect, it } from "vitest";
import { programName } from "../../../src/adapters/process/program-name.ts";
import { recordPrograms } from "../../../src/adapters/process/program-times.ts";
import { run } from "../../../src/adapters/process/runner.ts";

const env = { PATH: process.env["PATH"] ?? "" };

it("records each program that is started, with its time and without its arguments", async () => {
  const programs = recordPrograms();
  await run({ program: "git", args: ["--no-pager", "version", "--build-options"], env });
  await run({ program: "/bin/sh", args: ["-c", "sleep 0.05; echo hunter2"], env });
  await run({ program: "/no/such/program", args: [], env });
  programs.stop();
  await run({ program: "git", args: ["version"], env });
  const [git, shell, ...more] = programs.spans();
  expect(more).toEqual([]);
  expect(git).toMatchObject({ kind: "program", lane: "programs", name: "git version" });
  expect(shell?.name).toBe("sh");
  expect(shell?.seconds).toBeGreaterThan(0.04);
  expect(shell?.start).toBeGreaterThanOrEqual((git?.start ?? 0) + (git?.seconds ?? 0));
});

it("names the program that others start, with its command", () => {
  const words = [
    "unshare",
    "--mount",
    "/usr/bin/buildah",
    "--root",
    "/tmp/x",
    "build",
    "--tag=push",
  ];
  expect(programName(words)).toBe("buildah build");
});

it("names no word that is neither a known program nor one of its commands", () => {
  expect(programName(["/opt/tool", "--password=hunter2"])).toBe("tool");
  expect(programName(["skopeo", "hunter2"])).toBe("skopeo");
  expect(programName([])).toBe("");
});
