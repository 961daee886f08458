import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pushLayout, writeOneLayer } from "../support/base-image.ts";
import { bootstrap, cachedLayout, ownSource } from "../support/debian-base.ts";
import { cache, isExecutable, runnersNode } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { type RegistrySettings, registrySettings } from "./settings.ts";

/** What every base has: apt, and the certificates of registries. */
const everywhere = ["apt", "ca-certificates", "tzdata"];

/** The bases of the projects, and their packages beside the essential ones. */
const packages = {
  apt: [],
  python: ["gcc", "libc6-dev", "python3", "python3-dev", "python3-pip", "python3-venv"],
  node: [],
  go: ["gcc", "git", "golang-go", "libc6-dev"],
  java: ["ca-certificates-java", "gradle", "maven", "openjdk-17-jdk-headless"],
  native: ["autoconf", "automake", "cmake", "dpkg-dev", "g++", "libtool", "make", "meson"],
  scripts: ["composer", "gcc", "libc6-dev", "make", "php-cli", "ruby-dev", "sbcl", "sqlite3"],
  papers: ["fontconfig", "fonts-dejavu-core", "man-db", "texlive-base"],
  data: ["r-base-core", "rpm"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BaseName = keyof typeof packages;

/** What the clients of npm's registry are installed from. */
const nodeTools = ["npm@10.9.4", "pnpm@9.15.9", "yarn@1.22.22"];

/** Documents, translations and logs: nothing in the projects reads them. */
const pruned = [
  "usr/share/doc/*",
  "usr/share/info/*",
  "usr/share/locale/*",
  "usr/share/man/*",
  "usr/lib/*/gconv",
  "usr/lib/*/lib*san*",
  "usr/lib/gcc/*/*/lib*san*",
  "usr/lib/gcc/*/*/lto1",
  "usr/lib/python3*/test",
  "var/cache/apt/*",
  "var/cache/debconf/*",
  "var/lib/apt/lists/*",
  "var/log/*",
];

export const baseNames: readonly BaseName[] = Object.keys(packages).filter(isBaseName);

/** Whether a text names a base. */
export function isBaseName(name: string): name is BaseName {
  return Object.hasOwn(packages, name);
}

const searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Makes a base of this machine's release, or takes the one of an earlier run. @returns its layout */
export async function ecosystemBase(name: BaseName): Promise<string> {
  const [source, settings] = await Promise.all([ownSource(), registrySettings()]);
  const isNode = name === "node";
  const wanted = [...everywhere, ...packages[name]];
  const environment = {
    PATH: isNode ? `/opt/node/bin:${searchPath}` : searchPath,
    ...settings.environment,
  };
  const parts = [source, wanted, pruned, environment, settings.contents, isNode ? nodeTools : []];
  return await cachedLayout(parts, async (draft) => {
    const nodeHooks = isNode ? [`--customize-hook=sync-in ${await nodeFolder()} /opt`] : [];
    await bootstrap(draft, source, {
      wanted,
      pruned,
      hooks: ["--dpkgopt=force-unsafe-io", ...trustHooks(settings), ...nodeHooks],
    });
    const layer = await readFile(join(draft, "rootfs.tar"));
    const Env = Object.entries(environment).map((variable) => variable.join("="));
    await writeOneLayer(join(draft, "layout"), { layer, config: { Env }, made: name });
  });
}

/** Makes a base and copies it into a registry. @returns its reference */
export async function pushEcosystemBase(name: BaseName, registry: string): Promise<string> {
  const reference = `${registry}/base/${name}:1`;
  await pushLayout(`${await ecosystemBase(name)}:1`, reference);
  return reference;
}

/** Puts the machine's own certificate authorities in place before the packages that gather them are installed. */
function trustHooks({ authorities }: RegistrySettings): readonly string[] {
  const folder = "/usr/local/share/ca-certificates";
  if (authorities.length === 0) return [];
  return [
    `--essential-hook=mkdir -p "$1${folder}"`,
    `--essential-hook=copy-in ${authorities.join(" ")} ${folder}`,
  ];
}

/** The runner's Node with npm, pnpm and yarn, as they come from npm's registry. */
async function nodeFolder(): Promise<string> {
  const folder = join(cache, "ecosystems-node");
  const bin = join(folder, "node/bin");
  if (isExecutable(join(bin, "node"))) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(bin, { recursive: true });
  const install = ["install", "--global", "--ignore-scripts", "--no-audit", "--no-fund"];
  await succeed(["npm", ...install, `--prefix=${dirname(bin)}`, ...nodeTools]);
  await cp(runnersNode(), join(bin, "node"));
  return folder;
}
