type Env = Readonly<Record<string, string | undefined>>;

/** Who runs this, as a workflow's variables have it; undefined outside of a workflow. */
interface RunIdentity {
  /** Address of the forge. */
  readonly server: string;
  /** The workflow's file at its commit: `https://github.com/acme/shop/.github/workflows/x.yml@refs/heads/main`. */
  readonly workflow: string | undefined;
  /** Canonical name of the repository that the workflow runs for: `github.com/acme/shop`. */
  readonly repository: string | undefined;
  /** This attempt of this run, in the form of GitHub's own attestations. */
  readonly invocationId: string | undefined;
}

/**
 * Reads who runs this from the variables of a workflow's step
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables).
 */
export function runIdentity(env: Env): RunIdentity {
  const server = env["GITHUB_SERVER_URL"] || "https://github.com";
  const repository = env["GITHUB_REPOSITORY"];
  if (env["GITHUB_ACTIONS"] !== "true" || !repository) {
    return { server, workflow: undefined, repository: undefined, invocationId: undefined };
  }
  const file = env["GITHUB_WORKFLOW_REF"];
  const run = env["GITHUB_RUN_ID"];
  const attempt = env["GITHUB_RUN_ATTEMPT"] || "1";
  const runs = `${server}/${repository}/actions/runs`;
  return {
    server,
    repository: URL.canParse(server) ? `${new URL(server).host}/${repository}` : undefined,
    workflow: file ? `${server}/${file}` : undefined,
    invocationId: run ? `${runs}/${run}/attempts/${attempt}` : undefined,
  };
}
