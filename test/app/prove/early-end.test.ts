import { expect, it } from "vitest";
import type { Slot } from "../../../src/app/ports/image.ts";
import { EarlyEnd } from "../../../src/app/prove/early-end.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { PathState } from "../../../src/domain/findings/watched-build.ts";

const twoStages = `FROM a AS build
RUN make
FROM b
RUN one
RUN two
RUN three
`;

const file: PathState = {
  ...{ type: "file", mode: 0o644, uid: 0, gid: 0, size: 1, mtime: 1, linkname: "" },
  digest: "aa",
};

function endIn(text: string) {
  const end = new EarlyEnd({
    containerfile: parseContainerfile({ text, file: "Containerfile" }),
    buildArgs: [],
  });
  return {
    end,
    starts: (slot: Slot, index: number, stage = 1) => !end.skips(slot, { stage, index }),
    ended: (slot: Slot, index: number, changed: Partial<PathState>, stage = 1) =>
      end.ended(slot, {
        ...{ id: { stage, index }, before: new Map() },
        changes: new Map([["srv/r", { ...file, ...changed }]]),
      }),
  };
}

it("leaves out what the first build has not begun when a step's results differ", () => {
  const { end, starts, ended } = endIn(twoStages);
  expect([starts("first", 0), starts("second", 0)]).toEqual([true, true]);
  ended("first", 0, { digest: "aa" });
  expect(starts("first", 1)).toBe(true);
  ended("second", 0, { digest: "bb" });
  // The second build catches up with the first one, so that nothing else differs.
  expect([starts("first", 2), starts("second", 1), starts("second", 2)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(end.endedBehind).toEqual({ stage: 1, index: 0 });
});

it("goes on where only times differ, which every two builds have", () => {
  const { end, starts, ended } = endIn(twoStages);
  ended("first", 0, { mtime: 1 });
  ended("second", 0, { mtime: 2 });
  expect(starts("first", 1)).toBe(true);
  expect(end.endedBehind).toBeUndefined();
});

it("goes on where an earlier stage differs: its files need not reach the image", () => {
  const { starts, ended } = endIn(twoStages);
  ended("first", 0, { digest: "aa" }, 0);
  ended("second", 0, { digest: "bb" }, 0);
  expect([starts("first", 0), starts("second", 0)]).toEqual([true, true]);
});

it.each([
  ["removes files", "RUN rm -rf /r"],
  ["removes files in a here-document", "RUN <<E\nfind / -name r -delete\nE"],
  ["cleans up", "RUN apt-get clean"],
  ["names what differs", "RUN echo same >/srv/r"],
  ["names what differs from where it is", "RUN cd /srv && sed -i s/a/b/ 'r'"],
])("goes on where a later step %s", (_, later) => {
  const { starts, ended } = endIn(`FROM b\nRUN one\n${later}\n`);
  ended("first", 0, { digest: "aa" }, 0);
  ended("second", 0, { digest: "bb" }, 0);
  expect(starts("first", 1, 0)).toBe(true);
});

it("says nothing about an end behind which there was no step", () => {
  const { end, starts, ended } = endIn("FROM b\nRUN one\n");
  starts("first", 0, 0);
  starts("second", 0, 0);
  ended("first", 0, { digest: "aa" }, 0);
  ended("second", 0, { digest: "bb" }, 0);
  expect(end.endedBehind).toBeUndefined();
});

it("never ends builds with a step that nobody can name", () => {
  const { end, starts, ended } = endIn(twoStages);
  end.skips("first", undefined);
  ended("first", 0, { digest: "aa" });
  ended("second", 0, { digest: "bb" });
  expect(starts("first", 1)).toBe(true);
});
