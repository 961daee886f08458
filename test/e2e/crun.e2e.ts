import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { crunIn, withPureGroups } from "../support/machine.ts";
import { dice, shop, steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let crun = "";

beforeAll(async () => {
  crun = await crunIn(await story.job());
});

/** crun as a user chooses it, where it can start containers. */
const under = () => ({ wrap: withPureGroups, env: { BUILDAH_RUNTIME: crun } });

describe("under crun", () => {
  it("a source that reproduces is proven, to the digest that it has under runc", async () => {
    const checkout = await story.checkout(shop(), { tag: "v1.0.0" });
    const step = await story.step(checkout, { vary: "all" }, under());
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.report?.toolchain).toMatchObject({ runtime: "crun", isolation: "oci" });
    // The base's only program is a static one.
    expect(step.report?.notVaried.map(({ variation }) => variation)).toEqual(["clock"]);
    const runc = await story.step(checkout, {}, { env: { BUILDAH_RUNTIME: "runc" } });
    expect(runc.report?.toolchain?.runtime).toBe("runc");
    expect(step.outputs["digest"]).toBe(runc.outputs["digest"]);
  });

  it("one that does not is refused", async () => {
    const step = await story.step(await story.checkout(dice()), { "extra-builds": "0" }, under());
    expect(step.code).toBe(1);
    expect(step.report?.differences.map(({ path }) => path)).toEqual(["r"]);
  });

  it("each variation reaches a step", async () => {
    const looks = [
      "RUN hostname >/hostname; date -d @0 +%H >/timezone; echo $LANG >/locale; umask >/umask; nproc >/cpus",
      "RUN echo $USER >/user-env; uname -r >/kernel-name; cat /proc/net/route >/network; mkdir /d; for f in a b c d e f g h; do : >/d/$f; done; find /d >/file-order",
    ];
    const checkout = await story.checkout(steps(...looks));
    const step = await story.step(checkout, { vary: "all", "extra-builds": "0" }, under());
    expect(step.report?.varied).toEqual(variationNames.filter((name) => name !== "clock"));
    const around: readonly string[] = ["store", "context", "clock", "start-time"];
    const paths = step.report?.differences.map(({ path }) => path).sort();
    expect(paths).toEqual(variationNames.filter((name) => !around.includes(name)).sort());
  });

  it("as `containers.conf` names it, a step without a network", async () => {
    const conf = join(await story.job(), "containers.conf");
    await writeFile(conf, `[engine]\nruntime = "${crun}"\n`);
    const env = { CONTAINERS_CONF: conf };
    const checkout = await story.checkout(steps("RUN test ! -s /proc/net/route; touch /made"));
    const quiet = { hermetic: "true" };
    const step = await story.step(checkout, quiet, { wrap: withPureGroups, env });
    expect(step.code).toBe(0);
    expect(step.report?.toolchain?.runtime).toBe("crun");
    // Here, crun may start nothing.
    const refused = { BUILDAH_RUNTIME: "/bin/false" };
    const other = await story.step(checkout, quiet, { env: refused });
    expect(other.code).toBe(3);
    expect(other.report?.failure?.message).toContain("false failed: exit status 1");
  });
});
