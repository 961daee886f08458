import { setting } from "../domain/text/surface.ts";
import { type Convention, log } from "./convention.ts";
import { toolConventions } from "./tool-conventions.ts";

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
    /^var\/cache\/fontconfig\//,
    "fontconfig's cache, with the times of the folders that have fonts",
    ["/var/cache/fontconfig"],
  ),
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
  ...toolConventions,
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
    path: /\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
    what: "the ID that fontconfig 2.13 gives to a folder with fonts, by which it names its cache",
    remove: ["$(find /usr/share/fonts -name .uuid)"],
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
