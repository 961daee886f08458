import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import { git, type SourceFiles } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { trackedFiles } from "../support/references.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const workflow = ".github/workflows/release.yml";

/** `npm ci` gives the installed packages as files of the checkout, without a second copy of their bytes. */
const npm = `#!/bin/bash
set -e
case $1 in
  ci) cp -al "$(realpath "$TWOFOLD_TREE/node_modules")" node_modules 2>/dev/null ||
    { rm -rf node_modules; cp -a "$(realpath "$TWOFOLD_TREE/node_modules")" node_modules; } ;;
  run) exec node scripts/build.mjs ;;
esac
`;

/** Writes down what would be asked of the forge, which has no release and no tag \`v0\`. */
const gh = `#!/bin/bash
echo "gh $*" >> "$RESULT"
if [[ $1 == release ]]; then ls release >> "$RESULT"; fi
[[ $* != *ref/tags/* ]]
`;

/** All that this project is built from, with this release in its change log. */
async function sources(version: string): Promise<SourceFiles> {
  const names = trackedFiles(
    /^(?:src|scripts|dist|package|tsconfig|CHANGELOG|\.github\/workflows\/release)/,
  );
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(root, name);
      const text = await readFile(path, "utf8");
      const isExecutable = ((await stat(path)).mode & 0o111) !== 0;
      return [name, { text, mode: isExecutable ? 0o755 : 0o644 }] as const;
    }),
  );
  const own = Object.fromEntries(files);
  const changes = own["CHANGELOG.md"]?.text ?? "";
  const text = changes.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}]\n`);
  return { ...own, "CHANGELOG.md": text };
}

/** Releases what the work tree has. @param between shell that runs after each upload, with its folder as `$1` */
async function release(between = "") {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { folder, url } = await story.checkout(await sources(version));
  // act takes the ref of the event from a tag that is the commit itself.
  await git(folder, "tag", `v${version}`);
  await git(folder, "push", "-q", "origin", `v${version}`);
  const run = await runWorkflow({
    ...{ folder, workflow, job: await story.job(), checkout: url },
    env: { BETWEEN_JOBS: between === "" ? "" : "between-jobs" },
    programs: { npm, gh, "between-jobs": `#!/bin/bash\nset -e\n${between}\n` },
  });
  return { ...run, version, commit: await git(folder, "rev-parse", "HEAD") };
}

/** Milliseconds: three builds of dist/ at once, on a machine that may have other work. */
const patience = 1_200_000;

describe("the release workflow, run by a workflow runner", { timeout: patience }, () => {
  it("builds dist/ for each runner image, attests it, publishes it, and then moves the tag", async () => {
    const { code, used, version, commit } = await release();
    expect(code).toBe(0);
    const lines = used.trim().split("\n");
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^attest \d{2,} provenance$/),
      expect.stringMatching(/^attest \d{2,} release\/twofold\.cdx\.json$/),
    ]);
    expect(lines[2]).toMatch(new RegExp(`^gh release create v${version} --verify-tag `));
    expect(lines.slice(3, 8)).toEqual([
      "dist.sha256",
      "licenses.txt",
      "notes.md",
      "twofold.cdx.json",
      "twofold.spdx.json",
    ]);
    expect(lines.at(-1)).toContain(`sha=${commit}`);
    expect(lines.at(-1)).toContain("ref=refs/tags/v0");
  });

  it("attests, publishes and moves nothing where one runner image makes another byte", async () => {
    const { code, said, used } = await release(`
      [[ $1 == */dist-ubuntu-22.04 ]] || exit 0
      cd "$1" && tar xf dist.tar && echo "// more" >> dist/bundle/main.js && tar cf dist.tar dist && rm -r dist
    `);
    expect(code).not.toBe(0);
    expect(said).toMatch(/dist-ubuntu-22\.04\/dist differs from dist in 1 files: bundle\/main\.js/);
    expect(used).toBe("");
  });
});
