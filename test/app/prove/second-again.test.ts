import { expect, it } from "vitest";
import { secondAgain } from "../../../src/app/prove/second-again.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";

const ids = [0, 1].map((index) => ({ stage: 0, index }));
const [one, two] = ids;
const plain: StepRun = { id: one, applied: [], notApplied: [] };
const stepNetwork = () => "unexpected" as const;

function again(first: readonly StepRun[], second: readonly StepRun[], areEqual = false) {
  const found = secondAgain({ first, second, stepNetwork, areEqual });
  return (
    found && {
      reasons: found.reasons,
      network: ids.map(found.stepNetwork),
      own: [...ids, undefined].map(found.ownModes),
    }
  );
}

it("leaves the umask to a step whose own modes were taken for that umask's", () => {
  const second: StepRun = { ...plain, applied: ["umask", "network"] };
  const first = [
    { ...plain, ownModes: true as const, bytesMoved: 0 },
    { ...plain, id: two },
  ];
  expect(again(first, [second, { ...second, id: two }])).toEqual({
    reasons: [
      "1 RUN step of build 1 set modes like those of the varied umask; build 2 runs again without that umask there",
    ],
    network: ["unexpected", "unexpected"],
    own: [true, false, false],
  });
});

it("gives the network to the steps that used it, and says both reasons", () => {
  const first: StepRun[] = [
    { ...plain, bytesMoved: 9 },
    { ...plain, id: two, bytesMoved: 9, ownModes: true },
  ];
  const second: StepRun[] = [
    { ...plain, applied: ["clock"] },
    { ...plain, id: two, applied: ["file-order", "umask"] },
  ];
  expect(again(first, second)).toMatchObject({
    reasons: [
      expect.stringMatching(/^2 RUN steps of build 1 used the network/),
      expect.stringMatching(/^1 RUN step of build 1 set modes/),
    ],
    network: ["expected", "expected"],
    own: [false, true, false],
  });
});

it("is not needed when the second build's steps had nothing that they should not have", () => {
  const first: StepRun[] = [{ ...plain, bytesMoved: 9, ownModes: true }];
  expect(again(first, [plain])).toBeUndefined();
  expect(again(first, [{ ...plain, applied: ["hostname"] }])).toBeUndefined();
  expect(again(first, [{ ...plain, id: two, applied: ["umask"] }])).toBeUndefined();
  expect(again([plain], [{ ...plain, applied: ["umask", "network"] }])).toBeUndefined();
});

const linking: StepRun = { ...plain, applied: ["file-order"], madeLinks: true };

it("keeps nothing of files for a step that made hard links, where the builds differ", () => {
  const found = secondAgain({
    first: [plain],
    second: [linking, { ...plain, id: two, applied: ["file-order"] }],
    stepNetwork,
    areEqual: false,
  });
  expect(found?.reasons).toEqual([expect.stringMatching(/^1 RUN step of build 2 made hard links/)]);
  expect([...ids, undefined].map((id) => found?.makesLinks(id))).toEqual([true, false, false]);
});

it("is not needed for hard links where the builds are equal", () => {
  expect(again([plain], [linking], true)).toBeUndefined();
});
