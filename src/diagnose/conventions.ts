import type { CauseId } from "../domain/findings/cause.ts";
import { setting } from "../domain/text/surface.ts";

/** A conventional path: its contents are known before it is read. */
interface Convention {
  readonly cause: CauseId;
  /** Matches paths relative to the image root. */
  readonly path: RegExp;
  /** What is there and why it differs; continues "This is ". */
  readonly what: string;
  /** What to remove in the same RUN, as shell words; empty if removing it would do harm. */
  readonly remove: readonly string[];
  /** What to do instead of removing it, or in addition. */
  readonly advice?: string;
}

const aptLogs = [
  "/var/log/apt",
  "/var/log/dpkg.log",
  "/var/log/alternatives.log",
  "/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];

/** Every path that distributions, services and package managers write by convention. */
export const conventions: readonly Convention[] = [
  log(
    /^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//,
    "the log of apt and dpkg, with the time of every step",
    aptLogs,
  ),
  log(
    /^var\/cache\/apt\/(?:src)?pkgcache\.bin$/,
    "apt's cache of its package lists, with times and memory addresses",
    ["/var/cache/apt/*.bin"],
  ),
  log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
    "/var/cache/apt/archives/*.deb",
  ]),
  log(
    /^var\/cache\/debconf\//,
    "debconf's database of answers, in the order in which packages asked the questions",
    ["/var/cache/debconf/*-old"],
  ),
  log(
    /^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/,
    "dpkg's backup of an earlier state",
    ["/var/lib/dpkg/*-old"],
  ),
  log(/^var\/cache\/man\//, "the index of the manual pages, a database that contains times", [
    "/var/cache/man",
  ]),
  log(
    /^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//,
    "gpg's state, with times and random numbers",
    ["/root/.gnupg", "/etc/apt/trustdb.gpg"],
  ),
  log(
    /^var\/lib\/systemd\/catalog\/database$/,
    "an index that systemd builds when it is installed",
    ["/var/lib/systemd/catalog/database"],
  ),
  log(
    /^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/,
    "apk's archive of package scripts, with the time of the installation",
    [],
    `Set SOURCE_DATE_EPOCH before apk runs. Twofold sets it for every step, unless it runs with ${setting("canonical", "false")}.`,
  ),
  log(
    /^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/,
    "apk's list of installed packages, in which a `--virtual` group has the time as its version",
    [],
    "Give the group a fixed version, or remove it with `apk del` in the same RUN.",
  ),
  log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
  log(
    /^(?:usr\/lib\/sysimage|var\/lib)\/rpm\//,
    "rpm's database, with the time of every installation",
    [],
    "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm uses that time, and empty the database's log with `rpm --rebuilddb`.",
  ),
  log(
    /(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/,
    "the package manager's history of its runs",
    ["/var/lib/dnf/history*"],
  ),
  log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
  log(
    /(?:^|\/)countme$/,
    "dnf's counter of its runs",
    [],
    "Turn it off: `dnf --setopt=*.countme=false`.",
  ),
  log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
    "/var/log/zypp*",
    "/var/log/YaST2",
  ]),
  log(
    /^var\/lib\/zypp\/AutoInstalled$/,
    "zypper's list of dependencies that it installed, in the order of installation",
    [],
  ),
  log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and installation dates", [
    "/var/log/pacman.log",
  ]),
  log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of logins", [
    "/var/log/lastlog",
    "/var/log/faillog",
    "/var/log/[bw]tmp",
  ]),
  log(
    /(?:^|\/)\.npm\/_(?:logs|cacache)\/|^usr\/local\/share\/\.cache\/yarn\//,
    "the package manager's cache and logs, whose names contain the time",
    ["/root/.npm"],
    "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN.",
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
  log(
    /^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/,
    "a program's history of its own use, with times",
    ["/root/.wget-hsts", "/root/.*_history"],
  ),
  {
    cause: "ldconfig-cache",
    path: /^var\/cache\/ldconfig\/aux-cache$/,
    what: "ldconfig's own cache, with the inode numbers and times that all libraries have on the builder",
    remove: ["/var/cache/ldconfig/aux-cache"],
  },
  {
    cause: "machine-id",
    path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
    what: "the machine ID, which is generated at random when a package is installed",
    remove: [],
    advice: "Empty the file in the same RUN: systemd then writes a new ID when the machine starts.",
  },
  {
    cause: "random",
    path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
    what: "a seed or an ID that is generated at random when a package is installed",
    remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
  },
  {
    cause: "random",
    path: /^var\/cache\/fontconfig\/|\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
    what: "fontconfig's cache, with random file names and the times of folders",
    remove: ["/var/cache/fontconfig"],
  },
  {
    cause: "random",
    path: /\.jsa$/,
    what: "an archive of Java classes, which holds memory addresses that are new in each run",
    remove: [],
    advice:
      "Let Java create the archive when the container starts: `java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=/tmp/app.jsa` (JDK 19 or newer).",
  },
  {
    cause: "shadow-day",
    path: /^etc\/g?shadow-$/,
    what: "the backup of the password file, with the days on which passwords were set",
    remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
  },
  {
    cause: "kernel-name",
    path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
    what: "apt's list of kernels to keep, which includes the builder's",
    remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
  },
];

function log(path: RegExp, what: string, remove: readonly string[], advice?: string): Convention {
  return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
