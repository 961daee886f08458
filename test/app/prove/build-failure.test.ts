import { expect, it } from "vitest";
import { BuildBroke } from "../../../src/app/ports/build.ts";
import type { Slot } from "../../../src/app/ports/image.ts";
import { buildFailure } from "../../../src/app/prove/build-failure.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { request } from "../../support/request.ts";

const text = "FROM debian\nCOPY . /src\nRUN make\nRUN make test\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });

function broke(slot: Slot, ...lastLines: string[]) {
  return brokeWith("", slot, ...lastLines);
}

function brokeWith(ignoreText: string, slot: Slot, ...lastLines: string[]) {
  return buildFailure(new BuildBroke({ slot, end: "exit status 2", lastLines, steps: [] }), {
    containerfile,
    request: request(),
    ignoreText,
  });
}

it("points at the instruction that failed and repeats what buildah said", () => {
  const failure = broke(
    "first",
    "STEP 3/4: RUN make",
    "main.c:1: error",
    'Error: building at STEP "RUN make": exit status 2',
  );
  expect(failure).toMatchObject({
    code: "build",
    place: { file: "Containerfile", line: 3 },
    message: "Containerfile:3, `RUN make`, failed: exit status 2.",
    output: ["main.c:1: error"],
  });
});

it.each([
  [
    "while running runtime: exit status 127",
    "exit status 127 (a command was not found)",
    /Install/,
  ],
  ["while running runtime: exit status 137", "exit status 137 (something killed it,", /memory/],
  ["while running runtime: signal: killed", "signal: killed (something killed it,", /memory/],
  ["signal: killed", "signal: killed (something killed it,", /memory/],
  ["while running runtime: exit status 3", "exit status 3.", /Fix the/],
  ["resolving mountpoints: no secret with id tok", "resolving mountpoints: no secret", /Fix the/],
])("names the instruction once and says how it ended: %s", (end, told, fix) => {
  const failure = broke(
    "first",
    "STEP 3/4: RUN make",
    `Error: building at STEP "RUN make": ${end}`,
  );
  expect(failure.message).toContain(`failed: ${told}`);
  expect(failure.message.match(/RUN make/g)).toHaveLength(1);
  expect(failure.fix).toMatch(fix);
});

it("does not blame the second environment, nor the instruction, for a step that was killed", () => {
  for (const end of ["while running runtime: exit status 137", "signal: killed"]) {
    const error = `Error: building at STEP "RUN make": ${end}`;
    const failure = broke("second", "STEP 3/4: RUN make", error);
    expect(failure.message).toContain("failed in the second build: ");
    expect(failure.message).not.toMatch(/environment|variation/);
    expect(failure.fix).not.toMatch(/instruction|variation/);
  }
});

it.each([
  "wget: bad address 'registry.invalid'",
  "curl: (6) Could not resolve host: registry.invalid",
  "fatal: unable to access 'https://x/': Couldn't connect: Connection refused",
  "npm error network request to https://registry.invalid failed, getaddrinfo ENOTFOUND",
])("tells a network that a step did not reach: %s", (said) => {
  const failure = broke("first", "STEP 3/4: RUN make", said);
  expect([failure.fix, failure.output]).toEqual([
    expect.stringContaining("did not reach the network"),
    [said],
  ]);
});

it.each([
  "setup network: netavark: No such file or directory (os error 2)",
  "setup network: netavark: unable to execute nft: No such file or directory (os error 2)",
  'could not find "netavark" in one of [/usr/libexec/podman /usr/lib/podman]',
])("tells a machine that cannot set up a network: %s", (said) => {
  const failure = broke(
    "first",
    "STEP 3/4: RUN make",
    `Error: building at STEP "RUN make": ${said}`,
  );
  expect(failure.fix).toContain("install `netavark`, with `iptables` and `nftables`");
});

it("says which source of a COPY is missing instead of repeating buildah's words", () => {
  const broken = new BuildBroke({
    slot: "first",
    end: "exit status 125",
    lastLines: ["STEP 2/4: COPY . /src"],
    steps: [],
  });
  const missing = { source: "dist", place: { kind: "context" } } as const;
  const about = { containerfile, request: request(), ignoreText: "", missing };
  expect(buildFailure(broken, about)).toMatchObject({
    code: "build",
    message:
      "Containerfile:2, `COPY . /src`, failed: its source `dist` is not in the build context.",
    fix: "Create `dist`, or correct the path: it is relative to the build context.",
  });
});

it("says so when only the second environment breaks a step, and how to leave a variation out", () => {
  const failure = broke("second", "STEP 4/4: RUN make test", "license server unknown");
  expect(failure.message).toContain("fails only in the second environment");
  expect(failure.fix).toContain("-hostname");
});

it("knows a full disk wherever it was told", () => {
  const failure = broke(
    "first",
    "cc: fatal error: No space left on device",
    "make: *** [x] Error 1",
  );
  expect([failure.code, failure.fix]).toEqual(["tool", expect.stringContaining("RUNNER_TEMP")]);
});

it("names the exception of the ignore file that has no effect in folders, and what to write", () => {
  const failure = brokeWith("# all\n**\n!**/*.go\n!**/go.mod\n", "first", "STEP 3/4: RUN make");
  expect(failure.fix).toContain("line 3 of the ignore file, `!**/*.go` (and 1 more like it),");
  expect(failure.fix).toContain("line 2, `**`, keeps out");
  expect(failure.fix).toContain("`!cmd`");
});
