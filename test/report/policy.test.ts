import { expect, it } from "vitest";
import type { Judgement } from "../../src/domain/findings/judgement.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { policyAnnotations, policyJson, policyLines } from "../../src/report/policy.ts";

const judged: Judgement = {
  verdict: "broken",
  rules: [
    { rule: "reproductions", verdict: "broken", evidence: ["1 of 2."], fix: "Ask umbrella." },
    {
      rule: "licences",
      verdict: "unchecked",
      accepted: true,
      evidence: ["None is known."],
      fix: "-",
    },
    { rule: "setuid", verdict: "holds", evidence: ["\u001b[31mThe image has no setuid file."] },
  ],
  setAside: [{ attestation: "ghcr.io/acme/shop@sha256:ab", why: "is about another image" }],
  setAsideOmitted: 3,
};

it("shows each rule, what it rests on, and what to do about one that does not hold", () => {
  expect(policyLines(judged, plainPalette).join("\n")).toMatchInlineSnapshot(`
    "The policy does not hold:
      broken     reproductions: 1 of 2.
                 fix: Ask umbrella.
      unchecked  licences: None is known. (accepted by the policy)
      holds      setuid: ␛[31mThe image has no setuid file.
    Attestations that do not count:
      ghcr.io/acme/shop@sha256:ab is about another image
      … and 3 more"
  `);
});

it("annotates what does not hold, and warns of what the policy accepts", () => {
  expect(policyAnnotations(judged)).toEqual([
    {
      level: "error",
      title: "Policy",
      message: "`reproductions` is broken: 1 of 2.\nAsk umbrella.",
    },
    { level: "warning", title: "Policy", message: "`licences` is unchecked: None is known.\n-" },
  ]);
});

it("writes JSON with keys in one order", () => {
  expect(JSON.parse(JSON.stringify(policyJson(judged)))).toEqual(judged);
});
