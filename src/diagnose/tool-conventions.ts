import { type Convention, log } from "./convention.ts";

/** Paths that the package managers and build tools of programming languages write by convention. */
export const toolConventions: readonly Convention[] = [
  log(
    /(?:^|\/)\.npm\/_(?:logs|cacache)\//,
    "the package manager's cache and logs, whose names contain the time",
    ["/root/.npm"],
    "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN.",
  ),
  log(
    /^usr\/local\/share\/\.cache\/yarn\//,
    "a cache of what yarn has fetched",
    ["/usr/local/share/.cache/yarn"],
    "Mount a cache over it, or remove it in the same RUN.",
  ),
  log(
    /(?:^|\/)\.(?:cache|local\/share|local\/state)\/pnpm\//,
    "pnpm's store and notes, with the times at which it looked",
    ["/root/.cache/pnpm", "/root/.local/share/pnpm", "/root/.local/state/pnpm"],
    "Mount a cache over it, or remove it in the same RUN: `node_modules` has links to the same files.",
  ),
  log(
    /(?:^|\/)(?:node|v8)-compile-cache(?:-\d{1,9})?\//,
    "a cache of scripts that Node compiled, which is another one in each run",
    ["/tmp/node-compile-cache", "/tmp/v8-compile-cache*"],
    "Set `NODE_DISABLE_COMPILE_CACHE=1` (for yarn 1 `DISABLE_V8_COMPILE_CACHE=1`), or remove it in the same RUN.",
  ),
  log(
    /(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity)$/,
    "the package manager's record of its own run",
    ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"],
    "Install with `npm ci`, and remove this record in the same RUN.",
  ),
  log(
    /(?:^|\/)node_modules\/(?:\.modules\.yaml|\.pnpm-workspace-state(?:-v\d+)?\.json)$/,
    "pnpm's record of its own run, with its time",
    ["node_modules/.modules.yaml", "node_modules/.pnpm-workspace-state*.json"],
    "Remove this record in the same RUN; pnpm needs it only to install again.",
  ),
  log(
    /(?:^|\/)\.next\/(?:trace(?:-build)?$|cache\/)/,
    "Next.js's log or cache of its own build, with times",
    [".next/trace*", ".next/cache"],
    "Remove it in the same RUN: the server does not need it.",
  ),
  log(
    /(?:^|\/)\.git\/(?:modules\/.{1,200}\/)?index$/,
    "git's index, with the times and inode numbers of the files",
    [],
    "Leave `.git` out of the image. Where a step only reads it, set `GIT_OPTIONAL_LOCKS=0`: `git status` then does not write the index.",
  ),
  log(
    /(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//,
    "a cache of downloads and compiled files, with their times",
    ["/root/.cache"],
    "Mount a cache over it, or remove it in the same RUN.",
  ),
  log(
    /(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//,
    "the build tool's cache, with the time of every download",
    ["/root/.m2", "/root/.gradle"],
    "Mount a cache over it, or build in a separate stage and copy only the result.",
  ),
  log(
    /(?:^|\/)hsperfdata_[^/]{1,64}\/\d{1,9}$/,
    "the counters of a Java process, which it did not remove",
    ["/tmp/hsperfdata_*"],
  ),
  log(/(?:^|\/)autom4te\.cache\//, "autoconf's cache, in the order of Perl's hashes", [
    "autom4te.cache",
  ]),
  log(
    /\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/,
    "the log of a gem's compilation, with temporary names and times",
    [
      "$(gem env gemdir)/extensions/*/*/*/mkmf.log",
      "$(gem env gemdir)/extensions/*/*/*/gem_make.out",
    ],
  ),
  log(
    /(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/,
    "Perl's record of when and where a module was installed",
    [],
    "Install with `make pure_install`, which does not write this record.",
  ),
  log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's record of when a package was installed", []),
  log(
    /(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/,
    "pip's record of the path or address that a package came from",
    [],
  ),
];
