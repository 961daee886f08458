import { expect, it } from "vitest";
import { BuildBroke, type Slot } from "../../../src/app/ports/build.ts";
import { buildFailure } from "../../../src/app/prove/build-failure.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { request } from "../../support/request.ts";

const text = "FROM debian\nCOPY . /src\nRUN make\nRUN make test\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });

function broke(slot: Slot, ...lastLines: string[]) {
  return buildFailure(new BuildBroke({ slot, end: "exit status 2", lastLines, steps: [] }), {
    containerfile,
    request: request(),
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
    message:
      'Containerfile:3, `RUN make`, failed (exit status 2): Error: building at STEP "RUN make": exit status 2',
  });
});

it("says which source of a COPY is missing instead of repeating buildah's words", () => {
  const broken = new BuildBroke({
    slot: "first",
    end: "exit status 125",
    lastLines: ["STEP 2/4: COPY . /src"],
    steps: [],
  });
  const missing = { source: "dist", place: { kind: "context" } } as const;
  expect(buildFailure(broken, { containerfile, request: request(), missing })).toMatchObject({
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
