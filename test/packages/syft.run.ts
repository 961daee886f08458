import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root as repository } from "../support/paths.ts";
import { inventoryIn, run } from "./roots.ts";
import {
  debianWithPython,
  goProgram,
  hasCargoAuditable,
  nodeProject,
  rustProgram,
} from "./sample-roots.ts";

const syft = join(repository, ".cache/packages/bin/syft");

/** What syft calls an ecosystem that has another name in package URLs. */
const typesOfSyft: Readonly<Record<string, string>> = {
  "go-module": "golang",
  "java-archive": "maven",
  "rust-crate": "cargo",
  python: "pypi",
};

interface SyftJson {
  readonly artifacts: readonly {
    readonly name: string;
    readonly version: string;
    readonly type: string;
  }[];
}

/** `ecosystem name version` of what syft finds in a root, as it does in an image. */
function bySyft(root: string): ReadonlySet<string> {
  const options = ["--quiet", "--output=json", "--override-default-catalogers=image"];
  const text = run([syft, "scan", `dir:${root}`, ...options], {
    env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
  });
  const { artifacts }: SyftJson = JSON.parse(text);
  return new Set(
    artifacts.map(({ name, version, type }) => {
      const ecosystem = typesOfSyft[type] ?? type;
      return `${ecosystem} ${plain(ecosystem, name)} ${version.replace(/^go(?=\d)/, "")}`;
    }),
  );
}

/** The same of what Twofold finds. */
async function byTwofold(root: string): Promise<ReadonlySet<string>> {
  const { packages } = await inventoryIn(root);
  return new Set(
    packages.listed.map(({ ecosystem, namespace, name, version }) => {
      const whole = namespace === undefined ? name : `${namespace}/${name}`;
      return `${ecosystem} ${plain(ecosystem, whole)} ${version}`;
    }),
  );
}

/** Names of Python projects have several spellings (PEP 503). */
function plain(ecosystem: string, name: string): string {
  return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}

/** Packages that one of both finds alone in each root, and why. */
const roots = [
  { ...debianWithPython, twofold: [], syft: [] },
  {
    ...nodeProject,
    // The program's build information says `(devel)`; syft makes a version of the commit and its time.
    twofold: ["golang github.com/evanw/esbuild"],
    // The project itself is no package that anything has installed.
    syft: ["golang github.com/evanw/esbuild v0.0.0-*", "npm app 1.0.0"],
  },
  {
    ...goProgram,
    // The main module has no version, for which syft has a word.
    twofold: ["golang example.com/cart"],
    syft: ["golang example.com/cart UNKNOWN"],
  },
  ...(hasCargoAuditable ? [{ ...rustProgram, twofold: [], syft: [] }] : []),
];

describe("beside syft, every package that one finds alone is explained", () => {
  it.each(roots)("$what", async ({ make, twofold, syft: bySyftAlone }) => {
    const root = make();
    const [own, other] = [await byTwofold(root), bySyft(root)];
    const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a]
        .filter((one) => !b.has(one))
        .map(withoutCommit)
        .sort();
    expect({ twofold: only(own, other), syft: only(other, own) }).toEqual({
      ...{ twofold, syft: bySyftAlone },
    });
    expect([...own].filter((one) => other.has(one)).length).toBeGreaterThan(3);
  });
});

/** A version that syft makes of a commit differs with the release. */
function withoutCommit(found: string): string {
  return found.replace(/ v0\.0\.0-\d{14}-[0-9a-f]{12}$/, " v0.0.0-*").trim();
}
