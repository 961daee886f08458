import {
  fails,
  type Judgement,
  type RuleResult,
  type RuleVerdict,
} from "../domain/findings/judgement.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { line } from "./line.ts";
import type { Palette } from "./terminal/palette.ts";

const tones: Readonly<Record<RuleVerdict, "good" | "warning" | "bad">> = {
  holds: "good",
  broken: "bad",
  unchecked: "warning",
};

/** Formats what a policy says of an image: each rule with what its verdict rests on. */
export function policyLines(judged: Judgement, palette: Palette): readonly string[] {
  const { verdict, rules, setAside, setAsideOmitted } = judged;
  const heading = verdict === "holds" ? "The policy holds:" : "The policy does not hold:";
  const more = setAsideOmitted > 0 ? [`  … and ${setAsideOmitted} more`] : [];
  return [
    palette[tones[verdict]](palette.strong(heading)),
    ...rules.flatMap((rule) => ruleLines(rule, palette)),
    ...(setAside.length === 0
      ? []
      : [
          "Attestations that do not count:",
          ...setAside.map(({ attestation, why }) => `  ${line(attestation)} ${line(why)}`),
          ...more,
        ]),
  ];
}

function ruleLines(result: RuleResult, palette: Palette): readonly string[] {
  const { rule, verdict, accepted, evidence, fix } = result;
  const mark = palette[tones[verdict]](verdict.padEnd(10));
  const end = accepted === true ? " (accepted by the policy)" : "";
  return [
    ...evidence.map((text, index) =>
      index === 0 ? `  ${mark} ${rule}: ${line(text)}${end}` : `             ${line(text)}`,
    ),
    ...(fix === undefined || !fails(result) ? [] : [`             fix: ${line(fix)}`]),
  ];
}

/** The most rules that get an annotation of their own, of the ten errors that a forge shows. */
const most = 8;

/** Returns annotations for rules that do not hold, and for those that were accepted unchecked. */
export function policyAnnotations({ rules }: Judgement): readonly Annotation[] {
  return rules
    .filter(({ verdict }) => verdict !== "holds")
    .slice(0, most)
    .map((result): Annotation => {
      const { rule, verdict, evidence, fix } = result;
      const said = [`\`${rule}\` is ${verdict}: ${evidence.join(" ")}`, ...(fix ? [fix] : [])];
      const message = said.map((text) => visible(shortened(text, 1000))).join("\n");
      return { level: fails(result) ? "error" : "warning", title: "Policy", message };
    });
}

/** Returns a judgement with its keys in a fixed order, for JSON. */
export function policyJson({ verdict, rules, setAside, setAsideOmitted }: Judgement): object {
  return {
    verdict,
    rules: rules.map((result) => ({
      rule: result.rule,
      verdict: result.verdict,
      accepted: result.accepted,
      evidence: result.evidence,
      fix: result.fix,
    })),
    setAside: setAside.map(({ attestation, why }) => ({ attestation, why })),
    setAsideOmitted,
  };
}
