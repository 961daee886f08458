import type { JsonObject } from "../text/json.ts";

/** The part of a config that decides what the instructions do that are built on the image. */
export interface ImageSettings {
  readonly environment: ReadonlyMap<string, string>;
  /** As written: absolute paths. */
  readonly volumes: readonly string[];
  /** Empty stands for `/`. */
  readonly workdir: string;
}

/** Returns the settings of a config as a member `settings`; without the member if it has none. */
export function settingsOf(
  config:
    | {
        readonly Env?: readonly string[];
        readonly Volumes?: JsonObject;
        readonly WorkingDir?: string;
      }
    | undefined,
): { readonly settings?: ImageSettings } {
  const { Env = [], Volumes = {}, WorkingDir: workdir = "" } = config ?? {};
  const volumes = Object.keys(Volumes);
  if (Env.length === 0 && volumes.length === 0 && workdir === "") return {};
  return { settings: { environment: new Map(Env.map(pairOf)), volumes, workdir } };
}

function pairOf(variable: string): [string, string] {
  const equals = variable.indexOf("=");
  return equals === -1 ? [variable, ""] : [variable.slice(0, equals), variable.slice(equals + 1)];
}
