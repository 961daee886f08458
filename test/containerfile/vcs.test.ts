import fc from "fast-check";
import { expect, test } from "vitest";
import { isInVcs, unnamedVcs } from "../../src/containerfile/vcs.ts";
import { scope } from "./containerfiles.ts";

const paths = [".git", ".git/", ".git/HEAD", ".git/config", "sub/.git", "sub/.git/", ".gitignore"];

/** Which of the paths stay out of the copy of the context. */
function leftOut(line: string, context?: string): string {
  const asked = { ...scope("FROM a", line), contexts: new Set(["lib"]) };
  return paths.filter(unnamedVcs(asked, context)).join(" ");
}

const every = ".git .git/ .git/HEAD .git/config sub/.git sub/.git/";

test.each([
  ["COPY . /", every],
  ["COPY * /", every],
  ["COPY .* /", every],
  ["COPY sub /", every],
  ["COPY .gitignore /", every],
  ["COPY $ANY /", every],
  ["RUN --mount=type=bind,target=/m git describe", every],
  ["RUN true", every],
  ["COPY .git /.git", "sub/.git sub/.git/"],
  ['COPY [".git", "/x"]', "sub/.git sub/.git/"],
  ["ADD ./.git/ /x", "sub/.git sub/.git/"],
  ["RUN --mount=type=bind,source=.git,target=/x true", "sub/.git sub/.git/"],
  ["COPY .git* /x", "sub/.git sub/.git/"],
  ["COPY .gi[t] /x", "sub/.git sub/.git/"],
  // A folder on the way is made, and no file beside the one that is named.
  ["COPY .git/HEAD /x", ".git .git/config sub/.git sub/.git/"],
  ["COPY sub/.git /x", ".git .git/ .git/HEAD .git/config"],
  // A `.git` may lie in a `.git`, too: that is looked for.
  ["COPY */.git /x", ".git .git/HEAD .git/config"],
])("%j leaves out %j", (line, expected) => {
  expect(leftOut(line)).toBe(expected);
});

test("a context's own copies decide", () => {
  expect(leftOut("COPY --from=lib .git /x")).toBe(every);
  expect(leftOut("COPY --from=lib .git /x", "lib")).toBe("sub/.git sub/.git/");
  expect(leftOut("COPY .git /x", "lib")).toBe(every);
});

test("a name with more or less than .git in it is an ordinary one", () => {
  const name = fc.stringMatching(/^[.gitx]{1,6}$/).filter((text) => text !== ".git");
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
      const path = names.filter((one) => !/^\.+$/.test(one)).join("/");
      expect(isInVcs(path)).toBe(false);
      expect(isInVcs(`${path}/.git/x`)).toBe(true);
    }),
  );
});
