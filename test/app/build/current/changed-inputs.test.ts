import { describe, expect, it } from "vitest";
import { changedInputs } from "../../../../src/app/build/current/changed-inputs.ts";
import type { InputPlaces } from "../../../../src/app/build/current/read-inputs.ts";
import type { ChangedEntry } from "../../../../src/app/ports/history.ts";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { known, unknown } from "../../../../src/domain/source/checkout.ts";

const places: InputPlaces = {
  context: "services/cart",
  folders: ["libs/common"],
  files: ["build/cart.Containerfile"],
  ignoreFiles: ["build/cart.Containerfile.dockerignore", "services/cart/.dockerignore"],
  seesAll: false,
};

/** What counts as changed where git lists these files as changed, and these as links. */
async function counted(options: {
  readonly changed: readonly string[];
  readonly links?: readonly string[];
  readonly ignored?: string;
  readonly at?: Partial<InputPlaces>;
  readonly kind?: ChangedEntry["kind"];
}) {
  const { changed, links = [], ignored = "", at = {}, kind = "file" } = options;
  const isBelow = (path: string, below: readonly string[]): boolean =>
    below.some((each) => each === "" || path === each || path.startsWith(`${each}/`));
  const answer = await changedInputs({
    context: { path: "/shop/services/cart", ignores: ignoreRules(ignored) },
    places: { ...places, ...at },
    since: "a",
    revision: "b",
    history: {
      changedEntries: async () => known(changed.map((path) => ({ path, kind }))),
      links: async ({ below }) => known(links.filter((path) => isBelow(path, below))),
    },
  });
  return answer.known ? answer.value : answer.why;
}

describe("the changed files of an image's inputs", () => {
  it("are those of the context, the Containerfile, the ignore file and other contexts", async () => {
    const inputs = [
      "services/cart/main.c",
      "libs/common/a.c",
      "build/cart.Containerfile",
      "build/cart.Containerfile.dockerignore",
    ];
    const others = [
      "services/api/main.c",
      "libs/other/a.c",
      "build/api.Containerfile",
      "README.md",
    ];
    expect(await counted({ changed: [...inputs, ...others] })).toEqual(inputs);
    expect(await counted({ changed: others })).toEqual([]);
  });

  it("are not those that the ignore file keeps out, as long as no link may lead to them", async () => {
    const changed = ["services/cart/docs/a.md", "services/cart/main.c"];
    const options = { changed, ignored: "docs\n" };
    expect(await counted(options)).toEqual(["services/cart/main.c"]);
    expect(await counted({ ...options, links: ["services/cart/b"] })).toEqual(changed);
    expect(await counted({ ...options, links: ["services/api/b"] })).toEqual([
      "services/cart/main.c",
    ]);
  });

  it.each([
    ["services/cart/.dockerignore", {}],
    ["services/cart/.s2iignore", {}],
    ["services/cart/Containerfile", { files: ["services/cart/Containerfile"] }],
    ["services/cart/libs/a", { folders: ["services/cart/libs"] }],
  ])("are also %s where the ignore file keeps it out", async (path, at) => {
    expect(await counted({ changed: [path], ignored: "*\n", at })).toEqual([path]);
  });

  it("are all files where the context is the repository's root", async () => {
    const changed = ["README.md", "twofold.yml"];
    expect(await counted({ changed, ignored: "*.md\n", at: { context: "" } })).toEqual([
      "twofold.yml",
    ]);
  });

  it("are not known where the ignore file is a link, which may lead anywhere", async () => {
    const links = ["services/cart/.dockerignore"];
    expect(await counted({ changed: [], links })).toBe(
      "the ignore file services/cart/.dockerignore is a link",
    );
  });

  it.each([
    ["file", "other/.gitattributes", "other/.gitattributes changed"],
    ["file", ".gitmodules", ".gitmodules changed"],
    ["link", "other/a", "other/a, a link, changed"],
    ["submodule", "vendor/lib", "vendor/lib, a submodule, changed"],
  ] as const)("are not known where a %s %s changed, wherever it is", async (kind, path, why) => {
    expect(await counted({ changed: [path], kind, ignored: "*\n" })).toBe(why);
  });

  it("are all files for a command in a whole checkout, and the commit itself", async () => {
    const at = { seesAll: true };
    expect(await counted({ changed: ["README.md"], ignored: "*\n", at })).toEqual(["README.md"]);
    expect(await counted({ changed: [], at })).toBe("its commit is another");
  });

  it("are not known where git does not say", async () => {
    const question = {
      context: { path: "/shop", ignores: () => false },
      ...{ places, since: "a", revision: "b" },
      history: { changedEntries: async () => unknown("gone"), links: async () => known([]) },
    };
    expect(await changedInputs(question)).toEqual({ known: false, why: "gone" });
  });
});
