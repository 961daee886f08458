import type { Instruction, Stage } from "../containerfile/model.ts";
import type { FoundDifference, ValueDifference } from "../domain/findings/difference.ts";
import { fileOfPath } from "../domain/text/image-path.ts";
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

/** A copy's entry in the history: its keyword, and its place. */
const historyOfCopy = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/;

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
  difference: FoundDifference,
  { stages, target }: ConfigPlace,
): Instruction | undefined {
  const chain = chainOf(target);
  const instructions = chain.flatMap(({ index }) => stages[index]?.instructions ?? []);
  const [section, name, field] = difference.value?.keys ?? [];
  if (section === "history" && field === "created_by") {
    const copies = copiesOfHistory(difference, chain);
    return copies.length === 1 ? copies[0] : ofHistory(difference, instructions);
  }
  const keyword = section === "author" ? "MAINTAINER" : setterOf(section, name);
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
  difference: FoundDifference,
  place: ConfigPlace & { readonly found: readonly Origin[] },
): Origin | undefined {
  if (namesStage(difference, place)) return place.found[0];
  const copies = copiesOfHistory(difference, chainOf(place.target));
  return place.found.find((origin) => copies.some((copy) => isBroughtBy(origin, copy)));
}

/**
 * Returns the difference that a COPY's history entry reflects where no watched build shows how it
 * came about: the one file at or below the only place that the entry can be about. The digest is
 * over what was copied, so that nothing else can make it differ.
 */
export function toldDifference(
  entry: FoundDifference,
  { target, differences }: Pick<ConfigPlace, "target"> & Listed,
): FoundDifference | undefined {
  if (copiesOfHistory(entry, chainOf(target)).length === 0) return undefined;
  const place = historyOfCopy.exec(textsOf(entry.value)[0] ?? "")?.[2] ?? "";
  const destination = resolvePath("", place);
  const below = differences.filter(
    ({ kind, path }) => kind !== "config" && isAtOrBelow(fileOfPath(path), destination),
  );
  const files = new Set(below.map(({ path }) => fileOfPath(path)));
  return files.size === 1 ? below[0] : undefined;
}

interface Listed {
  readonly differences: readonly FoundDifference[];
}

function isAtOrBelow(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

function namesStage({ value }: FoundDifference, { stages, target }: ConfigPlace): boolean {
  if (value === undefined) return false;
  const [section, name, field] = value.keys;
  if (section === "manifest") {
    const isBase = name === "annotations" && field === "org.opencontainers.image.base.digest";
    return isBase && target.base !== undefined;
  }
  const isComment = section === "history" && field === "comment";
  return stages.length > 1 && isComment && value.values.every(isStageComment);
}

/** What buildah writes for a stage that stands on another one: the ID of that one's image. */
function isStageComment(value: unknown): boolean {
  return typeof value === "string" && /^FROM [0-9a-f]{12,64}$/.test(value);
}

function isBroughtBy(origin: Origin, instruction: Instruction): boolean {
  if (origin.from === undefined) return false;
  return origin.instruction === instruction || isBroughtBy(origin.from.origin, instruction);
}

/** Returns the stages of the chain, from the base up. */
function chainOf(stage: WalkedStage): readonly WalkedStage[] {
  return [...(stage.base === undefined ? [] : chainOf(stage.base)), stage];
}

type Key = string | number | undefined;

function setterOf(section: Key, name: Key): string | undefined {
  const isSetting = section === "config" && typeof name === "string";
  return isSetting && Object.hasOwn(setters, name) ? setters[name] : undefined;
}

/** The key of a label, or the name of a variable, which is in its value. */
function keyOf({ value }: FoundDifference): string | undefined {
  const [section, name, key] = value?.keys ?? [];
  if (section !== "config") return undefined;
  if (name !== "Env") return typeof key === "string" ? key : undefined;
  return textsOf(value)
    .map((text) => /^([A-Za-z_][A-Za-z0-9_]*)=/.exec(text)?.[1])
    .find((found) => found !== undefined);
}

function textsOf(value: ValueDifference | undefined): readonly string[] {
  const values: readonly unknown[] = value?.values ?? [];
  return values.filter((one) => typeof one === "string");
}

function sets(argument: string, key: string): boolean {
  return ["", '"', "'"].some((quote) => {
    const name = `${quote}${key}${quote}`;
    const at = ` ${argument}`.indexOf(` ${name}`);
    return at >= 0 && /^[=\s]/.test(argument.slice(at + name.length));
  });
}

/**
 * Returns the copies that may be behind `COPY dir:<digest> in /app`: those of the chain with this
 * destination, else all with this keyword. The digest is always that of what one of them copied.
 */
function copiesOfHistory(
  { value }: FoundDifference,
  chain: readonly WalkedStage[],
): readonly Instruction[] {
  const [section, , field] = value?.keys ?? [];
  if (section !== "history" || field !== "created_by") return [];
  const [entry = ""] = textsOf(value);
  const copied = historyOfCopy.exec(entry);
  if (copied === null) return [];
  const [, keyword, target = ""] = copied;
  const copies = chain
    .flatMap(({ quiet }) => quiet)
    .filter(({ instruction }) => instruction.keyword === keyword);
  const same = copies.filter(({ copy }) => copy?.destination === resolvePath("", target));
  return (same.length === 0 ? copies : same).map(({ instruction }) => instruction);
}

/** Returns the instruction whose words the entry has. */
function ofHistory(
  { value }: FoundDifference,
  instructions: readonly Instruction[],
): Instruction | undefined {
  const [entry = ""] = textsOf(value);
  const told = instructions.filter(({ keyword, argument }) => {
    const words = argument.trim().slice(0, 60);
    return words !== "" && entry.includes(keyword === "RUN" ? words : `${keyword} ${words}`);
  });
  if (told.length === 1) return told[0];
  const keyword = /^(?:\/bin\/sh -c #\(nop\) )?([A-Z]{3,}) /.exec(entry)?.[1];
  const same = instructions.filter((each) => each.keyword === keyword);
  return same.length === 1 ? same[0] : undefined;
}
