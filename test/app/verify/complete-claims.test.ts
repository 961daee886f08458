import { describe, expect, it } from "vitest";
import { completeClaims, sourceUrl } from "../../../src/app/verify/complete-claims.ts";
import type { FullRecipe } from "../../../src/domain/labels/recipe.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const source = {
  id: "github.com/acme/shop,1.4.0+9f2c",
  repository: "github.com/acme/shop",
  offset: "",
  version: "1.4.0",
  revision: "9f2c".repeat(10),
  from: "twofold",
} as const;
type Known = Parameters<typeof completeClaims>[0];
const claims: Known = {
  ...{ source, advisories: [], recipe: fullRecipe(), isForeign: false, unknownContexts: [] },
};
const base = `debian@${digestFromHex("d".repeat(64))}`;
const nothing = {
  secrets: [],
  network: "default",
  source: undefined,
  runsCommands: false,
} as const;

/** What is missing for a rebuild. */
function missingFor(changes: Partial<Known>) {
  const found = completeClaims({ ...claims, ...changes }, nothing);
  return found.kind === "incomplete" ? found.missing.map(({ input }) => input) : [];
}

describe("the claims of an image", () => {
  it("are complete where they name source and recipe", () => {
    const found = completeClaims(claims, nothing);
    expect(found).toMatchObject({
      kind: "complete",
      claims: { recipe: { file: "Containerfile" } },
    });
  });

  it("are those of a base where the recipe is of that kind", () => {
    const { file: _, ...others } = fullRecipe({ offset: "images" });
    const kind = { kind: "base", declaration: "base.yaml", mmdebstrap: "1.3.5" } as const;
    const found = completeClaims({ ...claims, recipe: { ...others, recipe: kind } }, nothing);
    expect(found).toMatchObject({
      kind: "base",
      claims: { source, recipe: { offset: "images", recipe: kind } },
    });
  });

  it("lack a source or a recipe where another tool built it", () => {
    const none = { source: undefined, recipe: undefined, isForeign: true };
    const found = completeClaims({ ...claims, ...none }, nothing);
    expect(found.kind === "incomplete" && found.missing.map(({ input }) => input)).toEqual([
      "labels",
      "labels",
    ]);
  });

  it("lack what version 1 of the recipe did not have", () => {
    const { hermetic: _, ...rest } = fullRecipe();
    const earlier = {
      version: 1,
      recipe: { kind: "containerfile" },
      ...{ file: rest.file, offset: "", buildArgs: [] },
      ...{ platform: "linux/amd64", buildah: "1.28.2" },
    } as const;
    const recipe = { ...earlier, file: "Containerfile" };
    expect(missingFor({ recipe })).toEqual(["labels"]);
  });

  it("lack a recipe that this version can follow where it was written in another form", () => {
    const unknownForm = { kind: "runpack", form: 2, known: 1 } as const;
    const { recipe: _, ...others } = claims;
    const found = completeClaims({ ...others, recipe: undefined, unknownForm }, nothing);
    expect(found.kind === "incomplete" && found.missing).toMatchObject([
      { input: "labels", message: expect.stringContaining("form 2 of the kind runpack") },
    ]);
  });

  it("lack a sound recipe where what the caller says contradicts its kind", () => {
    const inputs = { runtimeArtifacts: [], method: "build", incremental: false } as const;
    const recipe = fullRecipe({ recipe: { kind: "s2i", builderImage: "node:20", ...inputs } });
    expect(missingFor({ recipe })).toEqual(["labels"]);
    const { file: _, ...without } = recipe;
    expect(missingFor({ recipe: without })).toEqual([]);
  });

  it("name all at once: revision, Containerfile, secrets, build contexts", () => {
    const recipe = fullRecipe({
      file: { foreign: true },
      secrets: ["npm", "ssh"],
      buildContexts: [
        { name: "tools", foreign: true },
        { name: "shared", offset: "shared" },
      ],
    });
    expect(missingFor({ source: { ...source, revision: "" }, recipe })).toEqual([
      "revision",
      "containerfile",
      "secret",
      "secret",
      "build-context",
    ]);
  });

  it("do not lack a secret that the caller gives", () => {
    const recipe = fullRecipe({ secrets: ["npm"] });
    const found = completeClaims({ ...claims, recipe }, { ...nothing, secrets: ["npm"] });
    expect(found.kind).toBe("complete");
  });

  it("do not open this machine's network by themselves", () => {
    const recipe = fullRecipe({ network: "host" });
    expect(missingFor({ recipe })).toEqual(["network"]);
    const found = completeClaims({ ...claims, recipe }, { ...nothing, network: "host" });
    expect(found.kind).toBe("complete");
  });

  it("do not have a command run on this machine by themselves", () => {
    const stage = { runtimeImage: base, command: ["/srv/run"], user: "1000", env: [], expose: [] };
    const files = [{ path: "dist", to: "/srv" }];
    const kind = { ...stage, kind: "prebuilt", files, make: ["sh", "evil"] } as const;
    const { file: _, ...others } = fullRecipe();
    const recipe = { ...others, recipe: kind };
    expect(missingFor({ recipe })).toEqual(["prebuilt-command"]);
  });

  it.each([
    "ext::sh -c evil",
    "file:///etc",
    "/srv/git/shop",
    "--upload-pack=evil",
    "-oProxyCommand=evil/x.y",
    "localhost/shop",
    "ssh://-oProxyCommand=evil/shop",
    "user:word@github.com/acme/shop",
    "github.com/acme/shop with blanks",
    "github.com\\acme",
    "fd::7/shop",
    "127.1:80:80/shop",
  ])("lead to no place but a host of the network, whatever they name: %j", (repository) => {
    const url = sourceUrl({ repository });
    expect(url ?? "https://github.com/").toMatch(/^https:\/\/[a-z0-9]/);
    expect(url === undefined || new URL(url).username === "").toBe(true);
    expect(missingFor({ source: { ...source, repository } })).toEqual(["revision"]);
  });

  it("say that the commit alone was not the source", () => {
    expect(missingFor({ advisories: ["dirty", "unpinned-base"] })).toEqual(["revision"]);
    expect(missingFor({ advisories: ["no-repository", "unpinned-base"] })).toEqual([]);
  });

  it("name a repository that others can reach, or the caller does", () => {
    const local = { ...source, repository: "srv/git/shop" };
    expect(missingFor({ source: local })).toEqual(["revision"]);
    expect(missingFor({ source: { ...source, repository: "" } })).toEqual(["revision"]);
    const found = completeClaims({ ...claims, source: local }, { ...nothing, source: "/srv/git" });
    expect(found.kind).toBe("complete");
  });
});

describe("what is known of an image that another program built", () => {
  it("may leave the Containerfile to be found, and lacks build contexts of which nothing is said", () => {
    const { file: _, ...recipe } = fullRecipe();
    const known = { ...claims, recipe, isForeign: true };
    expect(completeClaims(known, nothing)).toMatchObject({ kind: "complete" });
    const found = completeClaims({ ...known, unknownContexts: ["assets"] }, nothing);
    expect(found).toMatchObject({ missing: [{ input: "build-context" }] });
  });

  it("lacks a commit, which the caller can name", () => {
    const known = { ...claims, source: { ...source, revision: "" }, isForeign: true };
    const found = completeClaims(known, nothing);
    const fix = found.kind === "incomplete" ? (found.missing[0]?.fix ?? "") : "";
    expect(onSurface(fix, "command line")).toContain("`--revision=COMMIT`, and `--source=FOLDER`");
    expect(onSurface(fix, "workflow")).toContain("`revision: COMMIT`, and `source: FOLDER`");
  });

  it("lacks a recipe, which is named as each surface names it", () => {
    const found = completeClaims({ ...claims, recipe: undefined }, nothing);
    const fix = found.kind === "incomplete" ? (found.missing[0]?.fix ?? "") : "";
    expect(onSurface(fix, "command line")).toContain("`--recipe=FILE`");
    expect(onSurface(fix, "workflow")).toContain("`recipe: FILE`");
  });
});

describe("the URL of a source", () => {
  it.each([
    ["github.com/acme/shop", "https://github.com/acme/shop"],
    ["git.example.org:8443/a/b.c", "https://git.example.org:8443/a/b.c"],
    ["srv/git/shop", undefined],
    ["localhost/shop", undefined],
    ["--upload-pack=x.y/z", undefined],
    ["ext::sh.example/x y", undefined],
  ])("of %s is %s", (repository, url) => {
    expect(sourceUrl({ repository })).toBe(url);
  });
});

describe("the claims of an image of files that a process made", () => {
  const stage = { ...{ runtimeImage: base, command: ["/a"], user: "1", env: [], expose: [] } };
  const prebuilt = { kind: "prebuilt", files: [{ path: "dist", to: "/srv" }], ...stage } as const;

  const withoutFile = ({ file: _, ...recipe }: FullRecipe): FullRecipe => recipe;

  it("are never enough where they do not name the process", () => {
    const recipe = withoutFile(fullRecipe({ recipe: prebuilt }));
    const found = completeClaims({ ...claims, recipe }, { ...nothing, runsCommands: true });
    expect(found).toMatchObject({ missing: [{ input: "prebuilt-files" }] });
  });

  it("need the caller's word before the command that they name may run here", () => {
    const recipe = withoutFile(fullRecipe({ recipe: { ...prebuilt, make: ["make"] } }));
    const found = completeClaims({ ...claims, recipe }, nothing);
    expect(found).toMatchObject({ missing: [{ input: "prebuilt-command" }] });
    const trusted = completeClaims({ ...claims, recipe }, { ...nothing, runsCommands: true });
    expect(trusted.kind).toBe("complete");
  });
});
