import { expect, it } from "vitest";
import { stepEnd, stepOutput } from "../../../src/app/prove/step-output.ts";

const error = (end: string): string =>
  `Error: building at STEP "RUN printf \\"x\\" ; false": ${end}`;

it("keeps what the last step printed, without buildah's own words", () => {
  const log = [
    "STEP 2/3: RUN echo before",
    "before",
    "STEP 3/3: RUN false",
    "",
    "\u001b[31mone\u001b[0m",
    "two",
    error("while running runtime: exit status 1"),
  ];
  expect(stepOutput(log)).toEqual(["one", "two"]);
});

it("keeps a last line that has no end", () => {
  const log = ["STEP 3/3: RUN x", `no end${error("while running runtime: exit status 1")}`];
  expect(stepOutput(log)).toEqual(["no end"]);
  expect(stepEnd(log)).toBe("exit status 1");
});

it("keeps the runtime's word about a program that it cannot start, and not its noise", () => {
  // As buildah 1.28 prints it.
  const said =
    'error running container: from /usr/bin/runc creating container for [/bin/none x]: time="2026-11-30T00:02:58Z" level=error msg="runc create failed: unable to start container process: exec: \\"/bin/none\\": stat /bin/none: no such file or directory"';
  const log = [
    'STEP 2/2: RUN ["/bin/none","x"]',
    said,
    ": exit status 1",
    'time="2026-11-30T00:02:58Z" level=error msg="did not get container create message from subprocess: EOF"',
    error("while running runtime: exit status 1"),
  ];
  expect(stepOutput(log)).toEqual([said]);
});

it("is bounded, whatever a step prints", () => {
  const log = ["STEP 2/2: RUN x", ...Array.from({ length: 500 }, () => "x".repeat(9000))];
  const lines = stepOutput(log);
  expect(lines).toHaveLength(20);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400);
});

it("keeps buildah's reason where it is not how the step ended", () => {
  const end = 'checking on sources under "/c": copier: stat: "/nothere": no such file or directory';
  expect(stepEnd([`Error: building at STEP "COPY nothere /x": ${end}`])).toBe(end);
  expect(
    stepEnd(['STEP 1/1: RUN a "b": c', `Error: building at STEP "RUN a "b": c": ${end}`]),
  ).toBe(end);
  expect(stepEnd(["make: *** [all] Error 2"])).toBeUndefined();
});
