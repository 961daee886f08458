/**
 * The names of what the main part leaves for the post part, which gets `STATE_<name>` in its
 * environment.
 */
const started = "started";
const workFolder = "work-folder";

/**
 * Marks this step's main part as begun, so that the same file knows next time that it runs as the
 * post part.
 */
export async function markStarted(): Promise<void> {
  await save(started, "true");
}

/**
 * Saves the work folder's path, so that the post part can clean it up whatever happens to this
 * process.
 */
export async function saveWorkFolder(path: string): Promise<void> {
  await save(workFolder, path);
}

/** Reads what the main part left; undefined in the main part itself. */
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
