import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { pushLayout, writeOneLayer } from "../support/base-image.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { basicAuth, servedDigest, tagsOf } from "../support/registry-view.ts";
import { account } from "../support/services.ts";
import { shop } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";
import { releaseByTwo } from "../support/two-runners.ts";

const story = newStory();
/** @param between a shell script that runs after the first job, with the artifact's folder as `$1` */
const release = (app: SourceFiles, between = "") => releaseByTwo(story, app, { between });

describe("the reusable workflow for two runner images", () => {
  const authorization = basicAuth(account);

  it("tags an image that both make, and tells the next job its digest", async () => {
    const { code, output, used, image, left } = await release(shop());
    expect(output).not.toContain("Failure");
    expect(code).toBe(0);
    const digest = await servedDigest(image, "1", authorization);
    expect(used).toBe(`${digest} ${image}@${digest}\n`);
    expect(output).not.toContain(account.password);
    expect(left).toEqual([]);
  });

  it("moves no tag if the second machine makes another image, and shows what differs", async () => {
    const base = `${inject("registry")}/bases/moving-${Date.now()}:1`;
    const [one, other] = [join(story.folder(), "one"), join(story.folder(), "other")];
    const config = { Env: ["PATH=/bin"] };
    await writeOneLayer(one, { layer: Buffer.alloc(1024), config, made: "one" });
    await writeOneLayer(other, { layer: Buffer.alloc(10_240), config, made: "other" });
    await pushLayout(`${one}:1`, base);
    const { code, said, used, image } = await release(
      { Containerfile: `FROM ${base}\nCOPY greeting.txt /\n`, "greeting.txt": "hello\n" },
      `skopeo copy -q --dest-tls-verify=false oci:${other}:1 docker://${base}`,
    );
    expect(code).not.toBe(0);
    expect(said).toMatch(
      /`--expected-digest` is sha256:[0-9a-f]{64}, but the image is sha256:[0-9a-f]{64}\. Nothing was pushed/,
    );
    expect(said).toContain("The two images have different base images");
    expect(used).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it("moves no tag if another proven image was put in the candidate's place", async () => {
    const checkout = await story.checkout({ ...shop(), "greeting.txt": "goodbye\n" });
    const output = join(story.folder(), "another");
    const built = await story.cli(checkout.folder, buildFlags({ output }));
    expect(built.code).toBe(0);
    const { code, said, used, image } = await release(shop(), `rm -r "$1"\ncp -r ${output} "$1"`);
    expect(code).not.toBe(0);
    expect(said).toContain(`but the image is ${built.stdout.trim()}`);
    expect(used).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it("moves no tag if the candidate's bytes were changed on their way", async () => {
    const { code, said, used, image } = await release(
      shop(),
      'for blob in "$1"/layout/blobs/sha256/*; do\n' +
        '  case $(head -c2 "$blob" | od -An -tx1) in *1f*8b*) printf x >>"$blob" ;; esac\n' +
        "done",
    );
    expect(code).not.toBe(0);
    expect(said).toMatch(/the file of blob sha256:[0-9a-f]{64}/);
    expect(said).toContain("every blob must be complete and unchanged");
    expect(used).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });
});
