import { readGivenText } from "../adapters/files/given-text.ts";
import { findDrift } from "../app/drift/find-drift.ts";
import { readRunning } from "../deployed/read-running.ts";
import { readWanted } from "../deployed/read-wanted.ts";
import type { RegistryAccess } from "../domain/build/request.ts";
import type { Drift } from "../domain/deployed/drift.ts";
import { pinAccess } from "./pin.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

interface DriftRun extends Surroundings {
  /** Path of the file that says what should run. */
  readonly wanted: string;
  /** Path of what says what runs; `-` is standard input. */
  readonly running: string;
  readonly access: RegistryAccess;
  /** The only registry that user name, password and `tls-verify` are for. */
  readonly host: string | undefined;
}

const mebibyte = 1024 * 1024;

/** Compares what runs with what should run, asking real registries. @throws Failure `usage` */
export async function driftOf(run: DriftRun): Promise<Drift> {
  const { cwd } = run;
  const { access, host } = pinAccess(run.access, run.host);
  const file = { input: "wanted", path: run.wanted, cwd, limit: 4 * mebibyte };
  const wanted = await readWanted(run.wanted, await readGivenText(file));
  const text = { input: "running", path: run.running, cwd, limit: 256 * mebibyte };
  const running = await readRunning("running", await readGivenText(text));
  const client = registryClientFor({ ...run, access, hosts: host === undefined ? [] : [host] });
  try {
    return await findDrift({ wanted, running, client });
  } finally {
    await client.close();
  }
}
