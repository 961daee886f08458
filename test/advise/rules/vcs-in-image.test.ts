import { expect, test } from "vitest";
import type { RecipeFacts } from "../../../src/advise/facts.ts";
import { vcsInImage } from "../../../src/advise/rules/vcs-in-image.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { type GitCheckout, known } from "../../../src/domain/source/checkout.ts";
import { scope } from "../../containerfile/containerfiles.ts";
import { clean, cleanCheckout } from "../../support/facts.ts";
import { below, evidenceOf, recipeFacts } from "../../support/recipe.ts";

const main = { context: undefined, path: ".git" };

test.each([
  ["COPY .git /src/.git", ["2: COPY .git takes .git"]],
  ["ADD .git/HEAD /head", ["2: ADD .git/HEAD takes .git"]],
  ["COPY .git* /src/", ["2: COPY .git* takes .git"]],
  [
    "RUN --mount=type=bind,source=.git,target=/g git --git-dir=/g log",
    ["2: RUN --mount=source=.git takes .git"],
  ],
  ["COPY . /src", []],
  ["RUN --mount=type=bind,target=/src git -C /src log", []],
  ["COPY .gitignore /src/", []],
])("%s", (line, evidence) => {
  expect(evidenceOf(vcsInImage, below(line), { vcs: [main] })).toEqual(evidence);
});

test("is not said of a name behind which there is none", () => {
  expect(evidenceOf(vcsInImage, below("COPY .git* /src/"), { vcs: [] })).toEqual([]);
});

test("is said of additional contexts, and of one that is a .git, whatever is taken of it", () => {
  const lines = ["FROM scratch", "COPY --from=lib sub/.git /x", "COPY --from=history . /y"];
  const asked = { ...scope(...lines), contexts: new Set(["lib", "history"]) };
  const vcs = [
    { context: "lib", path: "sub/.git" },
    { context: "history", path: "" },
  ];
  const found = vcsInImage.advise(recipeFacts(lines.join("\n"), { scope: asked, vcs }));
  expect(found?.evidence).toEqual([
    "Containerfile:2: COPY --from=lib sub/.git takes sub/.git",
    "Containerfile:3: COPY --from=history . takes the build context history, a .git",
  ]);
  expect(found?.places).toEqual([
    { file: "Containerfile", line: 2 },
    { file: "Containerfile", line: 3 },
  ]);
});

test("shows the folder of this machine that the file of a worktree names", () => {
  const vcs = [{ ...main, gitdir: "/home/ada/shop/.git/worktrees/shop" }];
  expect(evidenceOf(vcsInImage, below("COPY .git /src/.git"), { vcs })).toEqual([
    "2: COPY .git takes .git, which names a folder of this machine: /home/ada/shop/.git/worktrees/shop",
  ]);
});

const tracked = [".dockerignore", "docs/a.md", "docs/b.md", "src/main.c"];

/** What is said of tracked files that are not beside the `.git`. */
function missing(
  lines: readonly string[],
  options: {
    readonly ignoreFile?: string;
    readonly checkout?: Partial<GitCheckout>;
    readonly recipe?: Partial<RecipeFacts>;
    readonly files?: readonly string[];
  } = {},
) {
  const { ignoreFile = "", checkout = {}, recipe = {}, files = tracked } = options;
  const worktrees = [{ ...clean, tracked: known(files) }];
  const found = vcsInImage.advise({
    ...recipeFacts(below(...lines), { vcs: [main], ...recipe }),
    checkout: { ...cleanCheckout, worktrees, ...checkout },
    ignores: ignoreRules(ignoreFile),
  });
  const said = found?.evidence.filter((line) => !line.startsWith("Containerfile:")) ?? [];
  expect(found?.fix.includes("--dirty")).toBe(said.length > 0);
  // What is missing is to be copied, but for what is named as a secret.
  const secret = said.find((line) => line.endsWith(".env"));
  expect(found?.fix.includes("but never `.env`")).toBe(secret !== undefined);
  return said.map((line) => line.replace("missing beside .git ", ""));
}

test("names the tracked files that the ignore file keeps out beside a .git, which git calls deleted", () => {
  const ignoreFile = "docs\n.dockerignore\n";
  const kept = [".dockerignore", "docs/a.md", "docs/b.md"];
  const said = kept.map((path) => `(kept out by the ignore file): ${path}`);
  expect(missing(["COPY . /src", "COPY .git /src/.git"], { ignoreFile })).toEqual(said);
  const mount = "RUN --mount=type=bind,source=.git,target=/src/.git make";
  expect(missing(["COPY . /src", mount], { ignoreFile })).toEqual(said);
});

test("names the tracked files that no instruction copies beside a .git", () => {
  expect(missing(["COPY src docs /src/", "COPY .git /src/.git"])).toEqual([
    "(not copied): .dockerignore",
  ]);
});

test("advises to copy what is missing, but never what is named as a secret", () => {
  const files = ["src/a", ".env"];
  expect(missing(["COPY src /src", "COPY .git /src/.git"], { files })).toEqual([
    "(not copied): .env",
  ]);
});

test.each([
  ["every tracked file is there", ["COPY . /src", "COPY .git /src/.git"]],
  ["none is, so that git only reads the history", ["COPY .git /src/.git"]],
  ["the step has only a part of the .git", ["COPY src /src", "COPY .git/HEAD /src/HEAD"]],
])("says nothing of files where %s", (_what, lines) => {
  expect(missing(lines)).toEqual([]);
});

test("says nothing of files beside the .git of a submodule", () => {
  const vcs = [{ context: undefined, path: "lib/.git" }];
  expect(missing(["COPY src /src", "COPY lib/.git /src/.git"], { recipe: { vcs } })).toEqual([]);
});

test("says it where a build context is the repository's own .git, not where it is another's", () => {
  const lines = ["COPY src /src", "COPY --from=history . /src/.git"];
  const vcs = [{ context: "history", path: "" }];
  const of = (path: string) =>
    missing(lines, {
      files: ["src/a", "b"],
      recipe: {
        vcs,
        scope: {
          ...scope(
            ...below(...lines)
              .trimEnd()
              .split("\n"),
          ),
          contexts: new Set(["history"]),
        },
        contexts: [{ kind: "folder", name: "history", path }],
      },
    });
  expect(of("/src/shop/.git")).toEqual(["(not copied): b"]);
  expect(of("/src/other/.git")).toEqual([]);
});

test("lists twenty of many missing files and counts the rest", () => {
  const files = ["src/main.c", ...Array.from({ length: 30 }, (_, index) => `docs/${index}.md`)];
  const said = missing(["COPY src /src", "COPY .git /.git"], { files });
  expect(said).toHaveLength(21);
  expect(said.at(-1)).toBe("and 10 more");
});
