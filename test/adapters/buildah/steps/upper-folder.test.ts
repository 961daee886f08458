import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseMounts, upperFolder } from "../../../../src/adapters/buildah/steps/upper-folder.ts";

let store = "";
beforeEach(() => {
  store = realpathSync(mkdtempSync(join(tmpdir(), "store-")));
  mkdirSync(join(store, "overlay/abc/diff"), { recursive: true });
  mkdirSync(join(store, "vfs/dir/abc"), { recursive: true });
});
afterEach(() => rmSync(store, { recursive: true }));

const root = "/var/tmp/buildah1/mnt/rootfs";

function find(table: string) {
  return upperFolder({ mounts: parseMounts(table), root, store });
}

describe("the folder of a container's own changes", () => {
  it("is an overlay's upper one", async () => {
    const upper = join(store, "overlay/abc/diff");
    const options = `rw,lowerdir=/l/A:/l/B,upperdir=${upper},workdir=/w`;
    const found = await find(`74 73 0:39 / ${root} rw,relatime - overlay overlay ${options}`);
    expect(found).toEqual({ path: upper, holds: "changes" });
  });

  it("may be named relative to the driver's folder", async () => {
    const found = await find(`74 73 0:39 / ${root} rw - overlay overlay rw,upperdir=abc/diff`);
    expect(found).toEqual({ path: join(store, "overlay/abc/diff"), holds: "changes" });
  });

  it("lies beside fuse-overlayfs's own mount, which does not name it", async () => {
    const fuse = "rw - fuse.fuse-overlayfs fuse-overlayfs rw,user_id=0";
    const merged = join(store, "overlay/abc/merged");
    const found = await find(`72 71 0:39 / ${merged} ${fuse}\n74 73 0:39 / ${root} ${fuse}`);
    expect(found).toEqual({ path: join(store, "overlay/abc/diff"), holds: "changes" });
  });

  it("is everything with the vfs driver, which copies the base", async () => {
    const found = await find(`68 67 254:0 /some/v/vfs/dir/abc ${root} rw - ext4 /dev/vda rw`);
    expect(found).toEqual({ path: join(store, "vfs/dir/abc"), holds: "everything" });
  });

  it("is none outside of the store, and none that is not mounted", async () => {
    expect(
      await find(`74 73 0:39 / ${root} rw - overlay overlay rw,upperdir=/etc`),
    ).toBeUndefined();
    expect(await find("74 73 0:39 / /elsewhere rw - overlay overlay rw")).toBeUndefined();
  });
});

it("a mount table of any form is read without a fault", () => {
  fc.assert(fc.property(fc.string(), (table) => void parseMounts(table)));
  expect(parseMounts("1 0 0:1 / /with\\040blank rw - tmpfs tmpfs rw")[0]?.point).toBe(
    "/with blank",
  );
});
