import { type ImageReference, parseReference } from "../domain/oci/reference.ts";
import type { ShellCommand } from "./commands.ts";
import { packageRequest } from "./package-requests.ts";

/** Packages of distributions that are installed in order to build. */
const toolchainPackage = new RegExp(
  `^(?:${[
    "gcc|g\\+\\+|clang|llvm|rustc|cargo|golang|go|ghc|make|gmake|cmake|ninja|ninja-build|meson|autoconf|automake",
    "libtool|bison|flex|nasm|yasm|maven|gradle|ant|sbt|rust|base-devel|build-essential|build-base|alpine-sdk|gcc-c\\+\\+",
    "(?:gcc|g\\+\\+|clang|llvm|golang|rustc)-?[\\d.]+(?:-go)?|golang-go",
    "(?:default|openjdk-?\\d+)-jdk(?:-headless)?|openjdk\\d+|java-[\\d.]+-(?:openjdk|amazon-corretto)-devel",
    "[\\w.+-]+-(?:dev|devel)",
  ].join("|")})$`,
);

/** Returns the toolchain packages that a command installs. */
export function installedToolchain(command: ShellCommand): readonly string[] {
  const request = packageRequest(command);
  if (request?.kind !== "install" || request.manager.packages !== "system") return [];
  return request.packages.filter((word) =>
    toolchainPackage.test(word.replace(/[=~<>@/:].*$/s, "")),
  );
}

/**
 * Returns the words of a command that removes packages, which include their names, or `all` if it
 * removes everything that was installed for some purpose.
 */
export function removedPackages({ name, words }: ShellCommand): "all" | readonly string[] {
  const isRemoval =
    name === "apk"
      ? words.includes("del")
      : /^(?:apt|apt-get|aptitude|dnf|dnf5|yum|microdnf|tdnf|zypper)$/.test(name) &&
        words.some((word) => /^(?:purge|remove|autoremove|erase|rm)$/.test(word));
  if (!isRemoval) return [];
  const isBroad = words.some((word) => /^--auto-?remove$|^autoremove$|^\.|\$/.test(word));
  return isBroad ? "all" : words;
}

/** Programs that always build, whatever their words are. */
const builders: ReadonlySet<string> = new Set(
  "make gmake cmake ninja meson gcc g++ cc c++ clang clang++ configure rustc javac tsc webpack ant sbt gradle gradlew".split(
    " ",
  ),
);
/** Programs that build with certain words, and those words. */
const buildWords: ReadonlyMap<string, RegExp> = new Map([
  ["go", /^(?:build|install)$/],
  ["cargo", /^(?:build|install|rustc)$/],
  ["mvn", /^(?:compile|package|verify|install|deploy)$/],
  ["mvnw", /^(?:compile|package|verify|install|deploy)$/],
  ["dotnet", /^(?:build|publish|msbuild)$/],
  ["npx", /^(?:tsc|webpack|vite|next|ng)$/],
  ["vite", /^build$/],
  ["next", /^build$/],
  ["ng", /^build$/],
  ["stack", /^(?:build|install)$/],
  ["cabal", /^(?:build|install|v2-build)$/],
  ["swift", /^build$/],
  ["zig", /^(?:build|build-exe|cc)$/],
]);

/** `npm run build`, `yarn build`, `pnpm -r run build:web`. */
const runsBuildScript =
  /(?:^|\s)run(?:-script)?\s+(?:-\S+\s+)*build(?:[:\s]|$)|^(?:-\S+\s+)*build(?:[:\s]|$)/;

/** Words with which a builder only prints something about itself. */
const onlyTells = /^(?:-v|-V|--?version|--?help|version|-dump\w+|--?print-[\w-]+)$/;

/** Whether a command builds a program from its source. */
export function isBuild({ name, words }: ShellCommand): boolean {
  if (words.some((word) => onlyTells.test(word))) return false;
  if (builders.has(name)) return true;
  if (/^(?:npm|yarn|pnpm|bun)$/.test(name)) return runsBuildScript.test(words.join(" "));
  const pattern = buildWords.get(name);
  return pattern !== undefined && words.some((word) => pattern.test(word));
}

/** Images that are meant for building, by the last part of their names. */
const toolchainImages: ReadonlySet<string> = new Set(
  "golang rust gcc maven gradle haskell sbt".split(" "),
);
/** Images that have a compiler in every variant except those with these tags. */
const runtimeTags: ReadonlyMap<string, RegExp> = new Map([
  ["openjdk", /jre/],
  ["eclipse-temurin", /jre/],
  ["amazoncorretto", /jre|headless/],
  ["sapmachine", /jre/],
  ["swift", /slim/],
  ["buildpack-deps", /^(?:.*-)?(?:curl|scm)$/],
]);

/** Whether an image is known to contain a compiler. */
export function isToolchainImage(text: string): boolean {
  const reference = parseReference(text);
  if (reference === undefined) return false;
  if (/(?:^|\/)dotnet\/sdk$/.test(reference.repository)) return true;
  const name = lastPart(reference);
  const runtime = runtimeTags.get(name);
  if (runtime === undefined) return toolchainImages.has(name);
  // A digest alone does not identify the variant.
  const { tag, digest } = reference;
  return tag === undefined ? digest === undefined : !runtime.test(tag);
}

function lastPart({ repository }: ImageReference): string {
  return repository.slice(repository.lastIndexOf("/") + 1);
}
