import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runWorkflow, type WorkflowRun } from "./act.ts";
import type { SourceFiles } from "./checkout.ts";
import { root } from "./paths.ts";
import type { Story } from "./story.ts";

interface Deployment extends Pick<WorkflowRun, "programs" | "secrets" | "env"> {
  /** The image to deploy, as the example's input has it. */
  readonly image: string;
  /** Files of the repository that the example works on. */
  readonly files?: SourceFiles;
}

/** Runs an example of ours as a deployment by hand, in a repository with these files. */
export async function deployExample(story: Story, example: string, deployment: Deployment) {
  const { image, files, ...how } = deployment;
  const workflow = `.github/workflows/${example}`;
  const { folder, url } = await story.checkout({
    ...files,
    [workflow]: await readFile(join(root, "examples/deploy", example), "utf8"),
  });
  const run = await runWorkflow({
    ...{ folder, workflow, event: "workflow_dispatch", job: await story.job() },
    ...{ ...how, checkout: url, inputs: { image } },
  });
  return { ...run, folder };
}
