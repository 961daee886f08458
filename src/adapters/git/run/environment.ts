import { randomUUID } from "node:crypto";
import { childEnvironment } from "../../process/child-environment.ts";

// Variables that say how the user's own git reaches a remote. Variables that point at another
// repository, index or object store, as in a git hook, would make us read the wrong one.
const kept =
  /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;

/** ssh without questions at a terminal, and without waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";

/**
 * Returns the environment of every git that we start: it asks no questions, takes no locks, prints
 * English, and talks to remotes only in git's own protocols and through the user's own ssh.
 * @param trustedSsh `core.sshCommand` of the user's or the system's configuration
 */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  trustedSsh: string | undefined,
): Readonly<Record<string, string>> {
  const scrubbed = Object.entries(childEnvironment(env)).filter(
    ([name]) => kept.test(name) || !dropped.test(name),
  );
  return {
    ...Object.fromEntries(scrubbed),
    GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    // Even when empty, it keeps the repository's core.gitProxy from running.
    GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
    // It takes precedence over the repository's core.sshCommand.
    GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

/** What stays of the environment above for a git that is left alone with its repository. */
const local =
  /^GIT_(CONFIG_NOSYSTEM|GRAFT_FILE|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT)$/;

/**
 * Returns the environment of a git that reaches no remote, so that no variable has to say through
 * which program it would.
 * @param env what {@link gitEnvironment} returned
 */
export function localEnvironment(
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || local.test(name));
  // No protocol is allowed but one that does not exist. No configuration can know its name, and so
  // none can define a helper for it.
  return { ...Object.fromEntries(kept), GIT_ALLOW_PROTOCOL: `none-${randomUUID()}` };
}

function sshProgram(program: string | undefined): string {
  return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
