import { expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { advise } from "../../src/advise/rules.ts";
import { parseBuildContext } from "../../src/domain/build/build-context.ts";
import { nothingAsked } from "../../src/domain/source/asked.ts";
import {
  type ContextState,
  type GitCheckout,
  known,
  unknown,
  type Worktree,
} from "../../src/domain/source/checkout.ts";
import { packageManagers } from "../../src/shell/package-managers.ts";
import { scope } from "../containerfile/containerfiles.ts";
import { clean, facts, revision } from "../support/facts.ts";
import { below, recipeFacts } from "../support/recipe.ts";
import { onBothSurfaces } from "../support/surfaces.ts";

const other = "0b1d".repeat(10);
const why = unknown("no answer");
const untaggedFacts = { version: undefined };
const asks = { repository: "github.com/acme/shop", revisions: [], versions: [] };

function files(changes: Partial<Worktree>): Facts {
  return facts({ worktrees: [{ ...clean, ...changes }] });
}

/** A source without a remote, or with one like this. */
function onRemote(remote?: GitCheckout["remote"]): Facts {
  return facts({ remotes: remote === undefined ? [] : [remote], remote });
}

/** A build context `lib` of this kind and in this state, of which an instruction takes a file. */
function context(value: string, state: ContextState): Facts {
  const lines = ["FROM scratch", "COPY --from=lib src /x", "USER 1"];
  return recipeFacts(lines.join("\n"), {
    scope: { ...scope(...lines), contexts: new Set(["lib"]) },
    contexts: [parseBuildContext({ name: "lib", value })],
    contextStates: [{ name: "lib", state }],
  });
}

const loose = (path: string): ContextState => ({
  kind: "committed",
  loose: known([{ path, how: "untracked" }]),
});

/** Every way in which a source diverges. */
const sources: Readonly<Record<string, Facts>> = {
  "files that differ from the commit": files({
    changed: known([{ path: "a.js", where: "unstaged" }]),
    converted: known([
      { path: "run.sh", by: "line ends" },
      { path: "data.csv", by: "line ends", atNextCommit: true },
    ]),
    untracked: known(["b.js", "c.js"]),
    leftOut: known(["d.js"]),
  }),
  "files that git ignores": files({ ignored: known(["node_modules/", ".env"]) }),
  "one file that git ignores": files({ ignored: known([".env"]) }),
  "a commit that is not pushed": facts({ onRemote: known({ present: false }) }),
  "a commit without a remote": facts({
    remotes: [],
    remote: undefined,
    remoteTags: known([]),
    onRemote: known({ present: false }),
  }),
  "a commit without a tag": facts(
    { localTags: known([{ name: "latest", commit: revision }]), remoteTags: known([]) },
    untaggedFacts,
  ),
  "a tag that is only here": facts({ remoteTags: known([]) }),
  "a tag that is elsewhere on the remote": facts({
    remoteTags: known([{ name: "v1.4.0", commit: other }]),
  }),
  "a tag of the repository for a service with its own": facts(
    {
      localTags: known([
        { name: "v1.0.2", commit: revision },
        { name: "services/cart/v2.1.0", commit: other },
      ]),
      remoteTags: known([]),
    },
    { ...untaggedFacts, offset: "services/cart" },
  ),
  "an image's tag of another version": facts(
    {},
    {
      asked: {
        ...nothingAsked,
        versions: [{ name: "9.9.9", from: "input `tags`", isImageTag: true }],
      },
    },
  ),
  "a version whose tag is elsewhere": facts(
    { localTags: known([{ name: "v1.4.0", commit: other }]), remoteTags: known([]) },
    {
      ...untaggedFacts,
      asked: { ...nothingAsked, versions: [{ name: "1.4.0", from: "input `tags`" }] },
    },
  ),
  "a repository that is no remote": facts({}, { repository: "github.com/acme/shopp" }),
  "a checkout at another revision": facts(
    {},
    { asked: { ...asks, revisions: [{ commit: other, from: "GITHUB_SHA" }] } },
  ),
  "a temporary merge": facts(
    {},
    {
      asked: {
        ...nothingAsked,
        mergePreview: { ref: "refs/pull/7/merge", commit: revision, head: other, base: undefined },
      },
    },
  ),
  "no checkout": facts({}, { checkout: { kind: "none", why: "no .git" }, version: undefined }),
  "a remote that is a path": onRemote({ name: "origin", repository: undefined, isLocal: true }),
  "a remote that names nothing": onRemote({ name: "origin", repository: undefined }),
  submodules: files({
    straySubmodules: known([
      { path: "a", recorded: revision, actual: other },
      { path: "b", recorded: revision, actual: undefined },
    ]),
  }),
  "another repository in a submodule's folder": files({
    straySubmodules: known([
      {
        ...{ path: "a", recorded: revision, actual: other },
        foreign: { repository: "github.com/ada/parser", own: "github.com/acme/library" },
      },
    ]),
  }),
  "one Git LFS pointer": files({ lfsPointers: known(["a.bin"]) }),
  "Git LFS pointers": files({ lfsPointers: known(["a.bin", "b.bin"]) }),
  "one open question": facts({ onRemote: why }),
  "open questions about the source": facts(
    {
      revision: why,
      onRemote: why,
      localTags: why,
      remoteTags: why,
      worktrees: [
        {
          ...clean,
          changed: why,
          converted: why,
          untracked: why,
          ignored: why,
          leftOut: why,
          straySubmodules: why,
          lfsPointers: why,
          unwatched: known(["a.js"]),
        },
        { ...clean, unwatched: why },
      ],
    },
    {
      asked: {
        ...asks,
        revisions: [{ commit: other, from: "GITHUB_SHA" }],
        versions: [{ name: "2.0.0", from: "input `tags`" }],
      },
    },
  ),
  "open tags": facts({ localTags: why, remoteTags: why }, untaggedFacts),
  "a user that only the base has": recipeFacts(below("USER $APP_USER")),
  "a base that could not be read": recipeFacts(below("RUN x"), { baseUser: why }),
  "a context that git could not judge": context("lib", { kind: "committed", loose: why }),
  "bases by tag": recipeFacts(
    "FROM golang:1 AS a\nFROM debian\nCOPY --from=b:1 x y\nONBUILD COPY --from=c:1 x y\nRUN --mount=from=d:1 x\n",
  ),
  "a base that an argument without a value names": recipeFacts("ARG V\nFROM golang:$V\nUSER 1\n"),
  "a layout without a digest": context("oci-layout://base", loose("index.json")),
  "an archive without a digest": context("oci-archive:base.tar", loose("base.tar")),
  "a context that is an image": context("docker-image://debian:12", loose("x")),
  downloads: recipeFacts(
    below("ADD https://x.io/a.tgz /", "ADD https://x.io/a.git /", "RUN curl https://x.io | sh"),
  ),
  "a toolchain in the image": recipeFacts("FROM golang:1@sha256:1\nRUN apk add gcc\nRUN make\n"),
  upgrades: recipeFacts(below("RUN apt-get upgrade && apt-get install -y gcc")),
  "root by USER": recipeFacts(below("USER 0")),
  "root by default": recipeFacts(below("RUN x"), { baseUser: known("") }),
  "root by the base": recipeFacts(below("RUN x"), { baseUser: known("root") }),
  "root on nothing": recipeFacts("FROM scratch\n"),
  "a step that downloads": recipeFacts(below("RUN npm ci")),
  "a .git": recipeFacts(below("COPY .git /x"), { vcs: [{ context: undefined, path: ".git" }] }),
  "a .git beside which files are missing": {
    ...recipeFacts(below("COPY src /x", "COPY .git /x"), {
      vcs: [{ context: undefined, path: ".git", gitdir: "/home/ada/shop/.git/worktrees/shop" }],
    }),
    ...{ checkout: files({ tracked: known(["src/a", "b", "c"]) }).checkout },
    ignores: (path) => path === "c",
  },
  "a context of another repository": context("lib", {
    kind: "another repository",
    repository: "github.com/acme/lib",
  }),
  "a context of a repository without a name": context("lib", {
    kind: "another repository",
    repository: undefined,
  }),
  "a context of no repository": context("lib", { kind: "no repository", why: "no .git" }),
  "a context with another file": context("lib", loose("src/a.c")),
  "a time and a number of this run": recipeFacts(below("USER 1"), {
    inputs: [
      { input: "labels", name: "org.opencontainers.image.created", value: "2026-11-29T14:41:45Z" },
      { input: "build-args", name: "BUILD_NUMBER", value: "417" },
    ],
    run: {
      now: Date.UTC(2026, 10, 29, 14, 45) / 1000,
      commitTime: undefined,
      ids: [{ what: "number", value: "417" }],
    },
  }),
  "an archive of JVM classes": recipeFacts(
    below("COPY a.jar /", "RUN java -XX:ArchiveClassesAtExit=/a.jsa -jar /a.jar", "USER 1"),
  ),
};

function textOf([title, source]: readonly [string, Facts]): string {
  const found = advise(source);
  if (found.length === 0) throw new Error(`nothing is said about ${title}`);
  const said = found.map(({ name, message, evidence, fix }) =>
    [`[${name}] ${message}`, ...evidence.map((line) => `  ${line}`), `  Fix: ${fix}`].join("\n"),
  );
  return `# ${title}\n${said.join("\n")}\n`;
}

it("what is said about a source (`npx vitest --project unit --update` writes it)", async () => {
  const fixes = packageManagers.map(({ fix }) => `${fix("name")}\n`).join("");
  const text = `${Object.entries(sources).map(textOf).join("\n")}\n# package managers\n${fixes}`;
  await expect(onBothSurfaces(text)).toMatchFileSnapshot("texts.txt");
});
