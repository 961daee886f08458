import type { BuildTraces } from "../../src/traces/build-traces.ts";
import type { FileHit } from "../../src/traces/file-search.ts";
import { Search } from "../../src/traces/search.ts";

/** Saturday, 21 November 2026, 16:45:03 UTC. */
export const startedAt = 1_795_279_503;
export const revision = "9f2c41aa07be".repeat(4).slice(0, 40);

/** A build of two minutes on a hosted runner. */
export const traces: BuildTraces = {
  startedAt,
  endedAt: startedAt + 120,
  zones: ["UTC"],
  hostnames: ["fv-az1234-567", "twofold"],
  userNames: ["runner", "jdoe"],
  paths: ["/home/runner/work/shop/shop"],
  workFolders: ["/var/tmp/twofold-a8Bc2d"],
  runIds: ["18234567891"],
  revision,
  committedAt: undefined,
  machine: {},
  secrets: [],
};

/** What a search finds in one file. */
export function found(
  content: string | Uint8Array,
  changes: Partial<BuildTraces> = {},
): readonly FileHit[] {
  const one = new Search({ ...traces, ...changes }).file();
  one.push(Buffer.from(content));
  return one.end();
}

/** The kinds found, each with the bytes that were it. */
export function told(
  content: string | Uint8Array,
  changes: Partial<BuildTraces> = {},
): readonly string[] {
  return found(content, changes).map(({ kind, hit }) => `${kind} ${hit.toString("latin1")}`);
}
