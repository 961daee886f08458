import { runIdentity } from "../adapters/actions/run-identity.ts";
import type { Attester } from "../app/ports/attest.ts";
import { localBuilder } from "../attestations/provenance.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Surface } from "../domain/text/surface.ts";
import { version } from "../options/version.ts";
import type { Surroundings } from "./registry.ts";

type AttesterRun = Pick<Surroundings, "env" | "signal"> & {
  readonly surface: Surface;
  readonly request: Pick<BuildRequest, "githubToken">;
};

/**
 * Makes what attests in the name of this run. @param startedOn RFC 3339, in UTC
 * @throws Failure `usage` for a variable that is wrong, `tool` where a job gets no token
 */
export async function attesterFor(run: AttesterRun, startedOn: string): Promise<Attester> {
  const { server, workflow, invocationId } = runIdentity(run.env);
  const { builder, ...signing } = await signingFor(run);
  // Of a reusable workflow, the token names its file, and the variables that of its caller.
  const known = builder === undefined ? workflow : `${server}/${builder}`;
  return {
    builderId: known ?? localBuilder,
    invocationId,
    startedOn,
    now: () => new Date().toISOString(),
    version,
    ...signing,
  };
}

interface Signing extends Pick<Attester, "sign" | "store"> {
  /** The file of the job's workflow and its ref; undefined: the token does not say. */
  readonly builder: string | undefined;
}

/** What signs and stores; neither where the run has no identity. */
async function signingFor(run: AttesterRun): Promise<Signing> {
  const { env, signal } = run;
  const { builderIn, identityTokens } = await import("../adapters/actions/identity-token.ts");
  const token = identityTokens(env, { signal, onToken: await hidingFor(run) });
  if (token === undefined) return { builder: undefined, sign: undefined, store: undefined };
  const { sigstoreHosts } = await import("../adapters/actions/sigstore-hosts.ts");
  const { sigstoreSigner } = await import("../adapters/actions/sigstore-sign.ts");
  const hosts = await sigstoreHosts(env);
  const builder = builderIn(await token("sigstore"));
  return { builder, sign: sigstoreSigner({ hosts, token, signal }), store: storeFor(run) };
}

/**
 * Returns what has the runner mask a token. On the command line, nothing does: what is written to
 * standard output is the result there, which a workflow keeps in files and outputs.
 */
async function hidingFor({ surface }: AttesterRun): Promise<(token: string) => void> {
  if (surface === "command line") return () => undefined;
  const { maskSecrets } = await import("../adapters/actions/masks.ts");
  return (token) => maskSecrets([token]);
}

function storeFor({ env, signal, request }: AttesterRun): Attester["store"] {
  const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
  const { repository } = runIdentity(env);
  if (!token || repository === undefined) return undefined;
  return async (bundle) => {
    const { storeAttestation } = await import("../adapters/actions/forge-attestations.ts");
    return await storeAttestation(bundle, { env, token, signal, repository });
  };
}
