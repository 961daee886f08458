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
  if (log.some((line) => /exec: \\?"\/bin\/sh\\?": .*no such file/i.test(line))) {
    return {
      what: "failed, because the image has no shell",
      fix: "Take a builder image with `/bin/sh`: the scripts and what brings saved artifacts to them run in it.",
    };
  }
  // What dash, bash and busybox print: `/bin/sh: 1: NAME: not found`, `NAME: Permission denied`.
  const said = log.map((line) =>
    /: (\S+): (not found|No such file or directory|[Pp]ermission denied|cannot execute.*)$/.exec(
      line,
    ),
  );
  const found = said.find((match) => match?.[1] !== undefined && mentions(text, match[1]));
  if (found === undefined || found === null) return undefined;
  const [, program = "", why = ""] = found;
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

/** Whether an instruction starts a program itself, and not only through a script. */
function mentions(text: string, program: string): boolean {
  return text.split(/[\s"[\],;]+/).includes(program);
}
