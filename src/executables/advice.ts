import type {
  ExecutableAdvice,
  ExecutableAdviceName,
  ExecutableFacts,
  ExecutableLanguage,
} from "../domain/findings/executable.ts";

type Fixes = Readonly<Partial<Record<ExecutableLanguage, string>>> & { readonly other: string };

/** What keeps each thing out, for each language; docs/executables.md has the details. */
const fixes: Readonly<Record<ExecutableAdviceName, Fixes>> = {
  "build-path": {
    C: "Compile with `-ffile-prefix-map=$PWD=.`.",
    "C++": "Compile with `-ffile-prefix-map=$PWD=.`.",
    Go: "Build with `go build -trimpath`.",
    Rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME/.cargo=/cargo"`.',
    ".NET":
      "Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`, or with `-p:PathMap=$PWD=/_/`.",
    other: "Remap the path (`-ffile-prefix-map=$PWD=.` for gcc and clang).",
  },
  debug: {
    Go: "Build with `-ldflags='-s -w'`.",
    Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
    other: "Compile without `-g`, or run `strip --strip-debug` on it.",
  },
  symbols: {
    Go: "Build with `-ldflags='-s -w'`.",
    Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
    other: "Link with `-s`, or run `strip` on it.",
  },
  "build-id": {
    Go: "Build with `-ldflags=-buildid=`.",
    Rust: "Link with `-C link-arg=-Wl,--build-id=none`.",
    other: "Link with `-Wl,--build-id=none`.",
  },
  "vcs-stamp": { other: "Build with `-buildvcs=false`, or without `.git` in the context." },
  "time-stamp": { other: "Build with `-p:Deterministic=true`, which is the SDK's default." },
};

/** Returns what can be kept out of an executable; empty if there is nothing to advise. */
export function adviceFor(facts: ExecutableFacts): readonly ExecutableAdvice[] {
  const { language } = facts;
  return findings(facts).map(([name, found]) => ({
    name,
    found,
    fix: (language && fixes[name][language]) ?? fixes[name].other,
  }));
}

type Finding = readonly [name: ExecutableAdviceName, found: string];

function findings(facts: ExecutableFacts): readonly Finding[] {
  const { debug, symbols, timeStamp } = facts;
  return [
    ...pathFinding(facts),
    ...(debug ? [["debug", "debug information"] as const] : []),
    ...(symbols ? [["symbols", "a symbol table"] as const] : []),
    ...buildIdFinding(facts),
    ...stampFinding(facts),
    ...(timeStamp === undefined
      ? []
      : [["time-stamp", `time stamp ${timeStamp}, which is not a hash`] as const]),
  ];
}

function pathFinding({ go, paths }: ExecutableFacts): readonly Finding[] {
  // With -trimpath, what looks like a path of the build is a text of the program.
  if (go?.trimpath === true) return [];
  const [path] = paths;
  if (path !== undefined) return [["build-path", path]];
  return go === undefined ? [] : [["build-path", "paths of Go sources (built without -trimpath)"]];
}

/**
 * Length of the digits of `--build-id=uuid`, which are random. Those of `--build-id=md5` are not;
 * both look alike.
 */
const uuidDigits = 32;

function buildIdFinding({ buildId, goBuildId }: ExecutableFacts): readonly Finding[] {
  if (buildId !== undefined) {
    const doubt =
      buildId.length === uuidDigits ? ", which is random if it was made with --build-id=uuid" : "";
    return [["build-id", `build ID ${buildId}${doubt}`]];
  }
  return goBuildId === undefined ? [] : [["build-id", `Go build ID ${goBuildId}`]];
}

function stampFinding({ go }: ExecutableFacts): readonly Finding[] {
  if (go?.revision === undefined) return [];
  const time = go.time === undefined ? "" : ` of ${go.time}`;
  const changed = go.modified === true ? ", with uncommitted changes" : "";
  return [["vcs-stamp", `commit ${go.revision}${time}${changed}`]];
}
