import { describe, expect, test } from "vitest";
import { scriptFault } from "../../../src/app/prove/script-faults.ts";

const s2i = { kind: "s2i" } as const;
const text =
  "RUN --mount=type=secret,id=s2i-artifacts if [ -s /dev/a.tar ]; then mkdir -p /tmp/artifacts && tar -xf /dev/a.tar -C /tmp/artifacts; fi && /usr/bin/prepare && if [ -s /dev/a.tar ]; then rm -rf /tmp/artifacts; fi";

describe("a step of recipe s2i that failed", () => {
  test.each([
    ["/bin/sh: 1: /usr/bin/prepare: not found", /script \/usr\/bin\/prepare is not there/],
    ["/bin/sh: line 1: /usr/bin/prepare: No such file or directory", /is not there, or the inter/],
    ["/bin/sh: 1: /usr/bin/prepare: Permission denied", /has no execute bit/],
    ["/bin/sh: /usr/bin/prepare: Permission denied", /has no execute bit/],
    ["/bin/sh: 1: tar: not found", /has no tar/],
    [
      'level=error msg="runc create failed: unable to start container process: exec: \\"/bin/sh\\": stat /bin/sh: no such file or directory"',
      /has no shell/,
    ],
  ])("is explained by %j", (line, what) => {
    expect(scriptFault(s2i, text, ["assembling", line])?.what).toMatch(what);
  });

  test.each([
    // What the script itself could not find is for its author to see.
    "/usr/bin/prepare: 3: npm: not found",
    "/usr/bin/prepare: line 3: ./configure: Permission denied",
    "error: nothing to build",
  ])("is not explained by %j", (line) => {
    expect(scriptFault(s2i, text, [line])).toBeUndefined();
  });

  test("of another recipe is the Containerfile's own", () => {
    const line = "/bin/sh: 1: /usr/bin/prepare: not found";
    expect(scriptFault({ kind: "containerfile" }, text, [line])).toBeUndefined();
  });
});
