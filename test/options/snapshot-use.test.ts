import { expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseSnapshotUse } from "../../src/options/snapshot-use.ts";

it("the buildah of a snapshot is asked for by its own switch", () => {
  const snapshot = "shop.tar";
  for (const buildah of [true, false]) {
    expect(parseSnapshotUse({ snapshot, buildah })).toEqual({ snapshot, snapshotBuildah: buildah });
  }
  const none = { snapshot: undefined, buildah: false };
  expect(parseSnapshotUse(none)).toEqual({ snapshot: undefined, snapshotBuildah: false });
});

it.each([
  ["workflow", "Input `snapshot-buildah`", "Write `snapshot: FILE` too"],
  ["command line", "Flag `--snapshot-buildah`", "Write `--snapshot=FILE` too"],
] as const)("without a snapshot, there is none to take buildah from (%s)", (surface, what, fix) => {
  const parse = () => parseSnapshotUse({ snapshot: undefined, buildah: true });
  expect(parse).toThrow(Failure);
  try {
    parse();
  } catch (error) {
    const said = error instanceof Failure ? error.on(surface) : undefined;
    expect(said?.message).toBe(`${what}: there is no snapshot to take it from.`);
    expect(said?.fix).toContain(fix);
  }
});
