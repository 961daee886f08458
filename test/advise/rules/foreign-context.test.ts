import { expect, test } from "vitest";
import { foreignContext } from "../../../src/advise/rules/foreign-context.ts";
import { unverifiable } from "../../../src/advise/rules/unverifiable.ts";
import { parseBuildContext } from "../../../src/domain/build/build-context.ts";
import { type ContextState, known, unknown } from "../../../src/domain/source/checkout.ts";
import { scope } from "../../containerfile/containerfiles.ts";
import { recipeFacts } from "../../support/recipe.ts";

const lines = ["FROM scratch", "COPY --from=lib src /x"];

function about(state: ContextState, value = "libs/lib") {
  return recipeFacts(lines.join("\n"), {
    scope: { ...scope(...lines), contexts: new Set(["lib"]) },
    contexts: [parseBuildContext({ name: "lib", value })],
    contextStates: [{ name: "lib", state }],
  });
}

const untracked = (path: string) => known([{ path, how: "untracked" }]);

test.each<[ContextState, readonly string[]]>([
  [{ kind: "no repository", why: "no .git" }, ["lib: not in a repository"]],
  [
    { kind: "another repository", repository: "github.com/acme/lib" },
    ["lib: another repository, github.com/acme/lib"],
  ],
  [
    { kind: "another repository", repository: undefined },
    ["lib: another repository, which has no name"],
  ],
  [{ kind: "committed", loose: untracked("src/a.c") }, ["lib: untracked: src/a.c"]],
  [{ kind: "committed", loose: known([{ path: "/", how: "ignored" }]) }, ["lib: ignored: /"]],
  // What no instruction takes stays out of the image.
  [{ kind: "committed", loose: untracked("test/a.c") }, []],
  [{ kind: "committed", loose: known([]) }, []],
])("%j", (state, evidence) => {
  const found = foreignContext.advise(about(state));
  expect(found?.evidence ?? []).toEqual(evidence);
  if (found !== undefined) expect(found.places).toEqual([{ file: "Containerfile", line: 2 }]);
});

test("any file of a layout counts", () => {
  const facts = about({ kind: "committed", loose: untracked("index.json") }, "oci-layout://base");
  expect(foreignContext.advise(facts)?.evidence).toEqual(["lib: untracked: index.json"]);
});

test("what git could not tell leaves the question open", () => {
  const facts = about({ kind: "committed", loose: unknown("it timed out") });
  expect(foreignContext.advise(facts)).toBeUndefined();
  expect(unverifiable.advise(facts)).toMatchObject({
    leavesOpen: ["foreign-context"],
    evidence: [
      "foreign-context: which files of the build context lib are not committed: it timed out",
    ],
  });
});

test("a file that is named as a secret is not to be committed", () => {
  const fixFor = (path: string): string =>
    foreignContext.advise(about({ kind: "committed", loose: untracked(path) }))?.fix ?? "";
  expect(fixFor("src/server.key")).toContain("Never commit `src/server.key` if it holds a secret");
  expect(fixFor("src/a.c")).not.toContain("Never commit");
});
