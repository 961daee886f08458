import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root as repository } from "../support/paths.ts";
import { inventoryIn, run } from "./roots.ts";
import { debianWithPython, goProgram, nodeProject, rustProgram } from "./sample-roots.ts";

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

describe("beside syft", () => {
  it.each([debianWithPython, nodeProject, goProgram, rustProgram])("$what", async ({ make }) => {
    const root = make();
    const [own, other] = [await byTwofold(root), bySyft(root)];
    const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a].filter((x) => !b.has(x));
    mkdirSync("/tmp/sbom-syft", { recursive: true });
    writeFileSync(
      `/tmp/sbom-syft/${Date.now()}.json`,
      JSON.stringify(
        {
          both: [...own].filter((x) => other.has(x)).length,
          own: only(own, other),
          other: only(other, own),
        },
        undefined,
        1,
      ),
    );
    expect(own.size).toBeGreaterThan(0);
  });
});
