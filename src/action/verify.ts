import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import { verifyAndAttest } from "../compose/verify-and-attest.ts";
import { secretValuesOf } from "../domain/build/redact.ts";
import { redactValues } from "../domain/build/redact-values.ts";
import { type Verification, verifyExitCodes } from "../domain/labels/verification.ts";
import { onSurface } from "../domain/text/surface.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import { parseCommitName } from "../options/commit-name.ts";
import { forOnePlatform } from "../options/platform.ts";
import { parseSnapshotUse } from "../options/snapshot-use.ts";
import { plainPalette } from "../report/palette.ts";
import { verificationLines } from "../report/verification.ts";
import {
  renderVerificationSummary,
  verificationAnnotations,
} from "../report/verification-summary.ts";
import type { ActionContext } from "./action.ts";
import { elsewhereIn } from "./elsewhere.ts";
import { requiredInput, switchInput } from "./own-inputs.ts";
import { workspaceOf } from "./workspace.ts";

/** The verify action: rebuilds a published image, and reports the verdict. */
export async function verifyAction(context: ActionContext): Promise<number> {
  const { env, reporter, signal, entry } = context;
  const reference = requiredInput(env, "image", "ghcr.io/acme/shop:1.4.0");
  const request = forOnePlatform(parseBuildRequest(runner.readSharedInputs(env, "verify"), env));
  step.maskSecrets(secretValuesOf(request));
  const { found: verified, attestation } = await verifyAndAttest({
    ...parseSnapshotUse({
      snapshot: step.ownInput<"verify">(env, "snapshot"),
      buildah: switchInput(env, "snapshot-buildah"),
    }),
    ...{ reference, expected: request.expectedDigest, request, reporter, env, signal, entry },
    source: step.ownInput<"verify">(env, "source"),
    recipe: step.ownInput<"verify">(env, "recipe"),
    revision: parseCommitName(step.ownInput<"verify">(env, "revision")),
    runsCommands: switchInput(env, "run-prebuilt-command"),
    surface: "workflow",
    cwd: workspaceOf(env),
    onWorkFolder: (folder) => step.saveWorkFolder(env, folder),
  });
  const elsewhere = elsewhereIn("verify");
  const found = redactValues(verified, (text) => onSurface(text, "workflow", elsewhere));
  await report(found, { ...context, attestation });
  return verifyExitCodes[found.verdict];
}

async function report(
  found: Verification,
  context: ActionContext & { readonly attestation: string | undefined },
): Promise<void> {
  const { env, reporter, attestation = "" } = context;
  step.writeFurtherOutputs<"verify">(env, {
    verdict: found.verdict,
    digest: found.published.digest,
    "rebuilt-digest": found.rebuilt?.digest ?? "",
    "source-id": found.claims.source?.id ?? "",
    missing: JSON.stringify(found.missing.map(({ input }) => input)),
    attestation,
  });
  await step.writeSummary(env, renderVerificationSummary(found));
  reporter.info(verificationLines(found, plainPalette).join("\n"));
  for (const annotation of verificationAnnotations(found)) reporter.annotate(annotation);
}
