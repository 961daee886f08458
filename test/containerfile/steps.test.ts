import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failedInstruction, instructionOfStep } from "../../src/containerfile/steps.ts";
import { findProgram } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { containerfile } from "./containerfiles.ts";

const twoStages = containerfile(
  "ARG RELEASE=12",
  "FROM debian:$RELEASE AS build",
  "RUN exit 7",
  "",
  "FROM scratch",
  "COPY --from=build \\",
  "  /a /b",
  "RUN exit 7",
);

describe("a step", () => {
  test("is the instruction at its place, FROM being the first", () => {
    const line = (stage: number, step: number) =>
      instructionOfStep(twoStages, { stage, step })?.line;
    expect([line(1, 1), line(1, 2), line(2, 1), line(2, 2), line(2, 3)]).toEqual([2, 3, 5, 6, 8]);
  });

  test("is no instruction where buildah added it, or where there is no such stage", () => {
    expect(instructionOfStep(twoStages, { stage: 2, step: 4 })).toBeUndefined();
    expect(instructionOfStep(twoStages, { stage: 3, step: 1 })).toBeUndefined();
  });
});

describe("the failed instruction", () => {
  test("is the one of the last step", () => {
    const log = [
      "[1/2] STEP 1/2: FROM debian:12 AS build",
      "[1/2] STEP 2/2: RUN exit 7",
      "[2/2] STEP 1/4: FROM scratch",
      "[2/2] STEP 2/4: COPY --from=build   /a /b",
      "[2/2] STEP 3/4: RUN exit 7",
      "subprocess exited with status 7",
      'Error: building at STEP "RUN exit 7": exit status 7',
    ];
    expect(failedInstruction({ containerfile: twoStages, log })?.line).toBe(8);
    expect(failedInstruction({ containerfile: twoStages, log: log.slice(0, 3) })?.line).toBe(5);
  });

  test("is the one that the error names when stages ran at once", () => {
    const log = [
      "[1/2] STEP 1/2: FROM debian:12 AS build",
      "[1/2] STEP 2/2: RUN exit 7",
      "[2/2] STEP 1/4: FROM scratch",
      'Error: building at STEP "RUN exit 7": exit status 7',
    ];
    expect(failedInstruction({ containerfile: twoStages, log })?.line).toBe(3);
  });

  test("is in the stage that was built when only one was", () => {
    const log = ["STEP 1/2: FROM debian:12 AS build", "STEP 2/2: RUN exit 7"];
    const scope = { containerfile: twoStages, log, target: "build" };
    expect(failedInstruction(scope)?.line).toBe(3);
  });

  test("is FROM for a step that the base brought, and the steps behind count on from there", () => {
    const file = containerfile("FROM base", "RUN echo own", "RUN exit 3");
    const log = [
      "STEP 1/4: FROM base",
      "STEP 2/6: RUN echo onbuilt",
      "STEP 3/6: RUN echo onbuilt2",
      "STEP 4/6: RUN echo own",
      "STEP 5/6: RUN exit 3",
    ];
    const lineAfter = (count: number) =>
      failedInstruction({ containerfile: file, log: log.slice(0, count) })?.line;
    expect([lineAfter(2), lineAfter(3), lineAfter(4), lineAfter(5)]).toEqual([1, 1, 2, 3]);
  });

  test("is found by the error alone where one instruction has its text", () => {
    const log = ['Error: building at STEP "COPY --from=build   /a /b": no such file'];
    expect(failedInstruction({ containerfile: twoStages, log })?.line).toBe(6);
    const twice = ['Error: building at STEP "RUN exit 7": exit status 7'];
    expect(failedInstruction({ containerfile: twoStages, log: twice })).toBeUndefined();
  });

  test("is unknown when nothing tells", () => {
    expect(failedInstruction({ containerfile: twoStages, log: ["noise"] })).toBeUndefined();
    expect(failedInstruction({ containerfile: twoStages, log: [] })).toBeUndefined();
  });

  test.skipIf(findProgram("buildah") === undefined)(
    "is the one at which the real buildah stops",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "twofold-steps-"));
      try {
        const file = containerfile(
          "ARG X=scratch",
          "FROM scratch AS unused",
          "COPY no /no",
          "FROM $X AS one",
          "COPY f /f",
          "# a comment",
          "FROM one",
          "COPY f \\",
          "  # inside",
          "  /g",
          "COPY absent \\",
          "  /h",
          "COPY f /i",
        );
        writeFileSync(join(folder, "Containerfile"), file.text);
        writeFileSync(join(folder, "f"), "f");
        const store = ["--root", join(folder, "root"), "--runroot", join(folder, "run")];
        const build = [
          "build",
          "--layers=false",
          "--label",
          "a=b",
          "-f",
          join(folder, "Containerfile"),
        ];
        const { code, output } = await runProgram([
          "buildah",
          ...store,
          "--storage-driver=vfs",
          ...build,
          folder,
        ]);
        expect(code).not.toBe(0);
        expect(failedInstruction({ containerfile: file, log: output.split("\n") })).toMatchObject({
          line: 11,
          endLine: 12,
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
