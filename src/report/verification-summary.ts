import {
  type Verification,
  type VerifyVerdict,
  verifyExitCode,
} from "../domain/labels/verification.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { plainPalette } from "./palette.ts";
import { policyAnnotations } from "./policy.ts";
import { counted } from "./sizes.ts";
import { blockOf } from "./summary/block.ts";
import { markdown } from "./text.ts";
import { verificationLines } from "./verification.ts";

const marks: Readonly<Record<VerifyVerdict, string>> = {
  identical: "✅",
  "same-content": "✅",
  "same-files": "✅",
  different: "❌",
  "cannot-be-rebuilt": "⚠️",
  "not-rebuilt": "ℹ️",
};

/** The image's verdict, unless a policy says no. */
function markOf({ verdict, policy }: Verification): string {
  return policy?.verdict === "broken" ? "❌" : marks[verdict];
}

/** Renders what verifying found as a job summary in GitHub's Markdown: the verdict, then the rest as text. */
export function renderVerificationSummary(found: Verification): string {
  const [headline = "", ...lines] = verificationLines(found, plainPalette);
  const about = markdown(shortened(found.reference, 200));
  const start = lines.findIndex((line) => line !== "");
  const sections = [
    `## ${markOf(found)} ${about} · ${markdown(headline)}`,
    ...(start < 0 ? [] : blockOf(lines.slice(start), "")),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The most annotations of one level that a forge shows per step, without the one for the verdict. */
const most = 9;

/** Returns annotations for what fails the step, and warnings for labels that are not borne out. */
export function verificationAnnotations(found: Verification): readonly Annotation[] {
  const { verdict, reference, missing, doubts, differences } = found;
  const name = visible(shortened(reference, 200));
  const warnings = doubts.slice(0, most).map(({ label, because }): Annotation => {
    const message = `${visible(label)}: ${visible(shortened(because, 500))}`;
    return { level: "warning", title: "Label not borne out", message };
  });
  const judged = found.policy === undefined ? [] : policyAnnotations(found.policy);
  if (verifyExitCode({ verdict }) === 0) return [...judged, ...warnings];
  const error = (message: string): Annotation => ({ level: "error", title: "Verify", message });
  if (verdict === "cannot-be-rebuilt") {
    const told = missing.slice(0, most).map(({ message, fix }) => error(`${message}\n${fix}`));
    return [error(`${name} cannot be rebuilt.`), ...judged, ...told, ...warnings];
  }
  const paths = differences.listed.slice(0, most).map(({ path }) => visible(shortened(path, 200)));
  const hidden = differences.listed.length - paths.length + differences.omitted;
  const rest = hidden > 0 ? [`… and ${counted(hidden, "more difference")}`] : [];
  const message = [`${name}: this source and recipe give another image.`, ...paths, ...rest];
  return [error(message.join("\n")), ...judged, ...warnings];
}
