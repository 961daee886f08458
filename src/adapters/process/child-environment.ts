import { join } from "node:path";

/**
 * What children see of our environment: what programs need to run, to find their settings and to reach the network.
 * Everything else stays here, since any of it may be a secret and a build's output is public: a runner's tokens, our own
 * inputs, whatever a job has set. So does what would change buildah's behaviour behind the plan's back (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp is an error).
 */
const handedOn = [
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
  /^XDG_[A-Z_]+$/,
  // Proxies and certificates.
  /^(?:https?|ftp|all|no)_proxy$/i,
  /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
  // Where the tools of containers have their settings, and how rootless ones find the user's session.
  /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
  // How git and ssh reach a remote; GIT_ variables are chosen from once more.
  /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
  // Where libraries are that lie elsewhere.
  /^LD_LIBRARY_PATH$/,
];

/** Names every process of a run by its work folder, so that what a killed run left behind can be found. */
export const workFolderVariable = "TWOFOLD_WORK_FOLDER";

/** The environment for children: what of ours is handed on, and what is given. */
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
 * The environment for children of a run: they carry the work folder's name, and what they leave in their temp
 * folder when they are stopped lies inside of it.
 */
export function runEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  workFolder: string,
): Record<string, string> {
  return childEnvironment(env, {
    [workFolderVariable]: workFolder,
    TMPDIR: join(workFolder, "tmp"),
  });
}
