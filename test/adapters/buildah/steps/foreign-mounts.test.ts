import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  isOwn,
  overlaid,
  refuseForeignMounts,
} from "../../../../src/adapters/buildah/steps/foreign-mounts.ts";
import { parseMounts } from "../../../../src/adapters/buildah/steps/upper-folder.ts";

const slot = "/var/tmp/twofold-1/first";
const own = {
  folders: [`${slot}/tmp`, `${slot}/context`],
  mounts: [`${slot}/tmp`, `${slot}/store`],
};
const target = `${slot}/tmp/buildah1/mnt/buildah-bind-target-0`;

/** The machine's root and /tmp, and the overlay of a stage in each build. */
const machine = [
  "20 1 254:0 / / rw - ext4 /dev/vda rw",
  "21 20 0:30 / /tmp rw - tmpfs tmpfs rw",
  "22 20 0:40 / /var/tmp/twofold-1/first/store/overlay/a/merged rw - overlay overlay rw",
  "23 20 0:41 / /var/tmp/twofold-1/second/store/overlay/b/merged rw - overlay overlay rw",
];

/** Whether buildah may show a step what it mounted at a target in its own namespace. */
function mayShow(line: string, ours = machine): boolean {
  const theirs = [...ours, `90 20 ${line}`];
  return isOwn(target, {
    theirs: parseMounts(theirs.join("\n")),
    ours: parseMounts(ours.join("\n")),
    ...own,
  });
}

describe("what a mount shows a step is of its build", () => {
  it.each([
    ["a file of the context", `254:0 ${slot}/context/src ${target} rw - ext4 /dev/vda rw`],
    ["a cache", `254:0 ${slot}/tmp/buildah-cache/x ${target} rw - ext4 /dev/vda rw`],
    ["a folder of a stage", `0:40 /usr ${target} rw - overlay overlay rw`],
    ["what only buildah's namespace has", `0:99 / ${target} rw - overlay overlay rw`],
  ])("where it is %s", (_, line) => expect(mayShow(line)).toBe(true));

  it.each([
    ["the machine's root", `254:0 / ${target} rw - ext4 /dev/vda rw`],
    ["a folder of the machine", `254:0 /etc ${target} rw - ext4 /dev/vda rw`],
    ["another file system of the machine", `0:30 /x ${target} rw - tmpfs tmpfs rw`],
    ["the other build", `254:0 /var/tmp/twofold-1/second ${target} rw - ext4 /dev/vda rw`],
    ["a stage of the other build", `0:41 / ${target} rw - overlay overlay rw`],
    ["the run's own folder", `254:0 /var/tmp/twofold-1 ${target} rw - ext4 /dev/vda rw`],
    ["a folder beside its own", `254:0 ${slot}/context-2 ${target} rw - ext4 /dev/vda rw`],
    ["the script that starts steps", `254:0 ${slot}/runtime-shim ${target} rw - ext4 /dev/vda rw`],
  ])("not where it is %s", (_, line) => expect(mayShow(line)).toBe(false));

  it("also where the work folder is on a file system of its own, mounted from below its root", () => {
    const ours = [...machine, "24 20 254:9 /disks/work /var/tmp rw - ext4 /dev/vdb rw"];
    const shown = (root: string) => mayShow(`254:9 ${root} ${target} rw - ext4 /dev/vdb rw`, ours);
    expect(shown("/disks/work/twofold-1/first/context")).toBe(true);
    expect(shown("/twofold-1/first/context")).toBe(false);
    expect(shown("/disks/other")).toBe(false);
  });
});

it("knows what lies below an overlay that buildah mounted itself, and trusts the driver's", () => {
  const below = (line: string): readonly string[] => {
    const theirs = parseMounts([...machine, `90 20 ${line}`].join("\n"));
    return overlaid(target, { theirs, ours: parseMounts(machine.join("\n")), ...own });
  };
  const options = `rw,lowerdir=${slot}/context:/etc,upperdir=${slot}/tmp/u,workdir=${slot}/tmp/w`;
  const places = [`${slot}/context`, "/etc", `${slot}/tmp/u`];
  expect(below(`0:99 / ${target} rw - overlay overlay ${options}`)).toEqual(places);
  expect(below(`0:40 / ${target} rw - overlay overlay rw,lowerdir=/l/A:/l/B`)).toEqual([]);
  expect(below(`254:0 ${slot}/context ${target} rw - ext4 /dev/vda rw`)).toEqual([]);
});

it("refuses a mount of the machine's files, and leaves one of the build's own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "twofold-mounts-"));
  try {
    await mkdir(join(folder, "context/src"), { recursive: true });
    const places = { folders: [join(folder, "context")], mounts: [join(folder, "store")] };
    const shown = (source: string): Promise<void> =>
      refuseForeignMounts({
        config: { mounts: [{ destination: "/m", source, type: "bind", options: ["rbind"] }] },
        pid: process.pid,
        own: places,
      });
    await expect(shown(join(folder, "context/src"))).resolves.toBeUndefined();
    for (const source of [folder, join(folder, "store"), tmpdir(), "/etc"]) {
      await expect(shown(source)).rejects.toThrow("The mount at /m would show this step");
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("looks below an overlay that the runtime is to mount, as for a bind mount with `rw`", async () => {
  const folder = await mkdtemp(join(tmpdir(), "twofold-mounts-"));
  try {
    for (const path of ["context/a:b", "tmp/upper", "tmp/work"]) {
      await mkdir(join(folder, path), { recursive: true });
    }
    const places = { folders: [join(folder, "context"), join(folder, "tmp")], mounts: [] };
    const shown = (...options: readonly string[]): Promise<void> =>
      refuseForeignMounts({
        config: {
          mounts: [
            {
              ...{ destination: "/m", source: join(folder, "tmp/merge"), type: "overlay" },
              options: [...options, `workdir=${folder}/tmp/work`, "private"],
            },
          ],
        },
        pid: process.pid,
        own: places,
      });
    const [lower, upper] = [`${folder}/context/a\\:b`, `upperdir=${folder}/tmp/upper`];
    await expect(shown(`lowerdir=${lower}`, upper)).resolves.toBeUndefined();
    await expect(shown(`lowerdir=${lower}:${folder}/tmp`)).resolves.toBeUndefined();
    for (const options of [
      ["lowerdir=/etc", upper],
      [`lowerdir=${lower}:/etc`],
      ["upperdir=/etc"],
    ]) {
      await expect(shown(...options)).rejects.toThrow("The mount at /m would show this step");
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
