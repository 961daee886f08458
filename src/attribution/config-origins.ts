import type { Instruction, Stage } from "../containerfile/model.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { parseJson } from "../domain/text/json.ts";
import { resolvePath } from "./copied-paths.ts";
import type { Origin } from "./model.ts";
import type { WalkedStage } from "./walk.ts";

/** The instruction that sets each part of an image's config. */
const setters: Readonly<Record<string, string>> = {
  Cmd: "CMD",
  Entrypoint: "ENTRYPOINT",
  Env: "ENV",
  ExposedPorts: "EXPOSE",
  Healthcheck: "HEALTHCHECK",
  Labels: "LABEL",
  StopSignal: "STOPSIGNAL",
  User: "USER",
  Volumes: "VOLUME",
  WorkingDir: "WORKDIR",
};

/** What is needed to attribute a config difference. */
interface ConfigPlace {
  readonly stages: readonly Stage[];
  readonly target: WalkedStage;
}

/**
 * Returns the instruction behind a difference of the config: the one that sets the key if an
 * instruction names it, else the only one of its kind. A history entry has the instruction's own
 * words.
 */
export function configInstruction(
  difference: Difference,
  { stages, target }: ConfigPlace,
): Instruction | undefined {
  const chain = chainOf(target);
  const instructions = chain.flatMap(({ index }) => stages[index]?.instructions ?? []);
  if (/^history\[\d+\]\.created_by$/.test(difference.path)) {
    return copyOfHistory(difference, chain) ?? ofHistory(difference, instructions);
  }
  const name = /^config\.(\w+)/.exec(difference.path)?.[1] ?? "";
  const keyword = difference.path === "author" ? "MAINTAINER" : setterOf(name);
  const candidates = instructions.filter((each) => each.keyword === keyword);
  const key = keyOf(difference);
  const named = candidates.filter(({ argument }) => key !== undefined && sets(argument, key));
  return named.at(-1) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/**
 * Returns the file that a config difference only reflects: a COPY's history entry has a digest of
 * what was copied, and an image that is built on another stage names that stage's image.
 */
export function toldFile(
  difference: Difference,
  place: ConfigPlace & { readonly found: readonly Origin[] },
): Origin | undefined {
  if (namesStage(difference, place)) return place.found[0];
  const instruction = configInstruction(difference, place);
  if (instruction?.keyword !== "COPY") return undefined;
  return place.found.find((origin) => isBroughtBy(origin, instruction));
}

function namesStage({ path, evidence }: Difference, { stages, target }: ConfigPlace): boolean {
  if (path === 'manifest.annotations["org.opencontainers.image.base.digest"]') {
    return target.base !== undefined;
  }
  return stages.length > 1 && /^history\[\d+\]\.comment$/.test(path) && isStageComment(evidence[0]);
}

function isStageComment(shown: string | undefined): boolean {
  return /^"FROM [0-9a-f]{12,64}" ≠ "FROM [0-9a-f]{12,64}"$/.test(shown ?? "");
}

function isBroughtBy(origin: Origin, instruction: Instruction): boolean {
  if (origin.from === undefined) return false;
  return origin.instruction === instruction || isBroughtBy(origin.from.origin, instruction);
}

/** Returns the stages of the chain, from the base up. */
function chainOf(stage: WalkedStage): readonly WalkedStage[] {
  return [...(stage.base === undefined ? [] : chainOf(stage.base)), stage];
}

function setterOf(name: string): string | undefined {
  return Object.hasOwn(setters, name) ? setters[name] : undefined;
}

/**
 * Returns the key of a difference: `config.Labels.date`, `config.Labels["a.b"]`, or the name in the
 * value of `config.Env[2]`.
 */
function keyOf({ path, evidence }: Difference): string | undefined {
  const plain = /^config\.\w+\.([\w-]+)/.exec(path)?.[1];
  if (plain !== undefined) return plain;
  const quoted = /^config\.\w+\[("(?:[^"\\]|\\.)*")\]/.exec(path)?.[1];
  if (quoted !== undefined) return parsed(quoted);
  if (!path.startsWith("config.Env")) return undefined;
  return /"([A-Za-z_][A-Za-z0-9_]*)=/.exec(evidence[0] ?? "")?.[1];
}

function parsed(text: string): string | undefined {
  try {
    const value: unknown = parseJson(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function sets(argument: string, key: string): boolean {
  return ["", '"', "'"].some((quote) => {
    const name = `${quote}${key}${quote}`;
    const at = ` ${argument}`.indexOf(` ${name}`);
    return at >= 0 && /^[=\s]/.test(argument.slice(at + name.length));
  });
}

/**
 * Returns the copy behind `COPY dir:<digest> in /app`: the only one of the chain with this
 * destination.
 */
function copyOfHistory(
  { evidence }: Difference,
  chain: readonly WalkedStage[],
): Instruction | undefined {
  const copied = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/.exec(evidence[0] ?? "");
  if (copied === null) return undefined;
  const [, keyword, target = ""] = copied;
  const same = chain
    .flatMap(({ quiet }) => quiet)
    .filter(({ instruction, copy }) => {
      return instruction.keyword === keyword && copy?.destination === resolvePath("", target);
    });
  return same.length === 1 ? same[0]?.instruction : undefined;
}

/** Returns the instruction whose words the entry has. */
function ofHistory(
  { evidence }: Difference,
  instructions: readonly Instruction[],
): Instruction | undefined {
  const [entry = ""] = evidence;
  const told = instructions.filter(({ keyword, argument }) => {
    const words = argument.trim().slice(0, 60);
    return words !== "" && entry.includes(keyword === "RUN" ? words : `${keyword} ${words}`);
  });
  if (told.length === 1) return told[0];
  const keyword = /^"(?:\/bin\/sh -c #\(nop\) )?([A-Z]{3,}) /.exec(entry)?.[1];
  const same = instructions.filter((each) => each.keyword === keyword);
  return same.length === 1 ? same[0] : undefined;
}
