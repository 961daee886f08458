import { namesOneVersion } from "./one-version.ts";

/** The words by which a package manager installs packages, and how its packages are pinned. */
export interface PackageManager {
  readonly name: string;
  /** What it installs: the distribution's own packages, or those of a language. */
  readonly packages: "system" | "language";
  readonly programs: RegExp;
  /** The word that installs named packages. */
  readonly install: RegExp;
  /** The word that upgrades packages to their newest version. */
  readonly upgrade?: RegExp;
  /** Words that need the network, besides {@link install} and {@link upgrade}. */
  readonly fetch?: RegExp;
  /** Options whose value is a separate word. */
  readonly valued: ReadonlySet<string>;
  /** Whether a package is named with a version. */
  readonly isPinned: (word: string) => boolean;
  /** An option that pins the named packages. */
  readonly locked?: RegExp;
  /** An option that makes versions float even if no package is named. */
  readonly unlocked?: RegExp;
  /** An option that prevents downloads. */
  readonly offline?: RegExp;
  /** What to write instead. */
  readonly fix: (name: string) => string;
}

const options = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const isLocal = (word: string): boolean => /^(?:\.{0,2}\/|\.{1,2}$|\.\[|file:)/.test(word);
const hasExactVersion = (word: string): boolean =>
  /.@(?:npm:@?[^@]{0,214}@)?v?\d+\.\d+\.\d+/.test(word) ||
  /#[0-9a-f]{7,40}$/.test(word) ||
  /\.tgz$/.test(word);
const npmFix = (name: string): string =>
  `npm, yarn, pnpm: give versions (\`${name}@1.2.3\`), or put them into package.json and use \`npm ci\` with the lock file.`;

const goOptions = options("-C -p -ldflags -gcflags -asmflags -tags -modfile -o -exec");
const floatingGoVersion = /@(?:latest|upgrade|patch|main|master)$/;
const goFix = (name: string): string =>
  `go: give versions: \`${name.replace(/@.*$/s, "")}@v1.2.3\`.`;

/** The known package managers. A program may have several, with other words. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: "apt",
    packages: "system",
    programs: /^(?:xx-)?(?:apt|apt-get|aptitude)$/,
    install: /^install$/,
    upgrade: /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/,
    fetch: /^(?:update|source|build-dep|download)$/,
    valued: options(
      "-t --target-release --default-release -o --option -c --config-file -a -S --snapshot",
    ),
    isPinned: (word) => word.includes("=") || isLocal(word) || word.endsWith(".deb"),
    offline: /^--no-download$/,
    fix: (name) =>
      `apt: install from a snapshot (repro-sources-list.sh, or snapshot.debian.org or snapshot.ubuntu.com in the sources), or give versions: \`${name}=<version>\`.`,
  },
  {
    name: "apk",
    packages: "system",
    programs: /^(?:xx-)?apk$/,
    install: /^add$/,
    upgrade: /^upgrade$/,
    fetch: /^(?:update|fetch)$/,
    valued: options(
      "-t --virtual -X --repository -p --root --arch --keys-dir --cache-dir --repositories-file",
    ),
    isPinned: (word) => /[=~]|^!/.test(word) || isLocal(word) || word.endsWith(".apk"),
    offline: /^--no-network$/,
    fix: (name) => `apk: give versions: \`${name}=<version>\` (or \`${name}~=<version>\`).`,
  },
  {
    name: "dnf",
    packages: "system",
    programs: /^(?:dnf|dnf5|yum|microdnf|tdnf)$/,
    install: /^(?:install|groupinstall)$/,
    upgrade: /^(?:update|upgrade|distro-sync)$/,
    fetch: /^(?:makecache|download|builddep)$/,
    valued: options(
      "-c --config --repo --repoid --releasever --setopt --installroot --exclude -x --enablerepo --disablerepo",
    ),
    isPinned: (word) =>
      /-\d[\w+~^:]*\.[\w.+~^:]*(?:-\d[\w.+~^]*)?$/.test(word) ||
      isLocal(word) ||
      word.endsWith(".rpm"),
    offline: /^(?:-C|--cacheonly)$/,
    fix: (name) => `dnf, yum: give versions: \`${name}-<version>-<release>\`.`,
  },
  {
    name: "zypper",
    packages: "system",
    programs: /^zypper$/,
    install: /^(?:install|in)$/,
    upgrade: /^(?:update|up|dist-upgrade|dup|patch)$/,
    fetch: /^(?:refresh|ref)$/,
    valued: options("-r --repo -t --type -R --root -D --reposd-dir"),
    isPinned: (word) => /=|-\d+\.\d/.test(word) || isLocal(word) || word.endsWith(".rpm"),
    fix: (name) => `zypper: give versions: \`${name}=<version>\`.`,
  },
  {
    name: "pacman",
    packages: "system",
    programs: /^pacman$/,
    install: /^-S[a-z]*$|^--sync$/,
    valued: options("--root --dbpath --cachedir --config -r -b"),
    isPinned: isLocal,
    fix: () =>
      "pacman: use a day of the archive (https://archive.archlinux.org/repos/2026/01/31/) as the mirror.",
  },
  {
    name: "pip",
    packages: "language",
    programs: /^(?:pip[\d.]*|pipx)$/,
    install: /^install$/,
    fetch: /^(?:download|wheel)$/,
    valued: options(
      "-r --requirement -c --constraint -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src -e --editable --platform --python-version --trusted-host --no-binary --only-binary --progress-bar --cache-dir --timeout --default-timeout --retries --proxy --log --upgrade-strategy --abi --implementation --config-settings -C",
    ),
    isPinned: (word) =>
      namesOneVersion(word) ||
      /@[0-9a-f]{40}/.test(word) ||
      isLocal(word) ||
      /\.(?:whl|zip|tar\.gz)$|^https?:/.test(word),
    locked: /^(?:--require-hashes|-c|--constraint(?:=.*)?)$/,
    offline: /^--no-index$/,
    fix: (name) =>
      `pip: give versions (\`${name}==<version>\`), or better, use a list with hashes: \`pip install --require-hashes -r requirements.txt\`.`,
  },
  {
    name: "npm",
    packages: "language",
    programs: /^npm$/,
    install: /^(?:install|i|add)$/,
    upgrade: /^(?:update|upgrade|up)$/,
    fetch: /^(?:ci|clean-install|exec|audit)$/,
    valued: options(
      "--prefix --registry -w --workspace --omit --include --loglevel --cache --tag -C",
    ),
    isPinned: (word) => hasExactVersion(word) || isLocal(word),
    unlocked: /^--(?:no-package-lock|package-lock=false)$/,
    offline: /^--offline$/,
    fix: npmFix,
  },
  {
    name: "yarn",
    packages: "language",
    programs: /^(?:yarn|yarnpkg|pnpm|bun)$/,
    install: /^(?:add|install|i)$/,
    upgrade: /^(?:update|upgrade|up)$/,
    fetch: /^(?:fetch|dlx)$/,
    valued: options("--cwd --registry --cache-folder -C --dir --filter -F --store-dir"),
    isPinned: (word) => hasExactVersion(word) || isLocal(word),
    unlocked: /^--no-lockfile$/,
    offline: /^--offline$/,
    fix: npmFix,
  },
  {
    name: "gem",
    packages: "language",
    programs: /^gem$/,
    install: /^install$/,
    upgrade: /^update$/,
    fetch: /^fetch$/,
    valued: options("-v --version -i --install-dir -n --bindir --source -s -P --platform"),
    isPinned: (word) => /:\d|^\d/.test(word) || isLocal(word) || word.endsWith(".gem"),
    locked: /^(?:-v.*|--version(?:=.*)?)$/,
    offline: /^(?:-l|--local)$/,
    fix: (name) =>
      `gem: give versions (\`gem install ${name} -v <version>\`), or use a Gemfile.lock.`,
  },
  {
    name: "go",
    packages: "language",
    programs: /^go$/,
    install: /^install$/,
    valued: goOptions,
    // Without a version, the module's own go.mod has it.
    isPinned: (word) => !floatingGoVersion.test(word),
    fix: goFix,
  },
  {
    name: "go get",
    packages: "language",
    programs: /^go$/,
    install: /^get$/,
    valued: goOptions,
    isPinned: (word) =>
      !floatingGoVersion.test(word) && (word.includes("@") || !/^[\w-]+\.[^/]/.test(word)),
    unlocked: /^-u(?:=.*)?$/,
    fix: goFix,
  },
  {
    name: "cargo",
    packages: "language",
    programs: /^cargo$/,
    install: /^install$/,
    upgrade: /^update$/,
    fetch: /^fetch$/,
    valued: options(
      "--version --vers --git --branch --tag --rev --path --root --features -F --registry --index --target --profile --bin --example -j --jobs --target-dir --config",
    ),
    isPinned: (word) => /@=?\d/.test(word),
    locked: /^--(?:version|vers|path|rev|tag)(?:=.*)?$/,
    offline: /^--(?:offline|frozen)$/,
    fix: (name) => `cargo: \`cargo install --locked --version <version> ${name}\`.`,
  },
  {
    name: "composer",
    packages: "language",
    programs: /^composer$/,
    install: /^require$/,
    upgrade: /^(?:update|upgrade)$/,
    fetch: /^(?:install|create-project)$/,
    valued: options("-d --working-dir"),
    isPinned: (word) => /[:=]v?\d+\.\d+\.\d+/.test(word) || /^(?:php|ext-)/.test(word),
    fix: (name) =>
      `composer: give versions (\`${name}:1.2.3\`), or use \`composer install\` with composer.lock.`,
  },
  {
    name: "pecl",
    packages: "language",
    programs: /^(?:pecl|pear)$/,
    install: /^install$/,
    upgrade: /^(?:upgrade|upgrade-all)$/,
    fetch: /^(?:download|update-channels|channel-update)$/,
    valued: options("-D --configureoptions -R --installroot -P --packagingroot"),
    isPinned: (word) => /-\d/.test(word) || isLocal(word) || /\.tgz$/.test(word),
    offline: /^(?:-O|--offline)$/,
    fix: (name) => `pecl: give versions: \`pecl install ${name}-1.2.3\`.`,
  },
  {
    name: "conda",
    packages: "language",
    programs: /^(?:conda|mamba|micromamba)$/,
    install: /^(?:install|create)$/,
    upgrade: /^(?:update|upgrade)$/,
    valued: options("-c --channel -n --name -p --prefix -f --file"),
    isPinned: (word) => word.includes("=") || isLocal(word),
    locked: /^(?:-f|--file(?:=.*)?)$/,
    offline: /^--offline$/,
    fix: (name) =>
      `conda: give versions (\`${name}=1.2.3\`), or use an explicit list (\`conda list --explicit\`).`,
  },
];
