import { expect, test } from "vitest";
import { vcsInImage } from "../../../src/advise/rules/vcs-in-image.ts";
import { scope } from "../../containerfile/containerfiles.ts";
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
