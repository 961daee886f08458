import { beforeAll, describe, expect, inject, it } from "vitest";
import { pushBuildahImage } from "../support/buildah-image.ts";
import { basicAuth, servedDigest, tagsOf } from "../support/registry-view.ts";
import { account } from "../support/services.ts";
import { insideSid } from "../support/sid.ts";
import { shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";
import { releaseByTwo } from "../support/two-runners.ts";

const story = newStory();
const authorization = basicAuth(account);

/** The second job builds inside of sid: another machine, with another buildah. */
async function programs(): Promise<Readonly<Record<string, string>>> {
  const sid = await insideSid([], [story.folder()]);
  const words = sid.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  return {
    sudo: `#!/bin/bash
while [ "\${1#-}" != "$1" ]; do shift; done
[ "$GITHUB_JOB" = again ] || exec "$@"
exec ${words} "$@"
`,
    // At a path that both have.
    node: `#!/bin/sh\nexec '${process.execPath}' "$@"\n`,
  };
}

describe("the reusable workflow on two machines with different buildahs", () => {
  let given: Readonly<Record<string, string>>;

  beforeAll(async () => {
    given = await programs();
  }, 600_000);

  it("moves no tag where each machine builds with its own", async () => {
    const { code, said, used, image } = await releaseByTwo(story, shop(), { programs: given });
    expect(code).not.toBe(0);
    expect(said).toMatch(
      /`--expected-digest` is sha256:[0-9a-f]{64}, but the image is sha256:[0-9a-f]{64}\. Nothing was pushed/,
    );
    expect(used).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it("tags what both made with the one that the caller names", async () => {
    const reference = await pushBuildahImage(story.folder(), inject("registry"));
    const buildah = `docker://${reference}`;
    const { code, output, used, image } = await releaseByTwo(story, shop(), {
      ...{ programs: given, buildah },
    });
    expect(output).not.toContain("Failure");
    expect(code).toBe(0);
    const digest = await servedDigest(image, "1", authorization);
    expect(used).toBe(`${digest} ${image}@${digest}\n`);
  });
});
