import type { StepVariation } from "./step.ts";

/**
 * A umask that gives files to others to write, but not to the group: no program asks for such modes, so that after
 * the step they are known from the rest and set as umask 022 would have ({@link isOfVariedUmask}).
 */
export const variedUmask = 0o020;

/**
 * Another umask, set by the runtime. A step's new files have the modes that umask 022 gives as soon as it has ended:
 * every builder sets 022, so that a mode alone is no difference. What a step writes of modes while it runs, e.g. into
 * an archive, is.
 */
export const umask: StepVariation = {
  name: "umask",
  environment: (base) => ({ ...base, umask: variedUmask }),
  apply: ({ text }) =>
    givesOthersAlone(text)
      ? { lacks: "the step lets others write and not the group, as the varied umask does" }
      : { has: { umask: variedUmask } },
};

/** Whether a command's words set a mode that would be taken for the varied umask's: `chmod o+w`, `mkdir -m 757`. */
function givesOthersAlone(text: string): boolean {
  if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text)) return false;
  const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0145][2367]\b/;
  const symbolic = /(?<![\w.])[uo]*o[uo]*[+=][rxXst]*w/;
  return octal.test(text) || symbolic.test(text);
}
