import * as v from "valibot";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { Blanker } from "../../../domain/build/blank.ts";
import { machineTrouble } from "../../../domain/oci/machine-troubles.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { outputLines } from "../../../domain/text/output-lines.ts";
import { printable } from "../../../domain/text/printable.ts";
import { checkedJson, listOfFitting, maybe, objectOf } from "../../../domain/text/schema.ts";
import { setting } from "../../../domain/text/surface.ts";
import { describeEnd, type Finished, run, succeeded } from "../../process/runner.ts";
import { type BuildFeatures, parseFeatures } from "./features.ts";
import { type Store, storeArguments } from "./store.ts";
import { versionIn } from "./version.ts";

/** The machine's buildah, queried once at the start. */
export interface Machine {
  readonly buildah: string;
  readonly skopeo: string;
  readonly features: BuildFeatures;
  readonly rootless: boolean;
  readonly kernel: string;
  /** The `os/architecture` that buildah builds for by default. */
  readonly platform: string;
  readonly driver: string;
  readonly driverOptions: readonly string[];
}

/** How to start programs for one run. */
export interface Programs {
  readonly buildah: string;
  readonly skopeo: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Takes secrets out of what a build prints. */
  readonly blank?: () => Blanker;
}

const seconds = 60;

/**
 * Queries buildah and skopeo, side by side.
 * @throws Failure `tool` when one is missing, broken or too old
 */
export async function askMachine(programs: Programs, store: Store): Promise<Machine> {
  const ask = (program: string, args: readonly string[]): Promise<Finished> =>
    run({ program, args, env: programs.env, signal: programs.signal, timeoutSeconds: seconds });
  const [version, help, info, skopeo] = await allEnded([
    ask(programs.buildah, ["--version"]),
    ask(programs.buildah, ["build", "--help"]),
    ask(programs.buildah, [...storeArguments(store), "info"]),
    ask(programs.skopeo, ["--version"]),
  ]);
  const buildahVersion = versionOf(answer(version, "buildah", programs.buildah));
  const skopeoVersion = versionOf(answer(skopeo, "skopeo", programs.skopeo));
  const features = parseFeatures(answer(help, "buildah", programs.buildah), buildahVersion);
  return {
    buildah: buildahVersion,
    skopeo: skopeoVersion,
    features,
    ...parseInfo(answer(info, "buildah", programs.buildah)),
  };
}

function answer(finished: Finished, name: string, program: string): string {
  if (succeeded(finished)) return finished.stdout.toString("utf8");
  if (finished.end.kind === "not-started") {
    throw new Failure({
      code: "tool",
      message: `${name} was not found (looked for \`${program}\`).`,
      fix: `Install it, e.g. \`sudo apt-get install --no-install-recommends buildah skopeo runc\`, or name buildah's path with ${setting("buildah")}.`,
    });
  }
  const trouble = machineTrouble(printable(finished.lastLines.join(" ")));
  const said = trouble?.what ?? describeEnd(finished);
  throw new Failure({
    code: "tool",
    message: `${name} does not work: ${said}.`,
    fix: trouble?.fix ?? `Run \`${program} info\` by hand to see what this machine lacks.`,
    output: outputLines(finished.lastLines),
  });
}

function versionOf(text: string): string {
  return versionIn(text) ?? "unknown";
}

/** Of the output of `buildah info`. */
const infoSchema = objectOf({
  host: maybe(
    objectOf({
      rootless: maybe(v.boolean()),
      kernel: maybe(v.string()),
      arch: maybe(v.string()),
    }),
  ),
  store: maybe(
    objectOf({
      GraphDriverName: maybe(v.string()),
      /** A list, or null, or (in other versions) a map. */
      GraphOptions: maybe(listOfFitting(v.string())),
    }),
  ),
});

function parseInfo(
  text: string,
): Pick<Machine, "rootless" | "kernel" | "platform" | "driver" | "driverOptions"> {
  const info = checkedJson(infoSchema, text);
  if ("wrong" in info) {
    throw new Failure({
      code: "tool",
      message: `\`buildah info\` did not print what it should: ${info.wrong}.`,
      fix: "Install buildah 1.23 or newer.",
    });
  }
  const { host, store } = info.value;
  return {
    rootless: host?.rootless ?? false,
    kernel: host?.kernel ?? "unknown",
    platform: `linux/${host?.arch ?? "amd64"}`,
    driver: store?.GraphDriverName ?? "overlay",
    driverOptions: store?.GraphOptions ?? [],
  };
}

/**
 * Returns the mount program (fuse-overlayfs) that the machine's configuration names, if any. We
 * never set one.
 */
export function mountProgram(machine: Machine): string | undefined {
  return machine.driverOptions
    .find((option) => /^(overlay\.)?mount_program=/.test(option))
    ?.replace(/^[^=]*=/, "");
}
