import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import { honest, lastFiles, madeBy, prebuilt, runConfig } from "../support/prebuilt.ts";
import { succeed } from "../support/program.ts";
import { tagsOf } from "../support/registry-view.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("recipe prebuilt with files that are there", () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await story.checkout(madeBy(honest), { tag: "v1.0.0" });
    await succeed(["make", "-C", checkout.folder, "dist"]);
  });

  it("puts them on the runtime image, and never calls that proven", async () => {
    const image = story.image();
    const asked = prebuilt({ image, tags: "1", push: "true", "push-unchecked": "true" });
    const step = await story.step(checkout, asked);
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["reproducible"]).toBe("unchecked");
    expect(step.outputs["advisories"]).toContain("unchecked-files");
    expect(step.summary).toContain("nothing shows how those were made");
    const layout = step.outputs["layout"] ?? "";
    expect(await lastFiles(layout)).toEqual(
      expect.arrayContaining(["srv/site/index", "srv/site/pages/greeting", "srv/site/pages/index"]),
    );
    const { Labels: labels, User: user } = await runConfig(layout);
    expect(user).toBe("65532:65532");
    expect(labels["dev.twofold.reproducible"]).toBe("unchecked");
    expect(labels["dev.twofold.advisories"].split(",")).toContain("unchecked-files");
    const recipe = JSON.parse(labels["dev.twofold.recipe"]);
    expect(recipe).toMatchObject({ recipe: "prebuilt", inputs: { files: ["dist:/srv/site"] } });
    expect(recipe.inputs.tree).toMatch(/^sha256:[0-9a-f]{64}$/);

    const { code, stdout } = await story.cli(story.folder(), [
      ...["verify", `${image}:1`, "--source=/nonexistent", "--no-tls-verify", "--json"],
    ]);
    expect(code).toBe(3);
    const { verdict, missing } = JSON.parse(stdout);
    expect(verdict).toBe("cannot-be-rebuilt");
    expect(missing).toEqual([
      expect.objectContaining({
        input: "prebuilt-files",
        message: "The image's files (`dist`) were made by a process that the label does not name.",
      }),
    ]);
  });

  it("refuses to push or reuse them as if they were proven", async () => {
    const image = story.image();
    const pushing = await story.step(checkout, prebuilt({ image, tags: "1", push: "true" }));
    expect(pushing.code).not.toBe(0);
    expect(pushing.log).toContain("nothing says how the files of `prebuilt` were made");
    const reusing = await story.step(checkout, prebuilt({ image, tags: "1", reuse: "true" }));
    expect(reusing.log).toContain("no image of them is proven");
    expect(await tagsOf(image)).toEqual([]);
  });

  it("fails where the policy forbids them", async () => {
    const step = await story.step(checkout, prebuilt({ forbid: "unchecked-files" }));
    expect(step.code).not.toBe(0);
    expect(step.report?.failure?.code).toBe("forbidden");
  });

  it.each([
    ["nothing:/srv", "`nothing` is not there"],
    ["greeting:/srv/greeting", "git tracks everything in `greeting`"],
    ["odd/pipe:/srv/pipe", "`odd/pipe` is a device, a pipe or a socket"],
    ["odd/rights:/srv/rights", "`odd/rights` has the setuid or setgid bit"],
    ["odd/links:/srv", "`odd/links/out` is a symbolic link to `../../../etc/passwd`, out of"],
    ["odd/here:/srv", "`odd/here/own` is a symbolic link to"],
    ["odd/alias:/srv", "`odd/alias` is a symbolic link"],
    ["odd/alias/index:/srv", "`odd/alias` is a symbolic link"],
    ["odd/empty:/srv", "`odd/empty` has no file in it"],
    ["../other:/srv", "is not `path:/to`"],
    ["/etc/passwd:/srv", "is not `path:/to`"],
    [".git/config:/srv", "is not `path:/to`"],
  ])("refuses %s", async (files, wrong) => {
    const odd = join(checkout.folder, "odd");
    await mkdir(join(odd, "empty"), { recursive: true });
    for (const [path, to] of [
      ["links/out", "../../../etc/passwd"],
      ["here/own", join(checkout.folder, "greeting")],
      ["alias", "../dist"],
    ] as const) {
      await mkdir(join(odd, path, ".."), { recursive: true });
      await symlink(to, join(odd, path)).catch(() => undefined);
    }
    await succeed(["sh", "-c", `cd '${odd}' && rm -f pipe && mkfifo pipe`]);
    await writeFile(join(odd, "rights"), "x");
    await succeed(["chmod", "4755", join(odd, "rights")]);
    const step = await story.step(checkout, prebuilt({ prebuilt: files }));
    expect(step.code).not.toBe(0);
    expect(step.log).toContain(wrong);
  });
});
