import { canonicalHostname } from "../../domain/build/environments.ts";
import type { ProvingRun } from "../../domain/build/proving-run.ts";
import type { BuiltImage } from "../ports/build.ts";
import type { SearchOptions } from "./search-options.ts";

/** What of a search's options says when and where the builds run. */
type OwnRunOptions = Pick<SearchOptions, "request" | "command"> & {
  readonly ports: Pick<SearchOptions["ports"], "machine">;
  readonly reading: Pick<SearchOptions["reading"], "root">;
  readonly builder: Pick<
    SearchOptions["builder"],
    "importedBefore" | "importedSince" | "noShim" | "userNames"
  >;
};

/** Returns when and where this run builds, as its first build has it. */
export function ownRun(options: OwnRunOptions, first: BuiltImage): ProvingRun {
  const { ports, reading, builder } = options;
  const { hostname, timeZone, runIds, ...machine } = ports.machine();
  const given =
    builder.noShim === undefined && options.request.canonical ? canonicalHostname : undefined;
  // Both builds read one copy of each base, so that they see the same times of its files; and one
  // copy of what a command made before.
  const begins = [first.startedAt, builder.importedSince, options.command?.startedAt];
  const startedAt = Math.min(...begins.filter((time) => time !== undefined));
  return {
    ...{ startedAt, endedAt: first.endedAt, runIds, machine },
    earlier: builder.importedBefore,
    zones: ["UTC", timeZone],
    hostnames: [hostname, ...(given === undefined ? [] : [given])],
    userNames: builder.userNames,
    paths: [reading.root],
    workFolders: workFolders(first.contextPath),
  };
}

/** Returns the folder of this run, an ancestor of the context whose name is random. */
function workFolders(contextPath: string): readonly string[] {
  const found = /^.*\/twofold-[A-Za-z0-9]{6}(?=\/)/.exec(contextPath)?.[0];
  return found === undefined ? [] : [found];
}
