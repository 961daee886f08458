/** What the main part leaves for the post part: `STATE_<name>` in its environment. */
const started = "started";
const workFolder = "work-folder";

/** Marks this step's main part as begun, so that the same file knows that it runs as post next time. */
export async function markStarted(): Promise<void> {
  await save(started, "true");
}

/** Leaves the work folder for the post part to clean up, whatever becomes of this process. */
export async function saveWorkFolder(path: string): Promise<void> {
  await save(workFolder, path);
}

/** What the main part left; undefined in the main part itself. */
export function readState(
  env: Readonly<NodeJS.ProcessEnv>,
): { readonly workFolder?: string } | undefined {
  if (env[`STATE_${started}`] !== "true") return undefined;
  const folder = env[`STATE_${workFolder}`];
  return folder === undefined || folder === "" ? {} : { workFolder: folder };
}

async function save(name: string, value: string): Promise<void> {
  const core = await import("@actions/core");
  core.saveState(name, value);
}
