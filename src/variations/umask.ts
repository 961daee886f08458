import type { StepVariation } from "./step.ts";

/**
 * A umask that denies the group, but not others, permission to execute a new program or enter a new
 * folder. No program asks for such modes (0745), so after the step they can be told from the rest
 * and set to what umask 022 would have given. It gives nobody more than 022 does: dpkg, ssh, sudo
 * and gpg refuse files that others may write.
 */
export const variedUmask = 0o032;

/** dpkg-deb accepts only the modes 755 and 775. */
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;

/**
 * Another umask, set by the runtime. As soon as a step has ended, its new files get the modes of
 * umask 022: every builder sets 022, so a mode alone is not a difference. Modes that a step writes
 * down while it runs, e.g. into an archive, are one.
 */
export const umask: StepVariation = {
  name: "umask",
  environment: (base) => ({ ...base, umask: variedUmask }),
  apply: ({ text, ownModes }) => {
    if (checksModes.test(text)) {
      return {
        lacks:
          "the step builds a Debian package, and the tools for that accept only the usual modes",
      };
    }
    if (ownModes || givesOthersAlone(text)) {
      return {
        lacks:
          "the step itself sets modes like those of the varied umask (execute for others, not for the group)",
      };
    }
    return { has: { umask: variedUmask } };
  },
};

/**
 * Whether a command's words set a mode that would be mistaken for the varied umask's: `chmod o+x`,
 * `mkdir -m 705`.
 */
function givesOthersAlone(text: string): boolean {
  if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text)) return false;
  const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
  const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
  return octal.test(text) || symbolic.test(text);
}
