import type { ShellCommand } from "./commands.ts";
import { programName } from "./run-script.ts";

const modeWithX =
  /^(?:[ugoa]{0,4}[+=](?=[rwst]{0,4}x)[rwxst]{1,5}|(?=[0-7]{0,4}[1357])[0-7]{1,5})$/;

/** Whether a command makes a file executable: `chmod +x`, and `install` without a mode or with one. */
export function makesProgram({ name, words }: ShellCommand): boolean {
  if (name === "chmod") return words.some((word) => modeWithX.test(word));
  if (name !== "install" || words.includes("-d")) return false;
  const mode = words.find((word, index) => words[index - 1] === "-m" || /^-m.|^--mode=/.test(word));
  return mode === undefined || modeWithX.test(mode.replace(/^-m|^--mode=/, ""));
}

/** Whether a command unpacks an archive into a folder. */
export function isUnpacking({ name, words }: ShellCommand): boolean {
  if (name === "unzip" || name === "cpio") return true;
  const [first = ""] = words;
  // `7z x`, `7z e`, `jar xf`, `jar -xf`
  if (/^(?:7z|7za|7zz|unrar|jar)$/.test(name)) return first === "e" || /^-?x/.test(first);
  if (!/^(?:tar|gtar|bsdtar)$/.test(name)) return false;
  if (/^[A-Za-z]{1,20}$/.test(first) && first.includes("x")) return true;
  return words.some((word) =>
    /^--(?:extract|get)$|^-(?=[A-Za-z]{0,20}x)[A-Za-z]{1,21}$/.test(word),
  );
}

/** A folder whose files are programs of the image, or become some. */
const programFolder = /^\/(?:usr|usr\/local|opt(?:\/.*)?|(?:.*\/)?s?bin)?\/?$/;

/** Whether a command unpacks into a folder of programs. */
export function unpacksToPrograms(command: ShellCommand): boolean {
  const { words } = command;
  const option = command.name === "unzip" ? /^-d$/ : /^(?:-[A-Za-z]*C|--directory)$/;
  const at = words.findIndex((word) => option.test(word));
  const folder =
    at === -1
      ? words.find((word) => /^--directory=|^-C./.test(word))?.replace(/^--directory=|^-C/, "")
      : words[at + 1];
  return folder !== undefined && isUnpacking(command) && programFolder.test(folder);
}

/** Whether a command moves, copies or links files into a folder of programs. */
export function movesToPrograms({ name, words }: ShellCommand): boolean {
  const target = words.at(-1) ?? "";
  return /^(?:mv|cp|ln)$/.test(name) && /^\/(?:[^/]*\/)*s?bin(?:\/[^/]*)?$/.test(target);
}

/** Whether a command installs packages from files, whose scripts it runs. */
export function installsPackageFile({ name, words }: ShellCommand): boolean {
  if (name === "dpkg") return words.some((word) => /^-\w*i|^--install$/.test(word));
  if (name === "rpm") return words.some((word) => /^-\w*[iU]|^--(?:install|upgrade)$/.test(word));
  if (name === "gdebi") return true;
  if (/^pip[\d.]*$/.test(name)) return words.includes("install");
  return /^(?:apt|apt-get|apk|dnf|yum|zypper)$/.test(name) && words.some(isInstalling);
}

const isInstalling = (word: string): boolean => /^(?:install|add|localinstall)$/.test(word);

/** Whether a command trusts a key to sign packages. */
export function trustsKey({ name, words }: ShellCommand): boolean {
  return name === "apt-key" && words.includes("add");
}

/** Returns the file that a command makes of the file among its words: a copy, or what was packed. */
export function expandedName({ name, words }: ShellCommand): string | undefined {
  const last = words.at(-1);
  if (/^(?:mv|cp|install|tee)$/.test(name)) return last;
  const isExpanding = /^(?:gunzip|unxz|bunzip2|unzstd|xz|gzip|bzip2|zstd)$/.test(name);
  const packed = words.find((word) => /\.(?:gz|xz|bz2|zst)$/.test(word));
  return isExpanding && packed !== undefined
    ? programName(packed).replace(/\.[^.]*$/, "")
    : undefined;
}
