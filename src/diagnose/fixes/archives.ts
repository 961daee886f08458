import type { ShellCommand, ShellScript } from "../../shell/script-words.ts";
import { busyboxStageTarFix, usesBusyboxTar } from "./busybox-tar.ts";
import { behindWord, commandsNamed, hasWord, type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";
import { adviceOnly } from "./system.ts";

const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];

/** GNU tar: members in a fixed order, with fixed times and owners. */
export const tarFix: FixWriter = {
  advice:
    "Give the archive's members a fixed order, time and owner. The options are GNU tar's; for the tar of busybox (Alpine) and bsdtar, set the files' times and sort their names: `find folder -exec touch -hd @0 {} + && tar --no-recursion -cf archive.tar folder $(find folder -mindepth 1 | LC_ALL=C sort)`.",
  general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
  onBusybox: busyboxStageTarFix,
  insertions: (script, instruction) =>
    usesBusyboxTar(script, instruction)
      ? []
      : commandsNamed(script, /^g?tar$/).flatMap((command) => tarInsertions(command)),
};

/** GNU tar takes its options from a variable too, also where another tool starts it. */
export const tarByToolFix: FixWriter = {
  advice:
    "Give the archive's members a fixed order, time and owner: GNU tar, which the tool starts, takes these options from `TAR_OPTIONS`.",
  tools: /\bmake\b/,
  insertions: (script) =>
    commandsNamed(script, /^(?:g|bsd)?tar$/).length > 0
      ? []
      : prefixed(script, /^g?make$/, `TAR_OPTIONS="${tarOptions.join(" ")}"`),
};

/** cpack has no option for the order of its archives. */
export const cpackFix: FixWriter = {
  advice: `cpack packs files in the order in which folders list them, and has no option for it. Install them into a folder and pack that: \`cmake --install build --prefix /tree && tar ${tarOptions.join(" ")} -czf hello.tar.gz -C /tree .\`.`,
  tools: /\bcpack\b/,
};

/** Letters of an old-style bundle such as `czf` that each take one of the following words. */
const withValue = /[bfCgTXFKLNVHI]/g;

function tarInsertions(command: ShellCommand): readonly Insertion[] {
  const bundle = command.words[1]?.text ?? "";
  const isOld = /^[A-Za-z]+$/.test(bundle);
  const creates =
    /^-?[A-Za-z]*[cru]/.test(bundle) ||
    command.words.some(({ text }) =>
      /^(?:--create|--append|--update|-(?=[A-Za-z]*$)[A-Za-z]*c[A-Za-z]*)$/.test(text),
    );
  const missing = tarOptions.filter((option) => !hasOption(command, option));
  if (!creates || missing.length === 0) return [];
  const at = isOld ? 1 + (bundle.match(withValue)?.length ?? 0) : 0;
  return [{ at: behindWord(command, at), text: ` ${missing.join(" ")}` }];
}

function hasOption({ words }: ShellCommand, option: string): boolean {
  const name = option.split("=")[0] ?? option;
  return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}

/** The first time that a zip can hold, 1980-01-01. */
const zipEpoch = "@315532800";

/** zip has no option for the time, so the files get theirs beforehand. */
export const zipFix: FixWriter = {
  advice:
    "Set all files to one fixed time before packing them, give zip a sorted list, and leave out the extra fields (`-X`). Set `TZ` too, because zips store local time.",
  general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
  insertions: (script) =>
    commandsNamed(script, /^zip$/).flatMap((command) => {
      const isTouched = script.commands.some((each) => hasWord(each, "touch"));
      return zipInsertions(command, isTouched);
    }),
};

function zipInsertions(command: ShellCommand, isTouched: boolean): readonly Insertion[] {
  const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
  const files = names.slice(1).map(({ text }) => text);
  // After `env` or a wrapper, another command cannot come first.
  const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
  const isAlone = mayPrecede && files.length > 0;
  const has = (option: RegExp): boolean => command.words.some(({ text }) => option.test(text));
  const isList = has(/^(?:-\w*r|--recurse-paths$)/) && !has(/^(?:-@|-[xi]$|--(?:ex|in)clude$)/);
  const touch =
    isAlone && !isTouched ? `${findIn(files)} -exec touch -hd ${zipEpoch} {} + && ` : "";
  // What stands before its folder in the list is not added in the order of the file system.
  const list = isAlone && isList ? `${findIn(files)} | LC_ALL=C sort -r | ` : "";
  const zone = command.lead.includes("TZ=UTC") ? "" : "TZ=UTC ";
  const options = `${hasWord(command, "-X") ? "" : " -X"}${list === "" ? "" : " -@"}`;
  return [
    { at: command.start, text: touch + list + zone },
    { at: behindWord(command, 0), text: options },
  ].filter(({ text }) => text !== "");
}

function findIn(files: readonly string[]): string {
  return `find ${files.join(" ")}`;
}

const jarTime = "1980-01-01T00:00:02Z";

/**
 * `jar --date` (JDK 17 or newer) gives all entries one time. jar takes it only beside options with a
 * dash each: `jar cf x.jar` has to become `jar -c -f x.jar`.
 */
export const jarToolFix: FixWriter = {
  advice: "Give all entries one fixed time: pass `--date` to jar (JDK 17 or newer).",
  general: `RUN jar --date=${jarTime} --create --file app.jar -C classes .`,
  tools: /\bjar\b/,
  insertions: (script) => commandsNamed(script, /^jar$/).flatMap(jarInsertions),
};

/** Letters of a bundle that take no value, before the `f` that ends it. */
const jarBundle = /^-?[cuv0Mn]*f$/;

function jarInsertions({ words }: ShellCommand): readonly Insertion[] {
  const bundle = words[1];
  if (bundle === undefined || words.some(({ text }) => text.startsWith("--date"))) return [];
  if (/^--/.test(bundle.text) || /^-\w$/.test(bundle.text)) {
    const creates = words.some(({ text }) => /^(?:-[cu]|--create|--update)$/.test(text));
    return creates ? [{ at: bundle.start, text: `--date=${jarTime} ` }] : [];
  }
  if (!jarBundle.test(bundle.text) || !/[cu]/.test(bundle.text)) return [];
  const first = bundle.text.startsWith("-") ? 1 : 0;
  return [...bundle.text].flatMap((_, index): Insertion[] => {
    if (index < first) return [];
    const at = bundle.start + index;
    if (index === first) {
      return [{ at: bundle.start, text: `--date=${jarTime} ${first === 1 ? "" : "-"}` }];
    }
    return [{ at, text: " -" }];
  });
}

export const mavenFix: FixWriter = {
  advice:
    "Give all entries one fixed time: set `project.build.outputTimestamp`. Only maven-jar-plugin 3.2.0 and newer heeds it, and Maven before 3.9 uses 2.4 unless pom.xml names a newer one.",
  tools: /\bmvnw?\b/,
  insertions: (script) =>
    commandsNamed(script, /^mvnw?$/)
      .filter(({ words }) => !words.some(({ text }) => text.includes("outputTimestamp")))
      .map((command) => ({
        at: behindWord(command, 0),
        text: ` -Dproject.build.outputTimestamp=${jarTime}`,
      })),
};

const gradleFix: FixWriter = {
  advice:
    "Give all entries one fixed time: set `preserveFileTimestamps = false` and `reproducibleFileOrder = true` for Gradle's archive tasks.",
  tools: /\bgradlew?\b/,
};

/** The fixes for jars, one for each tool that makes them. */
export const jarFixes: readonly FixWriter[] = [jarToolFix, mavenFix, gradleFix];

/** The fix for a jar that an unknown tool makes. */
export const jarFix: FixWriter = {
  advice:
    "Give all entries one fixed time: set `project.build.outputTimestamp` in Maven, `preserveFileTimestamps = false` and `reproducibleFileOrder = true` in Gradle, `--date` in `jar` (JDK 17 or newer).",
};

/** Static libraries: with `D`, ar writes zeros for times and owners. */
export const arFix: FixWriter = {
  advice:
    "Use ar's modifier `D`, which writes zeros for times and owners. With make, set `ARFLAGS=rcD`; run ranlib as `ranlib -D`.",
  general: "RUN ar rcsD libname.a object.o",
  insertions: (script) =>
    commandsNamed(script, /(?:^|-)ar$/).flatMap((command) => {
      const bundle = command.words[1];
      return bundle === undefined || /[D]|^--/.test(bundle.text)
        ? []
        : [{ at: bundle.end, text: "D" }];
    }),
};

/** What GNU's and busybox's cpio both know; `--reproducible` is GNU's alone. */
const cpioOptions = ["--renumber-inodes", "--ignore-devno"];

export const cpioFix: FixWriter = {
  advice:
    "Pass `--renumber-inodes --ignore-devno` to cpio, and set the files' times before packing them. GNU's `--reproducible` also evens out the link counts of folders, which other file systems count in another way.",
  general: `RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc ${cpioOptions.join(" ")} > archive.cpio`,
  insertions: (script) =>
    script.commands.flatMap((command, at) =>
      command.name === "cpio" ? cpioInsertions(command, listerBefore(script, at)) : [],
    ),
};

/** Returns the first command of the pipe that ends in a command. */
function listerBefore({ commands }: ShellScript, end: number): ShellCommand | undefined {
  let at = end;
  while (commands[at]?.after === "|") at -= 1;
  return at === end ? undefined : commands[at];
}

/**
 * Returns insertions that set the files' times before `find` lists the files, because cpio stores
 * those times.
 */
function cpioInsertions(
  command: ShellCommand,
  lister: ShellCommand | undefined,
): readonly Insertion[] {
  if (hasWord(command, "--reproducible") || hasWord(command, "-i", "--extract")) return [];
  const missing = cpioOptions.filter((option) => !hasWord(command, option));
  const option = { at: behindWord(command, 0), text: missing.map((each) => ` ${each}`).join("") };
  if (missing.length === 0) return [];
  if (lister?.name !== "find") return [option];
  const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
  const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
  const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
  return [{ at: lister.start, text: touch }, option];
}

/** A Debian package is an ar archive, and dpkg-deb follows SOURCE_DATE_EPOCH. */
export const debFix: FixWriter = adviceOnly(
  "Set SOURCE_DATE_EPOCH where the package is built: dpkg-deb then uses it as the time of the package's members and files.",
  "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb",
);
