import { basename, dirname } from "node:path";
import type { Environment } from "../../../domain/build/environment.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fitting, jsonObject } from "../../../domain/text/schema.ts";
import { type Bundle, rootFolder } from "../../shim/bundle.ts";
import { variablesOf } from "../../shim/bundle-config.ts";
import { layersBelow } from "../images/stored-layers.ts";
import type { Store } from "../machine/store.ts";
import type { StepToProve } from "../steps/step-proofs.ts";
import { configFacts } from "./config-facts.ts";
import type { FolderState } from "./folder-state.ts";
import { Untold } from "./listing.ts";
import { MountedFiles } from "./mounted.ts";
import type { Place } from "./place.ts";
import type { SetTimes } from "./set-times.ts";

/** Another one when the same step would be described in another way, or its changes written so. */
const format = 1;

interface DescriberOptions {
  readonly environment: Environment;
  readonly machine: () => Promise<JsonObject>;
  readonly stores: readonly Store[];
  readonly times: SetTimes;
}

/** Describes steps by all that their results can depend on, and by nothing else. */
export class StepDescriber {
  readonly #options: DescriberOptions;
  readonly #mounted: MountedFiles;
  /** By the folder of a container's changes. */
  readonly #layers = new Map<string, readonly Digest[]>();

  constructor(options: DescriberOptions) {
    this.#options = options;
    this.#mounted = new MountedFiles(options.times);
  }

  /** The container's whole root, where buildah mounts it. */
  rootOf(bundle: Bundle): string {
    return rootFolder(bundle);
  }

  /** Returns the folder of the container's changes. @throws Untold where there is none */
  folderOf({ upper, mounts, bundle }: StepToProve): string {
    const root = this.rootOf(bundle);
    const mount = mounts.findLast(({ point }) => point === root);
    if (mount?.type !== "overlay" || upper?.holds !== "changes") {
      throw new Untold("the storage driver does not keep a step's changes apart");
    }
    return upper.path;
  }

  /** @throws Untold where something that it can depend on cannot be told */
  async describe(step: StepToProve, before: FolderState, place: Place): Promise<JsonObject> {
    const { bundle, network, mounts: table } = step;
    const instruction = instructionOf(step.text);
    const lack = lackOf(instruction, bundle.config);
    if (lack !== undefined) throw new Untold(lack);
    if (before.odd !== undefined) throw new Untold(before.odd);
    const layers = await this.#layersOf(place.folder);
    const mounts = await this.#mounted.describe({ config: bundle.config, table, place });
    const times = await this.#options.times.digestOf(before);
    const { hostname, umask, env } = this.#options.environment;
    return withoutNull({
      ...{ format, instruction, layers, files: before.digest, times },
      ...{ config: configFacts(bundle.config), mounts, network },
      environment: {
        ...(hostname === undefined ? {} : { hostname }),
        ...(umask === undefined ? {} : { umask }),
        env,
      },
      machine: await this.#options.machine(),
    });
  }

  async #layersOf(upper: string): Promise<readonly Digest[]> {
    const known = this.#layers.get(upper);
    if (known !== undefined) return known;
    const found = await layersBelow(this.#options.stores, basename(dirname(upper)));
    if (found === undefined) throw new Untold("the layers below it are not recorded");
    this.#layers.set(upper, found);
    return found;
  }
}

/** Null has no canonical form: what has no value is left out. */
function withoutNull(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, plain(member)]));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each ?? {}));
  const object = fitting(jsonObject, value);
  return object === undefined ? value : withoutNull(object);
}

/** Returns a step's line without its number, which earlier steps decide. */
function instructionOf(text: string): string {
  return text.slice(text.indexOf(": ") + 2);
}

/** Explains why a step's result is not its own; undefined where it is. */
function lackOf(instruction: string, config: JsonObject): string | undefined {
  const mounts = instruction.split(/\s/).filter((word) => word.startsWith("--mount="));
  if (mounts.some((mount) => mount.includes("type=cache"))) return "it has a cache";
  const hasAgent = variablesOf(config)["SSH_AUTH_SOCK"] !== undefined;
  const asks = mounts.some((mount) => mount.includes("type=ssh"));
  return hasAgent || asks ? "it has the keys of an SSH agent" : undefined;
}
