import { runIdentity } from "../adapters/actions/run-identity.ts";
import type { Attester } from "../app/ports/attest.ts";
import { localBuilder } from "../attestations/provenance.ts";
import { version } from "../options/version.ts";
import type { Surroundings } from "./registry.ts";

/** Makes what attests in the name of this run. @param startedOn RFC 3339, in UTC */
export async function attesterFor(
  { env }: Pick<Surroundings, "env">,
  startedOn: string,
): Promise<Attester> {
  const { workflow, invocationId } = runIdentity(env);
  return {
    builderId: workflow ?? localBuilder,
    invocationId,
    startedOn,
    now: () => new Date().toISOString(),
    version,
    sign: undefined,
    store: undefined,
  };
}
