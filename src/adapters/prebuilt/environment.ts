import type { CommandOptions, CommandRun } from "../../app/ports/prebuilt.ts";
import type { Environment, VariationName } from "../../domain/build/environment.ts";
import { variationNames } from "../../domain/build/environment.ts";
import type { NotApplied } from "../../domain/build/not-applied.ts";
import { elfMachineOf } from "../../domain/oci/elf-machine.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { setting } from "../../domain/text/surface.ts";
import type { StepEdit, StepFacts } from "../../variations/step.ts";
import { varyStep } from "../../variations/table.ts";

/** What is known of the machine that a command runs on. */
export interface CommandMachine {
  /** Locales beyond C and POSIX. */
  readonly locales: readonly string[];
  /** The minor version of glibc 2; undefined on a machine without it. */
  readonly glibc: number | undefined;
}

/** What a command is given, in the form of a step's. */
interface CommandEnvironment extends Pick<CommandRun, "environment" | "variations"> {
  readonly edit: StepEdit;
}

/** Act on folders, or between the two runs. */
const aroundIt: readonly VariationName[] = ["context", "start-time"];

/** Why a command on the machine never has a variation. */
const never: Readonly<Partial<Record<VariationName, string>>> = {
  store: "what its first run left on this machine outside of its own folders, the second one finds",
  network: "the command may need the network",
};

/**
 * Decides what a command on the machine is given. What may be without effect does not count as
 * applied: a command has no image that says which of its programs a variation reaches.
 */
export function commandEnvironment(
  options: Pick<CommandOptions, "command" | "environment" | "variations" | "means" | "isOffline">,
  machine: CommandMachine,
  home: string,
): CommandEnvironment {
  const { environment: base, means, isOffline } = options;
  const names = options.variations.filter((name) => never[name] === undefined);
  const step: StepFacts = {
    text: options.command.join(" "),
    env: {},
    ownsHostname: true,
    home,
    libc: {
      glibc: machine.glibc,
      musl: machine.glibc === undefined,
      machine: elfMachineOf(platformOf(process.arch))?.machine,
    },
    locales: machine.locales,
    // What it fetches is slower in FUSE, but no less tested: nobody else varies what it makes.
    network: isOffline ? "off" : "unexpected",
    // Certificates are still valid on the next day.
    clockShift: isOffline ? "far" : "next day",
    ownModes: false,
  };
  const varied = varyStep({ base, names, step, means });
  const edit: StepEdit = { ...varied.edit, env: { HOME: home, ...varied.edit.env } };
  const missed = variationNames.flatMap((name) =>
    options.variations.includes(name) ? lackOf(name, { isOffline, varied }) : [],
  );
  const isMissed = (name: VariationName): boolean =>
    missed.some(({ variation }) => variation === name);
  return {
    edit,
    environment: seen(edit, options.variations.length === 0 ? base.name : "varied"),
    variations: {
      applied: options.variations.filter((name) => !isMissed(name)),
      notApplied: missed,
    },
  };
}

function lackOf(
  name: VariationName,
  {
    isOffline,
    varied,
  }: { readonly isOffline: boolean; readonly varied: ReturnType<typeof varyStep> },
): readonly NotApplied[] {
  const lack = (reason: string): readonly NotApplied[] => [
    { variation: name, reason: `the command of ${setting("prebuilt-command")}: ${reason}` },
  ];
  // Without a network, both runs are the same in this respect.
  if (aroundIt.includes(name) || (name === "network" && isOffline)) return [];
  const reason = never[name];
  if (reason !== undefined) return lack(reason);
  const told = varied.notApplied.find(({ variation }) => variation === name);
  if (told !== undefined) return lack(told.reason);
  return name === "clock"
    ? lack("it had another day, but whether each of its programs saw that is not known")
    : [];
}

function seen({ env = {}, hostname, umask }: StepEdit, name: Environment["name"]): Environment {
  return {
    name,
    env,
    ...(hostname === undefined ? {} : { hostname }),
    ...(umask === undefined ? {} : { umask }),
  };
}
