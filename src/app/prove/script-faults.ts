import type { BuildRecipe } from "../../domain/build/build-recipe.ts";
import { setting } from "../../domain/text/surface.ts";

/** What is wrong with a builder image's script, and what to do. */
interface ScriptFault {
  /** Continues a sentence that names the step. */
  readonly what: string;
  readonly fix: string;
}

/** Where scripts are looked for, for a fix. */
const places = `${setting("scripts-url")}, the source's \`.s2i/bin\`, or the image's label io.openshift.s2i.scripts-url, e.g. \`image:///usr/libexec/s2i\``;

/**
 * Explains why a step of recipe `s2i` failed, where the reason is that a script, the shell or tar
 * could not be run; undefined where the script itself failed.
 * @param text the instruction
 * @param log the last lines that the build printed
 */
export function scriptFault(
  { kind }: Pick<BuildRecipe, "kind">,
  text: string,
  log: readonly string[],
): ScriptFault | undefined {
  if (kind !== "s2i") return undefined;
  if (log.some(hasNoShell)) {
    return {
      what: "failed, because the image has no shell",
      fix: "Take a builder image with `/bin/sh`: the scripts and what brings saved artifacts to them run in it.",
    };
  }
  const found = log.map(notRun).find((said) => said !== undefined && mentions(text, said.program));
  if (found === undefined) return undefined;
  const { program, why } = found;
  if (program === "tar") {
    return {
      what: "failed, because the image has no tar, and there are saved artifacts to unpack",
      fix: `Take a builder image with tar, or write ${setting("incremental", "false")}.`,
    };
  }
  if (/denied/.test(why)) {
    return {
      what: `failed, because the script ${program} cannot be run: it has no execute bit for the image's user`,
      fix: `Set it in the builder image, e.g. \`chmod 0755 ${program}\`.`,
    };
  }
  return {
    what: `failed, because the script ${program} is not there, or the interpreter in its first line is not`,
    fix: `Check that the image is a builder image with that file; scripts are looked for where ${places} says so, otherwise in \`/usr/bin\`.`,
  };
}

/** Whether the runtime says that there is no shell. */
function hasNoShell(line: string): boolean {
  const at = line.search(/exec: \\?"\/bin\/sh\\?": /i);
  return at !== -1 && /no such file/i.test(line.slice(at));
}

interface NotRun {
  readonly program: string;
  readonly why: string;
}

/**
 * Reads what dash, bash and busybox print about a program that they cannot run:
 * `/bin/sh: 1: NAME: not found`, `/bin/sh: line 1: NAME: Permission denied`.
 */
function notRun(line: string): NotRun | undefined {
  const parts = line.split(": ");
  const at = parts.findIndex(
    (part, index) =>
      index >= 2 &&
      /^\S+$/.test(parts[index - 1] ?? "") &&
      (part.startsWith("cannot execute") || (index === parts.length - 1 && isReason(part))),
  );
  return at === -1 ? undefined : { program: parts[at - 1] ?? "", why: parts.slice(at).join(": ") };
}

function isReason(text: string): boolean {
  return /^(?:not found|No such file or directory|[Pp]ermission denied)$/.test(text);
}

/** Whether an instruction starts a program itself, and not only through a script. */
function mentions(text: string, program: string): boolean {
  return text.split(/[\s"[\],;]+/).includes(program);
}
