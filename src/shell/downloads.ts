import type { ShellCommand } from "./commands.ts";
import { programName, shells } from "./run-script.ts";

const downloaders: ReadonlySet<string> = new Set(["curl", "wget", "aria2c", "fetch"]);

/** Whether a command downloads a file from another machine by its URL. */
export function isDownload({ name, words }: ShellCommand): boolean {
  if (!downloaders.has(name)) return false;
  const urls = words.filter((word) => !word.startsWith("-"));
  const near = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)|^file:/;
  return urls.some((word) => !near.test(word));
}

/**
 * Programs that run what they read; the ones that are not shells do so only without a script of
 * their own.
 */
const interpreter = /^(?:python[\d.]*|perl|node|ruby|php)$/;

/** Whether a command runs the text from its pipe instead of treating it as data. */
export function runsInput({ name, words }: ShellCommand): boolean {
  if (!shells.has(name) && !interpreter.test(name)) return false;
  if (shells.has(name) && words.some((word) => /^-(?=[a-z]*$)[a-z]*s/.test(word))) return true;
  const [first] = words.filter((word) => !/^-[A-Za-z]+$/.test(word) || /^-[a-z]*[cem]$/.test(word));
  return first === undefined || first === "-" || first === "/dev/stdin" || first === "--";
}

/**
 * Whether a command runs text from its words: `sh -c`, `eval`, `.` and `python -c`, or a file as
 * `bash <(…)`.
 */
export function runsWords({ name, words }: ShellCommand): boolean {
  if (name === "." || name === "source" || name === "eval") return true;
  if (!shells.has(name) && !interpreter.test(name)) return false;
  const [first = ""] = words.filter((word) => !/^-[abd-z]+$/.test(word));
  return /^-[a-z]*[ce]$/.test(first) || first.startsWith("<(");
}

/** Returns the file that a download is saved as; undefined if it goes through a pipe. */
export function savedAs(command: ShellCommand): string | undefined {
  const { name, words, writesTo } = command;
  if (writesTo !== undefined) return writesTo;
  const short = name === "wget" ? "O" : "o";
  const long = name === "wget" ? "--output-document" : "--output";
  const at = words.findIndex(
    (word) => word === long || new RegExp(`^-[A-Za-z]*${short}$`).test(word),
  );
  const named = at === -1 ? attached(words, long) : words[at + 1];
  if (named !== undefined) return named === "-" ? undefined : named;
  const takesName =
    name === "wget" || words.some((word) => /^-[A-Za-z]*O|^--remote-name$/.test(word));
  const url = words.findLast((word) => /^[a-z]+:\/\//.test(word));
  return takesName && url !== undefined ? programName(url.replace(/[?#].*$/s, "")) : undefined;
}

/** Returns the file that a command writes what it prints into. */
export function outputFile({ writesTo }: ShellCommand): string | undefined {
  return writesTo;
}

function attached(words: readonly string[], long: string): string | undefined {
  return words.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1);
}

const sums = /^(?:sha\d+sum|shasum|b2sum|b3sum|md5sum)$/;

/** Whether a command verifies files, for example by checksum or signature. */
export function isVerification({ name, words, piped, inserted }: ShellCommand): boolean {
  if (sums.test(name)) {
    return words.some((word) => /^-(?=[a-z]*$)[a-z]*c|^--check$/.test(word));
  }
  // `[ "$(sha256sum x | cut …)" = "$SUM" ]`, and `sha256sum x | grep $SUM`.
  if (/^(?:\[\[?|test|grep|fgrep|diff|cmp)$/.test(name))
    return [...piped, ...inserted].some((command) => sums.test(command.name));
  if (name === "gpg" || name === "gpg2") return words.includes("--verify");
  if (name === "gpgv" || name === "sqv") return true;
  if (name === "cosign" || name === "slsa-verifier" || name === "gh") {
    return words.some((word) => word.startsWith("verify"));
  }
  if (name === "openssl") return words.includes("-verify");
  return name === "minisign" || name === "signify"
    ? words.some((word) => /^-\w*V/.test(word))
    : false;
}
