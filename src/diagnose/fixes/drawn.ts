import type { FixWriter } from "./fix.ts";
import { adviceOnly } from "./system.ts";

/** The fix for a random value. */
const drawAtStart = adviceOnly(
  "Derive the value from the source (the commit, a hash of the files), or generate it when the container starts.",
);

/** Next.js draws an ID, a key for server actions and keys of its preview mode. */
const nextFix = adviceOnly(
  "Set `generateBuildId` in next.config.js to a value from the source, such as the commit, and give the build NEXT_SERVER_ACTIONS_ENCRYPTION_KEY. Next.js has no setting for the keys of its preview mode (preview-props.json, prerender-manifest.json): accept those files by an exception.",
);

/** Returns the fix for a random value in a file, for the tool whose folder it is in. */
export function drawnFix(file: string): FixWriter {
  return /(?:^|\/)\.next\//.test(file) ? nextFix : drawAtStart;
}
