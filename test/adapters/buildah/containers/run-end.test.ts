import { describe, expect, it } from "vitest";
import { readEnd } from "../../../../src/adapters/buildah/containers/run-end.ts";
import type { Finished } from "../../../../src/adapters/process/runner.ts";

function finished(end: Finished["end"], lastLines: readonly string[] = []): Finished {
  return { end, lastLines, stdout: Buffer.alloc(0), seconds: 1 };
}
const exit = (code: number): Finished["end"] => ({ kind: "exit", code });

describe("the end of `buildah run`", () => {
  it("with status 0 is the container's", () => {
    expect(readEnd(finished(exit(0), ["a warning"]))).toEqual({
      end: { kind: "exit", code: 0 },
      stderr: ["a warning"],
    });
  });

  it.each(["Error: while running runtime: exit status 7", "Error: exit status 7"])(
    "with another status loses buildah's own line: %s",
    (line) => {
      expect(readEnd(finished(exit(7), ["own", line]))).toEqual({
        end: { kind: "exit", code: 7 },
        stderr: ["own"],
      });
    },
  );

  it("after a signal tells the signal", () => {
    const lines = [
      "own",
      "container exited on killed",
      "Error: while running runtime: exit status 1",
    ];
    expect(readEnd(finished(exit(1), lines))).toEqual({
      end: { kind: "killed", signal: "killed" },
      stderr: ["own"],
    });
  });

  it("where nothing was started tells the runtime's reason", () => {
    const lines = [
      'error running container: from /usr/bin/runc creating container for [/nope]: time="2026-11-30T17:07:35Z" level=error msg="runc create failed: unable to start container process: exec: \\"/nope\\": stat /nope: no such file or directory"',
      ": exit status 1",
      "Error: while running runtime: exit status 1",
    ];
    expect(readEnd(finished(exit(1), lines))).toEqual({
      end: {
        kind: "not-started",
        reason:
          'runc create failed: unable to start container process: exec: "/nope": stat /nope: no such file or directory',
      },
      stderr: [],
    });
  });

  it("where the kernel refused the program is no exit code of it", () => {
    const refused = "exec /usr/bin/check: no such file or directory";
    const buildahs = "Error: while running runtime: exit status 1";
    expect(readEnd(finished(exit(1), [refused, buildahs]))).toEqual({
      end: { kind: "not-started", reason: refused },
      stderr: [],
    });
    const own = ["a warning", "exec /bin/x: no such file or directory", buildahs];
    expect(readEnd(finished(exit(1), own))).toMatchObject({ end: { kind: "exit", code: 1 } });
  });

  it("where buildah itself failed is no exit code of the container", () => {
    const lines = ['Error: user: unknown user "web"'];
    expect(readEnd(finished(exit(125), lines))).toMatchObject({
      end: { kind: "not-started", reason: 'Error: user: unknown user "web"' },
    });
    expect(readEnd(finished(exit(125)))).toMatchObject({ end: { kind: "not-started" } });
    expect(readEnd(finished({ kind: "signal", signal: "SIGKILL" }))).toMatchObject({
      end: { kind: "not-started" },
    });
  });

  it("at a limit is that, whatever was printed", () => {
    const lines = [
      "own",
      "container exited on killed",
      "Error: while running runtime: exit status 1",
    ];
    expect(readEnd(finished({ kind: "timeout" }, lines))).toEqual({
      end: { kind: "time-limit" },
      stderr: ["own"],
    });
    expect(readEnd(finished({ kind: "overlong" }))).toMatchObject({
      end: { kind: "output-limit" },
    });
  });
});
