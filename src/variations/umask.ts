import type { StepVariation } from "./step.ts";

/**
 * A umask that takes from a new folder or program what the group may do with it, but not the others: no program asks
 * for such modes (0745), so that after the step they are known from the rest and set as umask 022 would have. It gives
 * nobody more than 022 does: dpkg, ssh, sudo and gpg refuse files that others may write.
 */
export const variedUmask = 0o032;

/** dpkg-deb takes the modes 755 and 775 only. */
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;

/**
 * Another umask, set by the runtime. A step's new files have the modes that umask 022 gives as soon as it has ended:
 * every builder sets 022, so that a mode alone is no difference. What a step writes of modes while it runs, e.g. into
 * an archive, is.
 */
export const umask: StepVariation = {
  name: "umask",
  environment: (base) => ({ ...base, umask: variedUmask }),
  apply: ({ text }) => {
    if (checksModes.test(text)) {
      return { lacks: "the step makes a Debian package, whose tools take the usual modes only" };
    }
    if (givesOthersAlone(text)) {
      return { lacks: "the step lets others enter and not the group, as the varied umask does" };
    }
    return { has: { umask: variedUmask } };
  },
};

/** Whether a command's words set a mode that would be taken for the varied umask's: `chmod o+x`, `mkdir -m 705`. */
function givesOthersAlone(text: string): boolean {
  if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text)) return false;
  const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
  const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
  return octal.test(text) || symbolic.test(text);
}
