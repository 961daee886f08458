import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { runWorkflow } from "./act.ts";
import type { SourceFiles } from "./checkout.ts";
import { root } from "./paths.ts";
import { account } from "./services.ts";
import type { Story } from "./story.ts";

const workflow = ".github/workflows/two-runners.yml";
const reusable = ".github/workflows/verify.yml";

interface TwoRunners {
  /** A shell script that runs after the first job, with the artifact's folder as `$1`. */
  readonly between?: string;
  /** The caller's input `buildah`; by default the machine's own. */
  readonly buildah?: string;
  /** More programs that come first on PATH: shell scripts, by name. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** Runs a caller of the reusable workflow for two runner images, whose registry wants an account. */
export async function releaseByTwo(story: Story, app: SourceFiles, given: TwoRunners = {}) {
  const { between = "", buildah = "buildah", programs = {} } = given;
  const files = Object.entries(app).map(([path, file]) => [`app/${path}`, file] as const);
  const { folder, url } = await story.checkout({
    ...Object.fromEntries(files),
    [workflow]: await readFile(join(root, "test/fixtures/workflow/two-runners.yml"), "utf8"),
    [reusable]: await readFile(join(root, reusable), "utf8"),
  });
  const image = story.image(inject("accountRegistry"));
  const run = await runWorkflow({
    ...{ folder, workflow, job: await story.job(), checkout: url },
    vars: { IMAGE: image, ACCOUNT: account.username, BUILDAH: buildah },
    secrets: { REGISTRY_PASSWORD: account.password },
    env: {
      TWOFOLD_VARY: "all,-start-time",
      TWOFOLD_TLS_VERIFY: "false",
      TWOFOLD_INSECURE_REGISTRIES: inject("registry"),
      BETWEEN_JOBS: between === "" ? "" : "between-jobs",
    },
    programs: { "between-jobs": `#!/bin/bash\nset -e\n${between}\n`, ...programs },
  });
  return { ...run, image };
}
