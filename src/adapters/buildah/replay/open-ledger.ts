import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BuildOptions } from "../../../app/ports/build.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { clockDays } from "../../../variations/clock.ts";
import type { Store } from "../machine/store.ts";
import { tinyProgram } from "../machine/tiny-program.ts";
import type { Machine, Programs } from "../machine/toolchain.ts";
import { listed, Untold } from "./listing.ts";
import type { Place } from "./place.ts";
import { copiedTimes } from "./set-times.ts";
import { BuildLedger } from "./step-ledger.ts";

const daySeconds = 86_400;

interface LedgerJob {
  readonly options: BuildOptions;
  readonly slot: { readonly folder: string; readonly store: Store };
  readonly programs: Programs;
  readonly machine: Pick<Machine, "rootless" | "platform">;
  readonly workFolder: string;
  readonly replay: ReplayFacts;
  /** Folders of the copies of the build's contexts; some may not be there. */
  readonly contexts: readonly string[];
}

/** What replays need to know of the workshop. */
export interface ReplayFacts {
  /** What of the machine the results of a platform's steps can depend on. */
  readonly machine: (platform: string | undefined) => Promise<JsonObject>;
  /** The stores of the bases. */
  readonly bases: readonly Store[];
}

/**
 * Opens the ledger of a build's steps, if there is one and steps are their own: none is where a
 * step writes to a file outside of the image.
 */
export async function openLedger(job: LedgerJob): Promise<BuildLedger | undefined> {
  const { options, slot, programs, machine, workFolder, replay, contexts } = job;
  const { ledger } = options;
  if (ledger === undefined) return undefined;
  const lack = lackOf(options, machine.platform);
  if (lack !== undefined) {
    options.log.line(`No step is taken from the ledger: ${lack}.`);
    return undefined;
  }
  const folder = join(workFolder, `steps-of-${slot.folder.slice(workFolder.length + 1)}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const signal = AbortSignal.any([programs.signal, options.signal]);
  const own = { env: programs.env, signal };
  return new BuildLedger({
    contextTimes: () => timesIn(contexts, own),
    ledger,
    slot: options.slot,
    environment: options.environment,
    machine: () => replay.machine(options.plan.platform),
    stores: [slot.store, ...replay.bases],
    programs: own,
    rootless: machine.rootless,
    folder,
    clockShift: clockDays[options.clockShift ?? "far"] * daySeconds,
    onTrouble: (text) => options.log.line(text),
  });
}

/** Returns the times of all files of folders, of which some may not be there. */
async function timesIn(
  folders: readonly string[],
  programs: Place["programs"],
): Promise<ReadonlySet<string>> {
  const found = folders.map(async (folder) => {
    const files = await listed({ folder, enter: [], programs }).catch((error: unknown) => {
      if (error instanceof Untold) return [];
      throw error;
    });
    return files.map(({ mtime }) => mtime);
  });
  return copiedTimes((await Promise.all(found)).flat());
}

function lackOf({ output }: BuildOptions, platform: string): string | undefined {
  if (output !== undefined) return "each writes to a file that is not part of the image";
  const program = tinyProgram(platform, 0);
  return program === undefined ? "this machine's processor is not known" : undefined;
}
