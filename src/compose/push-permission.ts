import { readAsked } from "../adapters/actions/asked.ts";
import { readCarried } from "../adapters/actions/carried.ts";
import { githubForge } from "../adapters/actions/forge.ts";
import type { Forge } from "../app/ports/source.ts";
import { type PushOptions, pushPermission } from "../app/publish/push-permission.ts";
import { unknown } from "../domain/source/checkout.ts";
import type { SourceRun } from "./registry.ts";

type ForgeRun = Pick<SourceRun, "env" | "signal"> & {
  readonly request: Pick<SourceRun["request"], "githubToken">;
};

/** Returns the forge's API, if there is a token for it. */
export function forgeFor({ env, signal, request }: ForgeRun): Forge | undefined {
  const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
  return token === undefined || token === "" ? undefined : githubForge({ env, token, signal });
}

/** Decides whether a workflow's run may push; on the command line, the user alone decides that. */
export function pushPermissionFor(
  run: ForgeRun,
): (reading: PushOptions["reading"]) => Promise<string | undefined> {
  const { env } = run;
  const forge = forgeFor(run);
  return async (reading) => {
    if (env["GITHUB_ACTIONS"] !== "true") return undefined;
    const [carried, { repository }] = await Promise.all([readCarried(env), readAsked(env)]);
    const pull: PushOptions["pull"] = async (number) =>
      (await forge?.pull(repository, number)) ??
      unknown("the forge was not asked, because there is no token for it");
    return await pushPermission({ carried, reading, repository, pull });
  };
}
