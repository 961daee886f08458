import { childEnvironment } from "../process/child-environment.ts";

// How the user's own git reaches a remote. Variables that point at another repository, index or object store, as a git
// hook has them, would make us read the wrong one.
const kept =
  /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;

/** No question at a terminal, and no waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";

/**
 * The environment of every git we start: it asks nothing, takes no locks, speaks English, and speaks to remotes only in
 * git's own protocols and through the user's own ssh.
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
    // Set, even to nothing, it keeps the repository's core.gitProxy from running.
    GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
    // Set, it wins over the repository's core.sshCommand.
    GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

function sshProgram(program: string | undefined): string {
  return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
