import type { Containerfile, Instruction } from "../../containerfile/model.ts";
import { instructionPlace } from "../../containerfile/places.ts";
import { failedInstruction } from "../../containerfile/steps.ts";
import { askedBy } from "../../diagnose/by-variation.ts";
import { variationSigns } from "../../diagnose/variation-signs.ts";
import { type VariationName, variationNames } from "../../domain/build/environment.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { BuildBroke } from "../ports/build.ts";
import { cutOffFix } from "../recipe/hermetic.ts";
import { isFullDisk } from "./broken-step.ts";
import type { BreakReason } from "./broken-twin.ts";
import { type BlameTexts, reliable } from "./environment-texts.ts";
import { fixOfFirst } from "./first-fixes.ts";
import { type MissingSource, missingTexts } from "./missing-source.ts";
import { limitTexts, perhapsLimitFix } from "./program-limits.ts";
import { scriptFault } from "./script-faults.ts";
import { isKilled, stepEnd, stepOutput } from "./step-output.ts";

/** What is known of a broken build besides its log. */
interface BrokenBuild {
  readonly containerfile: Containerfile;
  readonly request: BuildRequest;
  /** The text of the ignore file. */
  readonly ignoreText: string;
  /** Why only the second build broke; undefined for the first build. */
  readonly reason?: BreakReason;
  /** What to say of a first build that broke because of the environment that it was given. */
  readonly blamed?: BlameTexts;
  /** The source that COPY or ADD did not find. */
  readonly missing?: MissingSource;
}

/** Turns a broken build into one failure at the instruction that broke. */
export function buildFailure(broke: BuildBroke, about: BrokenBuild): Failure {
  const { containerfile, request } = about;
  const instruction = brokenInstruction(broke, about);
  const full = isFullDisk(broke);
  const place =
    instruction === undefined ? undefined : instructionPlace(containerfile, instruction);
  const where =
    place === undefined
      ? "buildah"
      : `${failingPlaceText(place)}, \`${printable(place.text).slice(0, 200)}\`,`;
  const told = full ? fullDisk : toldOf(broke, { ...about, text: instruction?.text ?? "" });
  const what = told.isWhole ? told.what : `${told.what}${endOf(broke)}`;
  return new Failure({
    code: full ? "tool" : "build",
    message: `${where} ${what}`,
    fix:
      (full || broke.slot === "second" ? undefined : cutOffFix(request, about, instruction)) ??
      told.fix,
    ...(place === undefined ? {} : failingAt(place)),
    ...(told.isWhole ? {} : { output: stepOutput(broke.lastLines) }),
    cause: broke,
  });
}

/** Returns the instruction that broke a build, as far as buildah's output shows it. */
export function brokenInstruction(
  { lastLines }: Pick<BuildBroke, "lastLines">,
  { containerfile, request }: Pick<BrokenBuild, "containerfile" | "request">,
): Instruction | undefined {
  return failedInstruction({
    containerfile,
    log: lastLines,
    ...(request.target === undefined ? {} : { target: request.target }),
  });
}

interface Told {
  readonly what: string;
  readonly fix: string;
  /** Whether `what` says it all: then buildah's own words would only repeat it. */
  readonly isWhole?: true;
}

const fullDisk: Told = {
  what: "failed",
  fix: "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.",
};

/** The kernel kills what takes most memory when none is left, and so may anybody else. */
function killedIn(slot: BuildBroke["slot"]): Told {
  return {
    what: slot === "first" ? "failed" : "failed in the second build",
    fix: "If the kernel did it (`dmesg` says so), use a machine with more memory, or run fewer jobs at once in the step: both builds run side by side and need twice the memory of one. Otherwise run it again.",
  };
}

function toldOf(
  { slot, lastLines }: BuildBroke,
  { request, reason, missing, blamed, text, ignoreText }: BrokenBuild & { readonly text: string },
): Told {
  if (missing !== undefined) {
    const { what, fix } = missingTexts(missing);
    return { what: `${what}.`, fix, isWhole: true };
  }
  if (isKilled(lastLines)) return killedIn(slot);
  const fault = scriptFault(request.recipe, text, lastLines);
  if (fault !== undefined) return fault;
  if (blamed !== undefined) return blamed;
  if (slot === "first") {
    return { what: "failed", fix: fixOfFirst(lastLines, ignoreText) };
  }
  const alone = "fails only in the second environment";
  if (reason?.kind === "flaky") {
    const seen =
      reason.seen === "without"
        ? "failed in the second build, and failed again without any variation"
        : "failed in the second build, but not when the same build was tried again";
    return {
      what: `${seen}: it fails now and then`,
      fix: reliable,
    };
  }
  const variations = reason?.variations ?? request.vary;
  const names = variations.map((name) => `\`${name}\``).join(", ");
  const off = (some: readonly VariationName[]): string =>
    setting("vary", varyWithout(request.vary, some));
  if (reason?.kind !== "found") {
    const likely = askedBy(text, variations) ?? usualOf(variations);
    const example = likely === undefined ? "" : `, e.g. ${off([likely])}`;
    const through =
      variations.length === 1
        ? `variation ${names}, perhaps only together with others`
        : `at least one of the variations ${names}`;
    return {
      what: `${alone}, because of ${through}`,
      fix: `Make the instruction independent of them, or leave variations out${example}; with more ${setting("extra-builds")} Twofold finds out which one it is.`,
    };
  }
  return foundTexts(reason, off(variations));
}

/** @param off the setting that turns the variations off */
function foundTexts(
  { variations, isLimit }: Extract<BreakReason, { readonly kind: "found" }>,
  off: string,
): Told {
  const broken = { variations, off };
  if (isLimit === true) return limitTexts(broken);
  const names = variations.map((name) => `\`${name}\``).join(", ");
  const where = variations.map((name) => variationSigns[name].where).join(", and ");
  const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
  return {
    what: `fails where ${where} (${which}), but not otherwise`,
    fix:
      isLimit === "unknown"
        ? perhapsLimitFix(broken)
        : `Make the instruction independent of that, or turn the variation off: ${off}.`,
  };
}

/** Picks the likeliest variation: licence servers and similar tools depend on the host's name. */
function usualOf(variations: readonly VariationName[]): VariationName | undefined {
  return variations.includes("hostname") ? "hostname" : variations[0];
}

/** Returns the value of `vary` that leaves some variations out. */
function varyWithout(vary: readonly VariationName[], some: readonly VariationName[]): string {
  if (vary.length === variationNames.length) {
    return ["all", ...some.map((name) => `-${name}`)].join(",");
  }
  const rest = vary.filter((name) => !some.includes(name));
  return rest.length === 0 ? "none" : rest.join(",");
}

/** Says how a build ended, as the end of a sentence that names its instruction. */
function endOf({ message, lastLines }: BuildBroke): string {
  const end = stepEnd(lastLines);
  return end === undefined
    ? ` (${message}): ${telling(lastLines)}`
    : `: ${printable(end).slice(0, 400)}.`;
}

/**
 * Picks the line that a person looks for: buildah's own error, or else the last line that was
 * printed.
 */
function telling(lines: readonly string[]): string {
  const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
  return printable(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
