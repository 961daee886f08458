import type { ShellCommand } from "../../shell/script-words.ts";
import { behindWord, commandsNamed, hasWord, type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;

/** gcc and clang follow SOURCE_DATE_EPOCH; other compilers, and `__TIMESTAMP__`, need a flag. */
export const macroFix: FixWriter = {
  advice: "Remove __DATE__ and __TIME__ from the program, or define them as fixed values.",
  general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
  insertions: (script) =>
    commandsNamed(script, compiler)
      .filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
      .map((command) => ({ at: behindWord(command, 0), text: ` ${fixedDate}` })),
};

/** The fix for paths in debug data and in `__FILE__`. */
export const pathMapFix: FixWriter = {
  advice: "Compile in a fixed folder (WORKDIR), or let the compiler replace the folder's path.",
  general: "WORKDIR /src",
  insertions: (script, instruction) => [
    ...commandsNamed(script, compiler)
      .filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
      .map((command) => ({
        at: behindWord(command, 0),
        text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
      })),
    ...prefixed(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
    ...goInsertions(script.commands, ["-trimpath"]),
  ],
};

/**
 * Returns the temporary folder that the instruction makes, or else the one in which the command
 * runs.
 */
function folderOf(instruction: string): string {
  const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
  return name === undefined ? "$PWD" : `$${name}`;
}

/** The fix for Go's build ID, its paths and what it read from git. */
export const goFix: FixWriter = {
  advice: "Keep paths, git's state and the build ID out of the program.",
  general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
  insertions: (script) =>
    goInsertions(script.commands, ["-trimpath", "-buildvcs=false", "-ldflags=-buildid="]),
};

function goInsertions(commands: readonly ShellCommand[], options: readonly string[]): Insertion[] {
  return commands.flatMap((command) => {
    const [, verb] = command.words;
    if (
      command.name !== "go" ||
      verb === undefined ||
      !/^(?:build|install|test)$/.test(verb.text)
    ) {
      return [];
    }
    const missing = options.filter((option) => {
      const name = option.split("=")[0] ?? option;
      return !command.words.some(({ text }) => text.startsWith(name));
    });
    return missing.length === 0 ? [] : [{ at: verb.end, text: ` ${missing.join(" ")}` }];
  });
}

/** The linker hashes its input: equal input gives an equal ID. */
export const buildIdFix: FixWriter = {
  advice:
    "First find out what else differs in the program, because the build ID depends on it. If nothing else differs, leave the build ID out.",
  general: "RUN gcc -Wl,--build-id=none -o program program.c",
  insertions: (script) =>
    commandsNamed(script, compiler)
      .filter((command) => !hasWord(command, "-Wl,--build-id=none", "-c"))
      // If the option is given twice, the later one counts.
      .map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};

/** The fix for Python's compiled modules. */
export const bytecodeFix: FixWriter = {
  advice:
    "Leave compiled modules out of the image, or compile them so that they store a hash of their source instead of its time.",
  general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
  insertions: (script) => [
    ...commandsNamed(script, /^(?:python[\d.]*|pypy3?)$/)
      .filter((command) => hasWord(command, "compileall", "py_compile"))
      .flatMap(compileallInsertions),
    ...prefixed(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
    ...commandsNamed(script, /^pip[\d.]*$/).flatMap(({ words }) =>
      words[1]?.text === "install" ? [{ at: words[1].end, text: " --no-compile" }] : [],
    ),
    ...commandsNamed(script, /^(?:python[\d.]*|pypy3?)$/)
      .filter((command) => !hasWord(command, "compileall", "py_compile"))
      .map(({ start }) => ({ at: start, text: "PYTHONDONTWRITEBYTECODE=1 " })),
  ],
};

function compileallInsertions({ words, start }: ShellCommand): readonly Insertion[] {
  const module = words.find(({ text }) => text === "compileall");
  if (module === undefined) return [{ at: start, text: "SOURCE_DATE_EPOCH=0 " }];
  if (words.some(({ text }) => text.startsWith("--invalidation-mode"))) return [];
  return [{ at: module.end, text: " --invalidation-mode unchecked-hash" }];
}
