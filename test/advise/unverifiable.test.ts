import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/advise/facts.ts";
import { advise } from "../../src/advise/rules.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import type { AdvisoryName } from "../../src/domain/source/advisory.ts";
import { type GitCheckout, known, unknown } from "../../src/domain/source/checkout.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { clean, facts, revision } from "../support/facts.ts";

const why = unknown("no answer within 15 s");

describe("unverifiable", () => {
  it.each<[readonly AdvisoryName[], Partial<GitCheckout>]>([
    [["dirty"], { worktrees: [{ ...clean, changed: why }] }],
    [["dirty"], { worktrees: [clean, { ...clean, untracked: why }] }],
    [["dirty"], { worktrees: [{ ...clean, unwatched: known(["a"]) }] }],
    [["dirty"], { worktrees: [{ ...clean, converted: why }] }],
    [["dirty"], { worktrees: [{ ...clean, leftOut: why }] }],
    [["ignored-in-context"], { worktrees: [{ ...clean, ignored: why }] }],
    [["submodule-dirty"], { worktrees: [{ ...clean, straySubmodules: why }] }],
    [["lfs-pointer"], { worktrees: [{ ...clean, lfsPointers: why }] }],
    [["unpushed"], { onRemote: why }],
    [["ephemeral-tag", "tag-mismatch"], { remoteTags: why }],
    [["tag-mismatch"], { localTags: why }],
  ])("says that the question about %s stayed open, and nothing else", (about, changes) => {
    const [unverifiable, ...others] = advise(facts(changes));
    expect(unverifiable).toMatchObject({ name: "unverifiable", leavesOpen: about });
    expect(unverifiable?.evidence).toEqual([expect.stringContaining(`${about.join(", ")}: `)]);
    expect(others).toEqual([]);
  });

  it("says first that the remote could not be reached, and what to do", () => {
    const gone = unknown("its host's name is not known here (x)", { kind: "remote-unreached" });
    const [open] = advise(facts({ remoteTags: gone, onRemote: gone }));
    expect(open?.message).toBe(
      "The remote could not be reached, so 2 questions about the source stay open.",
    );
    expect(open?.fix).toBe(
      "Run it again where the network reaches the remote (VPN, proxy, SSH key).",
    );
    const [mixed] = advise(facts({ remoteTags: gone, localTags: why }));
    expect(mixed?.message).toContain("2 questions about the source could not be answered");
    expect(mixed?.fix).toMatch(/reaches the remote.*Provide what/);
  });

  it("takes the place of `untagged` when the tags are not known", () => {
    const [open] = advise(facts({ remoteTags: why }, { version: undefined }));
    expect(open).toMatchObject({ name: "unverifiable", leavesOpen: ["untagged"] });
    expect(open?.evidence).toEqual([
      "untagged: whether a version tag points at the revision: no answer within 15 s",
    ]);
  });

  it("asks whether a service has tags of its own, while a tag of the repository gives its version", () => {
    const version = (tag: string): Facts => {
      const chosen = { tag, version: "1.4.0" };
      return facts(
        { remoteTags: why },
        { version: { chosen, others: [] }, offset: "services/cart" },
      );
    };
    const [open] = advise(version("v1.4.0"));
    expect(open?.leavesOpen).toEqual(["untagged", "ephemeral-tag", "tag-mismatch"]);
    expect(open?.evidence).toContain(
      "untagged: whether services/cart has version tags of its own: no answer within 15 s",
    );
    const [own] = advise(version("services/cart/v1.4.0"));
    expect(own?.leavesOpen).toEqual(["ephemeral-tag", "tag-mismatch"]);
  });

  it("is about a version asked for by name as long as no tag of it was found", () => {
    const asked = (name: string): Facts["asked"] => ({
      revisions: [],
      versions: [{ name, from: "input `tags`" }],
    });
    const open = (name: string): readonly string[] | undefined =>
      advise(facts({ remoteTags: why }, { asked: asked(name) }))[0]?.leavesOpen;
    expect(open("2.0.0")).toEqual(["ephemeral-tag", "tag-mismatch", "tag-not-head"]);
    expect(open("1.4.0")).toEqual(["ephemeral-tag", "tag-mismatch"]);
    expect(open("latest")).toEqual(["ephemeral-tag", "tag-mismatch"]);
  });

  it("is about `wrong-revision` when the run asks for one and nobody knows what is there", () => {
    const asked = {
      repository: "github.com/acme/shop",
      revisions: [{ commit: revision, from: "GITHUB_SHA" }],
      versions: [],
    };
    const [open] = advise(facts({ revision: unknown("index corrupt") }, { asked }));
    expect(open?.leavesOpen).toEqual(["wrong-revision"]);
  });

  it("is about the user of an image whose base could not be asked, also outside of a checkout", () => {
    const containerfile = parseContainerfile({
      file: "Containerfile",
      text: `FROM debian@sha256:${"a".repeat(64)} AS build\nFROM build\n`,
    });
    const recipe: Facts["recipe"] = {
      scope: { containerfile, buildArgs: [] },
      contexts: [],
      vcs: [],
      contextStates: [],
      network: "default",
      baseUser: unknown("unauthorized"),
      dialect: { uses: [], buildah: unknown("not asked") },
    };
    const checkout = { kind: "none", why: "no .git" } as const;
    const found = advise(facts({}, { checkout, version: undefined, recipe }));
    expect(found.find(({ name }) => name === "unverifiable")).toMatchObject({
      leavesOpen: ["root-user"],
      evidence: ["root-user: which user the image runs as: unauthorized"],
      fix: expect.stringMatching(/^(?!.*insecure-registries).*USER 65532:65532/),
    });
    const baseUser = unknown("reg:5000/a:1: plain HTTP", {
      kind: "untrusted-registry",
      host: "reg:5000",
    });
    const plain = advise(
      facts({}, { checkout, version: undefined, recipe: { ...recipe, baseUser } }),
    );
    const { fix = "" } = plain.find(({ name }) => name === "unverifiable") ?? {};
    expect(onSurface(fix, "command line")).toContain(
      "(name a registry without trusted HTTPS with `--insecure-registries`), or end",
    );
  });
});
