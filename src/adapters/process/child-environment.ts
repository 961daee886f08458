import { join } from "node:path";

/**
 * The variables that children get from our environment: those that programs need to run, to find
 * their settings and to reach the network. Everything else stays here, because any of it may be a
 * secret and a build's output is public: a runner's tokens, our own inputs, whatever a job has set.
 * Variables that would change buildah's behaviour against the plan stay here too (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp
 * is an error).
 */
const handedOn = [
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
  /^XDG_[A-Z_]+$/,
  // Proxies and certificates.
  /^(?:https?|ftp|all|no)_proxy$/i,
  /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
  // Where container tools have their settings, and how rootless ones find the user's session.
  /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
  // How git and ssh reach a remote; gitEnvironment filters the GIT_ variables once more.
  /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
  // Where libraries at other places are.
  /^LD_LIBRARY_PATH$/,
];

/**
 * What is meant for us alone: settings of the action and of the command line, the state between the
 * action's parts, and the tokens that a runner gives actions but no other step.
 */
const forUsAlone = /^(?:INPUT_|STATE_|TWOFOLD_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;

/**
 * Marks every process of a run with the run's work folder, so that what a killed run left can be
 * found.
 */
export const workFolderVariable = "TWOFOLD_WORK_FOLDER";

/** Returns the environment for children: the variables that we hand on, and the extra ones. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && handedOn.some((pattern) => pattern.test(name))) result[name] = value;
  }
  return { ...result, ...extra };
}

/**
 * Returns the environment for programs that sign in to a registry: everything but what only we are
 * told. A program that keeps passwords gets them from a cloud by variables of its own (`AWS_PROFILE`,
 * `AZURE_CLIENT_ID`, `CLOUDSDK_CONFIG`), which no list could name for all of them. Nothing of a
 * source runs in these programs, and what they print of their environment is in no image.
 */
export function signInEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !forUsAlone.test(name)) result[name] = value;
  }
  return { ...result, ...extra };
}

/**
 * Returns what marks the children of a run: they carry the work folder's name, and what they leave
 * in their temp folder when they are stopped is inside of it.
 */
export function runMarks(workFolder: string): Readonly<Record<string, string>> {
  return { [workFolderVariable]: workFolder, TMPDIR: join(workFolder, "tmp") };
}

/** Returns the environment for children of a run. */
export function runEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  workFolder: string,
): Record<string, string> {
  return childEnvironment(env, runMarks(workFolder));
}
