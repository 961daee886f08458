import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RuleResult, ruleNames } from "../../src/domain/findings/judgement.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { Fact, PolicyFacts, Vouched } from "../../src/policy/facts.ts";
import { judge } from "../../src/policy/judge.ts";
import type { NamedBuilder, Policy, Rules } from "../../src/policy/policy.ts";

const digest = digestOf(Buffer.from("a base"));
const day = 24 * 60 * 60;
const unknown = { known: false, why: "Nobody said.", fix: "Ask." } as const;
const nothing: PolicyFacts = {
  ...{ rebuild: unknown, vouched: unknown, advisories: unknown, varied: unknown },
  ...{ sources: unknown, bases: unknown, packages: unknown, setuid: unknown, size: unknown },
  ...{ attestedAt: unknown, committedAt: unknown, now: 1000 * day },
};

function said<T>(value: T): Fact<T> {
  return { known: true, value, by: "The test" };
}

const builders: readonly NamedBuilder[] = ["acme", "umbrella"].map((name) => ({
  name,
  issuer: "https://issuer.example",
  identity: `https://forge.example/${name}/build.yml`,
}));
const signer = { issuer: "", identity: "", repository: undefined, since: 0 };
const by = (builder: string, kind: "rebuild" | "other" = "rebuild"): Vouched => ({
  ...{ builder, signer },
  said:
    kind === "rebuild" ? { kind } : { kind: "provenance", repository: undefined, bases: undefined },
});

const fail = "fail" as const;
/** Each rule, facts that it holds by, and facts that break it. */
const cases: {
  readonly [Name in keyof Rules]: {
    readonly rule: Rules[Name];
    readonly holds: readonly Partial<PolicyFacts>[];
    readonly broken: readonly Partial<PolicyFacts>[];
  };
} = {
  rebuild: {
    rule: { verdicts: ["identical"], ifUnchecked: fail },
    holds: [{ rebuild: said("identical") }],
    broken: [{ rebuild: said("same-content") }, { rebuild: said("different") }],
  },
  reproductions: {
    rule: { atLeast: 2, builders: undefined, ifUnchecked: fail },
    holds: [{ vouched: said([by("acme"), by("umbrella")]) }],
    broken: [
      { vouched: said([]) },
      { vouched: said([by("acme"), by("acme")]) },
      { vouched: said([by("acme"), by("umbrella", "other")]) },
      { vouched: said([by("acme"), by("stranger")]) },
    ],
  },
  provenance: {
    rule: { builders: ["acme"], ifUnchecked: fail },
    holds: [{ vouched: said([by("acme", "other")]) }],
    broken: [{ vouched: said([by("umbrella", "other")]) }, { vouched: said([by("acme")]) }],
  },
  advisories: {
    rule: { allow: ["root-user"], ifUnchecked: fail },
    holds: [{ advisories: said([]) }, { advisories: said(["root-user"]) }],
    broken: [{ advisories: said(["root-user", "dirty"]) }, { advisories: said(["made-up"]) }],
  },
  variations: {
    rule: { required: ["clock", "umask"], ifUnchecked: fail },
    holds: [{ varied: said([["umask"], ["clock", "umask", "store"]]) }],
    broken: [{ varied: said([["umask"], ["clock"]]) }, { varied: said([]) }],
  },
  source: {
    rule: { allow: ["github.com/acme/*"], ifUnchecked: fail },
    holds: [{ sources: said(["github.com/acme/shop"]) }],
    broken: [
      { sources: said(["github.com/acme/shop", "github.com/evil/shop"]) },
      { sources: said([]) },
      { sources: said([""]) },
    ],
  },
  age: {
    rule: { of: "attestation", atMostDays: 2, ifUnchecked: fail },
    holds: [{ attestedAt: said(998 * day) }, { attestedAt: said(1001 * day) }],
    broken: [{ attestedAt: said(998 * day - 1) }],
  },
  bases: {
    rule: { allow: ["docker.io/library/*", `ghcr.io/acme/base@${digest}`], ifUnchecked: fail },
    holds: [
      { bases: said([]) },
      { bases: said([{ name: "debian:12", digest }]) },
      { bases: said([{ name: "--platform=linux/arm64 ghcr.io/acme/base:1", digest }]) },
    ],
    broken: [
      { bases: said([{ name: "ghcr.io/acme/base:1", digest: digestOf(Buffer.from("other")) }]) },
      { bases: said([{ name: "ghcr.io/evil/base", digest }]) },
      {
        bases: said([
          { name: "debian:12", digest },
          { name: "???", digest },
        ]),
      },
    ],
  },
  licences: {
    rule: { forbid: ["GPL-3.0-only"], ifUnchecked: fail },
    holds: [
      { packages: said([]) },
      { packages: said([{ name: "a", licences: [licence("MIT OR GPL-3.0-only")] }]) },
    ],
    broken: [
      { packages: said([{ name: "a", licences: [licence("GPL-3.0")] }]) },
      { packages: said([{ name: "a", licences: [licence("MIT AND GPL-3.0-only")] }]) },
      { packages: said([{ name: "a", licences: [licence("MIT"), licence("GPL-3.0-only")] }]) },
    ],
  },
  setuid: {
    rule: { allow: ["usr/bin/sudo"], ifUnchecked: fail },
    holds: [{ setuid: said([]) }, { setuid: said(["usr/bin/sudo"]) }],
    broken: [{ setuid: said(["usr/bin/sudo", "bin/su"]) }],
  },
  size: {
    rule: { atMost: 1000, ifUnchecked: fail },
    holds: [{ size: said(1000) }],
    broken: [{ size: said(1001) }],
  },
};

function licence(text: string) {
  return { kind: "expression", text } as const;
}

function judged(rules: Policy["rules"], facts: Partial<PolicyFacts>) {
  const policy = { trustedRoot: undefined, builders, attestationsFrom: [], rules };
  return judge(policy, { facts: { ...nothing, ...facts }, setAside: [] });
}

describe.each(ruleNames)("rule %s", (name) => {
  const { rule, holds, broken } = cases[name];
  const only = { [name]: rule };

  it.each(holds)("holds: %j", (facts) => {
    const { verdict, rules } = judged(only, facts);
    expect(rules).toMatchObject([{ rule: name, verdict: "holds" }]);
    expect(verdict).toBe("holds");
  });

  it.each(broken)("is broken: %j", (facts) => {
    const { verdict, rules } = judged(only, facts);
    expect(rules).toMatchObject([{ rule: name, verdict: "broken", fix: expect.any(String) }]);
    expect(verdict).toBe("broken");
  });

  it("is unchecked where nothing is known, which is no pass unless the policy says so", () => {
    expect(judged(only, {})).toMatchObject({
      verdict: "broken",
      rules: [{ verdict: "unchecked", evidence: ["Nobody said."] }],
    });
    const lenient = { [name]: { ...rule, ifUnchecked: "accept" } };
    expect(judged(lenient, {})).toMatchObject({
      verdict: "holds",
      rules: [{ verdict: "unchecked", accepted: true }],
    });
    for (const facts of broken) expect(judged(lenient, facts).verdict).toBe("broken");
  });
});

it("a package of which no licence is known stays unchecked", () => {
  const { rule } = cases.licences;
  const packages = said([
    { name: "a", licences: [] },
    { name: "b", licences: [{ kind: "name", text: "see the file" } as const] },
  ]);
  expect(judged({ licences: rule }, { packages }).rules).toMatchObject([
    { verdict: "unchecked", evidence: [expect.stringContaining("`a`, `b (see the file)`")] },
  ]);
});

it("an image without packages keeps a rule about licences, and the evidence says that there are none", () => {
  const { rule } = cases.licences;
  expect(judged({ licences: rule }, { packages: said([]) }).rules).toMatchObject([
    { verdict: "holds", evidence: [expect.stringContaining("no packages")] },
  ]);
});

it("an image that was not rebuilt is not rebuilt to any verdict", () => {
  const { rule } = cases.rebuild;
  for (const verdict of ["not-rebuilt", "cannot-be-rebuilt"] as const) {
    expect(judged({ rebuild: rule }, { rebuild: said(verdict) }).verdict).toBe("broken");
  }
});

it("a policy holds exactly where each of its rules does, whatever else is known", () => {
  const some = fc.subarray([...ruleNames], { minLength: 1 });
  fc.assert(
    fc.property(some, fc.func(fc.boolean()), (names, isHeld) => {
      const facts: Partial<PolicyFacts> = Object.assign(
        {},
        ...names.map((name) => cases[name][isHeld(name) ? "holds" : "broken"][0]),
      );
      const rules = Object.fromEntries(names.map((name) => [name, cases[name].rule]));
      const found = judged(rules, facts);
      const verdicts = found.rules.map(({ verdict }: RuleResult) => verdict);
      expect(found.rules.map(({ rule }) => rule)).toEqual(names);
      expect(found.verdict === "holds").toBe(verdicts.every((verdict) => verdict === "holds"));
    }),
  );
});
