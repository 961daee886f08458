import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { riskAdvisories } from "../../src/advise/image-risks.ts";
import { rules } from "../../src/advise/rules.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { dialectUses } from "../../src/dialect/uses.ts";
import type { Risk, RiskyFile } from "../../src/domain/findings/risky-file.ts";
import {
  type AdvisoryName,
  advisoryNames,
  type ImageAdvisory,
  imageAdvisories,
} from "../../src/domain/source/advisory.ts";
import { nothingAsked } from "../../src/domain/source/asked.ts";
import { known, unknown, type Worktree } from "../../src/domain/source/checkout.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { clean, facts, revision } from "../support/facts.ts";
import { recipeFacts } from "../support/recipe.ts";

const page = await readFile(new URL("../../docs/advisories.md", import.meta.url), "utf8");
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section] as const),
);

const other = "0b1d".repeat(10);
const untaggedFacts = { version: undefined };

/** The checkouts of the page's examples; where an example is a Containerfile, the page itself has it. */
const examples: Readonly<Partial<Record<AdvisoryName, Facts>>> = {
  dirty: files({
    changed: known([{ path: "src/version.js", where: "unstaged" }]),
    converted: known([{ path: "run.sh", by: "line ends" }]),
    untracked: known(["src/generated.js"]),
  }),
  "ignored-in-context": files({ ignored: known(["node_modules/", ".env"]) }),
  unpushed: facts({ onRemote: known({ present: false }) }),
  untagged: facts({ localTags: known([]), remoteTags: known([]) }, untaggedFacts),
  "ephemeral-tag": facts({ remoteTags: known([]) }),
  "tag-mismatch": facts({ remoteTags: known([{ name: "v1.4.0", commit: other }]) }),
  "tag-not-head": facts(
    { localTags: known([{ name: "v1.4.0", commit: other }]), remoteTags: known([]) },
    {
      ...untaggedFacts,
      asked: { ...nothingAsked, versions: [{ name: "1.4.0", from: "input `tags`" }] },
    },
  ),
  "unknown-repository": facts({}, { repository: "github.com/acme/shopp" }),
  "wrong-revision": facts(
    {},
    {
      asked: {
        repository: "github.com/acme/shop",
        revisions: [{ commit: other, from: "GITHUB_SHA" }],
        versions: [],
      },
    },
  ),
  "merge-preview": facts(
    {},
    {
      asked: {
        ...nothingAsked,
        mergePreview: {
          ref: "refs/pull/7/merge",
          commit: revision,
          head: other,
          base: "77aa".repeat(10),
        },
      },
    },
  ),
  unverifiable: facts({ onRemote: unknown("could not read Username for 'https://github.com'") }),
  "no-repository": facts({ remotes: [], remote: undefined }),
  "submodule-dirty": files({
    straySubmodules: known([
      { path: "vendor/parser", recorded: revision, actual: other },
      {
        ...{ path: "vendor/theme", recorded: revision, actual: "77aa".repeat(10) },
        foreign: { repository: "github.com/ada/theme", own: "github.com/acme/theme" },
      },
    ]),
  }),
  "foreign-context": recipeFacts(
    "FROM debian:12\nCOPY --from=parser / /src/parser\nCOPY --from=assets / /srv\n",
    {
      scope: {
        containerfile: parseContainerfile({
          text: "FROM debian:12\nCOPY --from=parser / /src/parser\nCOPY --from=assets / /srv\n",
          file: "Containerfile",
        }),
        buildArgs: [],
        contexts: new Set(["parser", "assets"]),
      },
      contexts: [
        { kind: "folder", name: "parser", path: "/work/parser" },
        { kind: "folder", name: "assets", path: "/work/shop/assets" },
      ],
      contextStates: [
        {
          name: "parser",
          state: { kind: "another repository", repository: "github.com/acme/parser" },
        },
        {
          name: "assets",
          state: { kind: "committed", loose: known([{ path: "logo.png", how: "untracked" }]) },
        },
      ],
    },
  ),
  "unchecked-files": recipeFacts("FROM scratch\n", { uncheckedFiles: ["dist"] }),
  "moving-input": recipeFacts("FROM scratch\n", {
    inputs: [
      {
        input: "labels",
        name: "org.opencontainers.image.created",
        value: "2026-11-29T14:41:45.123Z",
      },
      { input: "build-args", name: "BUILD_NUMBER", value: "417" },
    ],
    run: {
      now: Date.UTC(2026, 10, 29, 14, 45) / 1000,
      commitTime: undefined,
      ids: [{ what: "number", value: "417" }],
    },
  }),
  "lfs-pointer": files({ lfsPointers: known(["assets/model.bin"]) }),
};

function files(changes: Partial<Worktree>): Facts {
  return facts({ worktrees: [{ ...clean, ...changes }] });
}

const runsAs = { kind: "setuid", setuid: false, setgid: true, uid: 0, gid: 101 } as const;
const writable = (isFolder: boolean): Risk => ({ kind: "world-writable", isFolder });

/** What the images of the page's examples have. */
const imageExamples: Readonly<Record<ImageAdvisory, readonly RiskyFile[]>> = {
  "setuid-file": [
    ...many(2, { path: "usr/bin/ssh-agent", line: 2, risk: runsAs }),
    ...many(8, { path: "usr/bin/chage", risk: runsAs }),
  ],
  "file-capability": many(1, {
    ...{ path: "bin/shop", line: 3 },
    risk: { kind: "capability", names: ["cap_net_bind_service"] },
  }),
  "world-writable": [
    ...many(2, { path: "srv", line: 3, risk: writable(true) }),
    ...many(8, { path: "srv/index.html", line: 3, risk: writable(false) }),
  ],
  "tools-in-image": many(1, { path: "bin/sh", line: 6, risk: { kind: "tool", sort: "shell" } }),
  "credential-in-image": [
    ...many(1, {
      ...{ path: "root/.npmrc", line: 2 },
      risk: { kind: "credential", what: "a password or token of npm" },
    }),
    ...many(1, {
      ...{ path: "srv/certs/server.key", line: 4 },
      risk: { kind: "credential", what: "a private key" },
    }),
  ],
};

/** So many files, of the base where no line brought them. */
function many(
  count: number,
  { path, line, risk }: { readonly path: string; readonly line?: number; readonly risk: Risk },
): readonly RiskyFile[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ path: at === 0 ? path : `${path}${at}`, layer: 1, risk, isOfBase: line === undefined },
    ...(line === undefined ? {} : { instruction: { file: "Containerfile", line, text: "" } }),
  }));
}

function evidenceOf(name: AdvisoryName, section: string): readonly string[] | undefined {
  if (imageAdvisories.some((one) => one === name)) return foundInImage(name, section);
  const rule = rules.find((one) => one.name === name);
  return rule?.advise(examples[name] ?? factsOf(section))?.evidence;
}

/** What an image shows of a section's example; undefined where the source alone is judged. */
function foundInImage(name: AdvisoryName, section: string): readonly string[] | undefined {
  const image = imageAdvisories.find((one) => one === name);
  const { recipe } = factsOf(section);
  if (image === undefined || recipe === undefined) return undefined;
  const risks = { files: imageExamples[image], published: 0, omitted: 0 };
  return riskAdvisories({ risks, scope: recipe.scope, forbid: [] })[0]?.evidence;
}

/** The facts of a section whose example is a Containerfile. */
function factsOf(section: string): Facts {
  const text = /^```dockerfile\n(.*?)^```$/ms.exec(section)?.[1];
  if (text === undefined) throw new Error("the section has no Containerfile");
  const scope = {
    containerfile: parseContainerfile({ text, file: "Containerfile" }),
    buildArgs: [],
    contexts: new Set<string>(),
    platforms: { build: "linux/amd64", target: "linux/amd64" },
  };
  const tracked = known(["README.md", "main.c"]);
  return facts(
    { worktrees: [{ ...clean, tracked }] },
    {
      ignores: (path) => path === "README.md",
      recipe: {
        scope,
        contexts: [],
        vcs: [{ context: undefined, path: ".git" }],
        contextStates: [],
        network: "default",
        baseUser: known(""),
        dialect: { uses: dialectUses(scope), buildah: known("1.28.2") },
      },
    },
  );
}

describe("docs/advisories.md", () => {
  it("has every advisory of the program, in the order of reports", () => {
    expect([...sections.keys()]).toEqual(advisoryNames);
  });

  it.each(advisoryNames)(
    "says of %s what it is, why it matters, how it looks, and the fix",
    (name) => {
      const section = sections.get(name) ?? "";
      const parts = [/^[A-Z].*\.$/m, /^\*Why it matters:\* ./m, /^\*Example:\* ./m, /^\*Fix:\* ./m];
      const places = parts.map((part) => section.search(part));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it.each(advisoryNames)("shows the evidence that a user sees of %s", (name) => {
    const section = sections.get(name) ?? "";
    const shown = section.match(/^ {4}.*$/gm)?.map((line) => line.trim());
    const evidence = evidenceOf(name, section);
    expect(evidence).not.toHaveLength(0);
    expect(shown).toEqual(evidence?.map((fact) => onSurface(fact, "workflow")));
  });
});
