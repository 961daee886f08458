import type { BuildRequest } from "../../../domain/build/request.ts";
import type { BuildReason } from "../../../domain/findings/image-decision.ts";
import { isOfCommit, notOfItsCommit } from "../../../domain/source/committed.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { History } from "../../ports/history.ts";
import { changedInputs } from "./changed-inputs.ts";
import { notFollowed } from "./not-followed.ts";
import { type InputPorts, readInputs, unpinnedBase } from "./read-inputs.ts";

/** Files that a reason names. */
const mostPaths = 3;

/**
 * Says why an image may be another one than at an earlier commit; undefined where it is the same.
 * No registry is asked. What cannot be known counts as changed.
 * @param since the full name of that commit
 * @throws Failure `interrupted`
 */
export async function changedSince(
  request: BuildRequest,
  since: string,
  ports: InputPorts & { readonly history: History },
): Promise<BuildReason | undefined> {
  try {
    return await reasonSince(request, since, ports);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    return { kind: "unknown", why: error.message.replace(/\.$/, "") };
  }
}

async function reasonSince(
  request: BuildRequest,
  since: string,
  ports: InputPorts & { readonly history: History },
): Promise<BuildReason | undefined> {
  const lost = notFollowed(request);
  if (lost !== undefined) return lost;
  const inputs = await readInputs(request, ports);
  const { reading, places, prepared } = inputs;
  const { source, advisories } = reading;
  const unclean = notOfItsCommit(advisories);
  if (!isOfCommit(source) || unclean.length > 0) return { kind: "unclean", advisories: unclean };
  if (places === undefined) return { kind: "outside" };
  if (prepared.vcs.length > 0) return { kind: "git-folder" };
  const base = unpinnedBase(inputs);
  if (base !== undefined) return { kind: "unpinned-base", base };
  const { revision } = source;
  const { context } = prepared;
  const { history } = ports;
  const changed = await changedInputs({ context, places, since, revision, history });
  if (!changed.known) return { kind: "unknown", why: changed.why };
  const paths = changed.value;
  if (paths.length === 0) return undefined;
  return { kind: "files", revision: since, paths: paths.slice(0, mostPaths), count: paths.length };
}
