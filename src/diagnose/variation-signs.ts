import type { VariationName } from "../domain/build/environment.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import { fixedTimes } from "./causes/context-mtime.ts";
import { hostFallback } from "./causes/hostname.ts";
import { zoneFallback } from "./causes/timezone.ts";
import { umaskFix } from "./causes/umask.ts";
import type { FixWriter } from "./fixes/fix.ts";
import { adviceOnly, localeFix } from "./fixes/system.ts";
import { zoneFix } from "./fixes/times.ts";
import { signs } from "./recognise/instructions.ts";

/** How a variation shows in a build that depends on it. */
interface VariationSign {
  /**
   * What the second build has, as the rest of a sentence that begins with "where" or "in the second
   * build".
   */
  readonly where: string;
  /** The cause that it stands for, then others that may be right if this variation is found. */
  readonly causes: readonly [CauseId, ...CauseId[]];
  /** Matches words of an instruction that asks for what is varied. */
  readonly asked: RegExp;
  /** For the tools that may be in the instruction; the last one applies if none of them is. */
  readonly fixes: readonly [...FixWriter[], FixWriter];
}

/** A row for each variation. */
export const variationSigns: Readonly<Record<VariationName, VariationSign>> = {
  store: {
    where: "buildah stores containers at another path",
    causes: ["build-path", "file-order", "order", "temp-name"],
    asked: /\/proc\/(?:self|\d+)\/mount|\bfindmnt\b|\bdf\b/,
    fixes: [
      adviceOnly("Do not write the path of the container's files on the builder into the image."),
    ],
  },
  context: {
    where:
      "the context is a copy at another path, whose files were created in another order and have other modification times",
    causes: [
      ...(["context-mtime", "build-path", "file-order", "order", "archive-mtime"] as const),
      ...(["zip-mtime", "gzip-mtime", "pyc-mtime", "hash-seed", "clock"] as const),
    ],
    asked: /\bstat\b|\bls\s+-\w*l|\bdate\s+(?:-u\s+)?-r|getmtime|st_mtime|\bcp\s+-\w*[pa]/,
    fixes: [fixedTimes],
  },
  hostname: {
    where: "the host name is `varied-by-twofold`",
    causes: ["hostname", "package-log", "key-material"],
    asked: signs.asksHost,
    fixes: [hostFallback],
  },
  timezone: {
    where: "`TZ` is `<+14>-14`",
    causes: [
      ...(["timezone", "clock", "compile-date", "archive-mtime", "zip-mtime"] as const),
      ...(["package-log", "shadow-day", "context-mtime"] as const),
    ],
    asked: signs.asksDate,
    fixes: [zoneFix, zoneFallback],
  },
  locale: {
    where: "`LANG` is set to another locale",
    causes: ["locale", "order", "file-order"],
    asked: /\blocale\b|\bLC_|\bLANG\b|localeconv|\bsort\b/,
    fixes: [localeFix],
  },
  umask: {
    where: "the umask is different",
    causes: ["umask", "mode"],
    asked: /\bumask\b/,
    fixes: [umaskFix],
  },
  cpus: {
    where: "at least one processor fewer is available",
    causes: ["cpu-count", "race", "order"],
    asked: signs.asksCpus,
    fixes: [
      adviceOnly(
        "Use the number of processors only to make the build faster, not in what it writes. Sort what parallel jobs write.",
      ),
    ],
  },
  "user-env": {
    where: "`HOME`, `USER` and `LOGNAME` have other values, and one variable is added",
    causes: ["user-env", "build-path", "owner"],
    asked: signs.asksUser,
    fixes: [
      adviceOnly(
        "Do not write the builder's environment variables into the image: set those that are needed to fixed values.",
      ),
    ],
  },
  "file-order": {
    where: "folders list their files in a different order",
    causes: ["file-order", "order", "hash-seed", "race"],
    asked: /\bfind\b|\bls\b|\btar\b|\bzip\b|readdir|listdir|\bglob\b/,
    fixes: [
      adviceOnly(
        "Sort the files before reading them: the order of files in a folder depends on the file system.",
      ),
    ],
  },
  clock: {
    where: "the clock shows another day",
    causes: [
      ...(["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"] as const),
      ...(["pyc-mtime", "package-log", "shadow-day", "key-material"] as const),
    ],
    asked: signs.asksDate,
    fixes: [
      adviceOnly("Take the time from `SOURCE_DATE_EPOCH`, which is the same in every build."),
    ],
  },
  "kernel-name": {
    where: "the kernel reports another release",
    causes: ["kernel-name", "toolchain-version"],
    asked: signs.asksKernel,
    fixes: [
      adviceOnly(
        "Do not read the kernel's release during the build: it is the builder's kernel, not the one that the container will run on.",
      ),
    ],
  },
  // A step that moves bytes keeps its network, so this is never about what was downloaded.
  network: {
    where: "the step has no network",
    causes: ["network"],
    asked: signs.fetches,
    fixes: [
      adviceOnly(
        "Do not let the result depend on whether there is a network, or on its interfaces, addresses and name servers.",
      ),
    ],
  },
  "start-time": {
    where: "each step starts at least two seconds later",
    causes: [
      ...(["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"] as const),
      ...(["pyc-mtime", "package-log", "key-material", "temp-name"] as const),
    ],
    asked: /\bstat\b|\bls\s+-\w*l|%T|getmtime|st_mtime/,
    fixes: [
      adviceOnly(
        "Take the time from `SOURCE_DATE_EPOCH`, and give files that time (`touch -d @$SOURCE_DATE_EPOCH`) before their times are read.",
      ),
    ],
  },
};

/** Causes that may or may not show in a second look, whatever is varied. */
export const chanceCauses: readonly CauseId[] = [
  ...(["race", "order", "hash-seed", "random", "temp-name", "key-material"] as const),
];

/** Causes that follow from whatever else differs. */
export const derivedCauses: readonly CauseId[] = ["build-id"];
