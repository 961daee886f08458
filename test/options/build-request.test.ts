import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { advisoryNames } from "../../src/domain/source/advisory.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { type OptionName, options } from "../../src/options/list.ts";
import type { RawInputs } from "../../src/options/reader.ts";

function failureOf(raw: RawInputs): Failure {
  try {
    parseBuildRequest(raw);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("a build request", () => {
  it("needs nothing: every default is known, and empty inputs are the same as none", () => {
    const empty = Object.fromEntries(options.map(({ name }) => [name, " "]));
    const request = parseBuildRequest({});
    expect(parseBuildRequest(empty)).toEqual(request);
    expect(request).toEqual({
      recipe: { kind: "containerfile" },
      context: ".",
      image: [],
      tags: [],
      references: [],
      buildArgs: [],
      buildContexts: [],
      labels: [],
      annotations: [],
      secrets: [],
      network: "default",
      timestamp: { kind: "seconds", seconds: 0 },
      sourceDateEpoch: { kind: "default" },
      ...{ push: false, reuse: false, pushUnchecked: false, attest: false },
      registry: { tlsVerify: true, insecureRegistries: [] },
      reproducibility: "require",
      canonical: true,
      compare: "content",
      vary: variationNames,
      requireVaried: [],
      traces: "fail",
      extraBuilds: 8,
      failFast: false,
      ...{ tryFix: false, compareSingleStage: false, sbom: [] },
      forbid: [],
    });
  });

  it("has what was written", () => {
    const request = parseBuildRequest({
      image: "ghcr.io/acme/shop, ghcr.io/acme/shop-mirror",
      tags: "1.4.0\nlatest",
      push: "true",
      "build-args": "EDITION=a=b\nEMPTY=",
      labels: "org.opencontainers.image.title=Shop, the first",
      platforms: "linux/arm64",
      offset: "./services//cart/",
      username: "shipper",
      password: " token\n",
      "github-token": "ghs_1",
      timestamp: "commit",
      "source-date-epoch": "none",
      "require-varied": "clock,hostname",
      "insecure-registries": "Registry.internal:5000\n[::1]:5000",
    });
    expect(request).toMatchObject({
      image: ["ghcr.io/acme/shop", "ghcr.io/acme/shop-mirror"],
      tags: ["1.4.0", "latest"],
      buildArgs: [
        { name: "EDITION", value: "a=b" },
        { name: "EMPTY", value: "" },
      ],
      labels: [{ name: "org.opencontainers.image.title", value: "Shop, the first" }],
      platform: "linux/arm64",
      offset: "services/cart",
      registry: {
        username: "shipper",
        password: "token",
        insecureRegistries: ["registry.internal:5000", "[::1]:5000"],
      },
      timestamp: { kind: "commit" },
      sourceDateEpoch: { kind: "none" },
      requireVaried: ["hostname", "clock"],
      githubToken: "ghs_1",
    });
  });

  it("takes a flag's every use as an entry, whatever is in it", () => {
    const request = parseBuildRequest({ "build-args": ["A=1\n2", 'B="x"'], tags: ["1", "2,3"] });
    expect(request.buildArgs).toEqual([
      { name: "A", value: "1\n2" },
      { name: "B", value: '"x"' },
    ]);
    expect(request.tags).toEqual(["1", "2", "3"]);
  });
});

it("what was built once is pushed where that is asked for by name, and the same input harms no other mode", () => {
  const pushed: RawInputs = { push: "true", image: "ghcr.io/acme/shop", "push-unchecked": "true" };
  for (const reproducibility of ["skip", "warn", "require"]) {
    const request = parseBuildRequest({ ...pushed, reproducibility });
    expect(request).toMatchObject({ push: true, pushUnchecked: true, reproducibility });
  }
});

it("a hermetic build names each stage that may fetch once, in sorted order", () => {
  const raw: RawInputs = { hermetic: "true", "fetch-stages": "node, deps\nnode" };
  expect(parseBuildRequest(raw).hermetic).toEqual({ fetchStages: ["deps", "node"] });
});

describe("a wrong input is an error that names it, what was wrong and what to write", () => {
  it.each<{ raw: RawInputs; says: RegExp }>([
    { raw: { push: "true" }, says: /^Input `push`: it is `true`, but `image` is empty/ },
    {
      raw: { push: "true", image: "ghcr.io/acme/shop", reproducibility: "skip" },
      says: /^Input `push`: .*proves nothing.*Write `push-unchecked: true`/s,
    },
    {
      raw: { reproducibility: "skip", "require-varied": "clock" },
      says: /^Input `require-varied`: it cannot be met with `reproducibility: skip`/,
    },
    {
      raw: { vary: "all,-clock,-store", "require-varied": "all" },
      says: /^Input `require-varied`: it names `store`, `clock`, which `vary` leaves out/,
    },
    { raw: { push: "yes" }, says: /`push`: "yes".*Write `true` or `false`/s },
    { raw: { image: "ghcr.io/acme/shop:1" }, says: /`image`.*tag/s },
    { raw: { tags: "not a tag" }, says: /`tags`/ },
    { raw: { reproducibility: "requir" }, says: /`reproducibility`.*did you mean `require`\?/ },
    { raw: { network: "bridge" }, says: /`network`.*`default`, `none`, `host`/s },
    { raw: { "fetch-stages": "deps" }, says: /`fetch-stages`: it is set without `hermetic`/ },
    { raw: { hermetic: "true", network: "host" }, says: /`hermetic`: .*`network: host`/ },
    {
      raw: { hermetic: "true", network: "none", "fetch-stages": "deps" },
      says: /`fetch-stages`: .*`network: none`/,
    },
    { raw: { vary: "hostnam" }, says: /`vary`.*did you mean `hostname`\?/ },
    { raw: { vary: "all,hostname" }, says: /`vary`.*are given together/ },
    { raw: { vary: "-hostname" }, says: /`vary`.*Write `all` before it/s },
    { raw: { vary: "none,store" }, says: /`vary`.*`none`/ },
    { raw: { "extra-builds": "many" }, says: /`extra-builds`: "many" is not a whole number.*`3`/s },
    { raw: { "extra-builds": "-1" }, says: /`extra-builds`: "-1".*from 0 to 100/ },
    { raw: { "extra-builds": "101" }, says: /`extra-builds`: "101".*from 0 to 100/ },
    { raw: { forbid: "dirt" }, says: /`forbid`.*did you mean `dirty`\?/ },
    { raw: { forbid: "unpined-base" }, says: /`forbid`.*did you mean `unpinned-base`\?/ },
    { raw: { forbid: "all,-rootuser" }, says: /`forbid`.*did you mean `root-user`\?/ },
    { raw: { platforms: "windows/amd64" }, says: /`platforms`.*windows/ },
    { raw: { "build-args": "NAME" }, says: /`build-args`.*entry 1.*name=value/s },
    { raw: { "build-args": "A=1\nA=2" }, says: /`build-args`: `A` is given twice/ },
    { raw: { labels: "dev.twofold.recipe=x" }, says: /`labels`: `dev.twofold.recipe`.*namespace/ },
    { raw: { annotations: "org.opencontainers.image.version=x" }, says: /`annotations`.*source/ },
    { raw: { offset: "../x" }, says: /`offset`.*is outside the repository/ },
    { raw: { context: "a\nb" }, says: /`context`: it has a line break/ },
    { raw: { password: "x" }, says: /`password`: it is given without `username`/ },
    { raw: { timestamp: "now" }, says: /`timestamp`: "now" is not a time.*\n.*`commit`/ },
    { raw: { timestamp: "none" }, says: /`timestamp`/ },
    { raw: { "source-date-epoch": "-1" }, says: /`source-date-epoch`: "-1" is not a time/ },
    { raw: { "source-date-epoch": "253402300800" }, says: /is not a time/ },
    { raw: { "insecure-registries": "x://r" }, says: /"x:\/\/r" is not the host of a registry/ },
    { raw: { traces: "off" }, says: /`traces`: "off" is not known/ },
    { raw: { secrets: '"id=x' }, says: /`secrets`.*quote/ },
  ])("$raw", ({ raw, says }) => {
    const { code, message, fix } = failureOf(raw);
    expect(code).toBe("usage");
    expect(`${message}\n${fix}`).toMatch(says);
  });

  it("a user without password may build, as pull requests from forks do, but not push", () => {
    expect(parseBuildRequest({ username: "shipper" }).registry).toEqual({
      tlsVerify: true,
      insecureRegistries: [],
    });
    const push = { username: "shipper", push: "true", image: "ghcr.io/acme/shop" };
    expect(failureOf(push).message).toMatch(/`password`: it is empty/);
  });
});

describe("names of variations and advisories", () => {
  it.each([
    { vary: "all", chosen: variationNames },
    { vary: "none", chosen: [] },
    { vary: "timezone, store", chosen: ["store", "timezone"] },
    { vary: "all\n-hostname", chosen: variationNames.filter((name) => name !== "hostname") },
  ])("$vary", ({ vary, chosen }) => {
    expect(parseBuildRequest({ vary }).vary).toEqual(chosen);
  });

  it("all advisories can be forbidden at once", () => {
    expect(parseBuildRequest({ forbid: "all" }).forbid).toEqual(advisoryNames);
  });

  it("all but some may be forbidden", () => {
    const { forbid } = parseBuildRequest({ forbid: "all,-untagged" });
    expect(forbid).toEqual(advisoryNames.filter((name) => name !== "untagged"));
  });
});

describe("secrets", () => {
  it("are values or files; one of several lines stands in quotes", () => {
    const secrets = 'token=a=b\nnpmrc=src=/home/me/.npmrc\n"key=-----BEGIN\n""x""\n-----END"';
    expect(parseBuildRequest({ secrets }).secrets).toEqual([
      { kind: "value", id: "token", value: "a=b" },
      { kind: "file", id: "npmrc", path: "/home/me/.npmrc" },
      { kind: "value", id: "key", value: '-----BEGIN\n"x"\n-----END' },
    ]);
  });

  it.each([
    "token=",
    "token=src=",
    "=hunter22",
    "hunter22",
    "a=hunter22\na=hunter23",
    '"a=hunter22',
  ])("%j is refused without its value being told", (secrets) => {
    const { message, fix } = failureOf({ secrets });
    expect(message).toMatch(/`secrets`/);
    expect(message + fix).not.toContain("hunter2");
  });

  it("written over several lines without quotes are refused, and no line of them is told", () => {
    const { message, fix } = failureOf({ secrets: "key=-----BEGIN\nMIIhunter22==\n-----END" });
    expect(message).toContain("entry 3 does not start with an id");
    expect(message + fix).not.toContain("hunter2");
  });
});

it("whatever is written is a request or a Failure, never a crash, and never tells a secret", () => {
  const names = options.map(({ name }): OptionName => name);
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("all", "true", "a=b", "src=", '"', "-x", ","),
  );
  const raw = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 });
  fc.assert(
    fc.property(raw, (written) => {
      try {
        parseBuildRequest({ ...written, secrets: `${written["secrets"] ?? ""}\nid=hunter22` });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        expect(error.message + error.fix).not.toContain("hunter22");
      }
    }),
  );
});
