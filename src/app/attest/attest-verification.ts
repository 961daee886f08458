import { verificationSummaryOf } from "../../attestations/verification-summary.ts";
import type { Verification } from "../../domain/labels/verification.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OutputFolder } from "../ports/output.ts";
import { saying } from "./saying.ts";
import { signStatements } from "./sign-statements.ts";

/**
 * Sums a verification up: as a signed attestation, stored with the forge, where the run has an
 * identity, else as a bare statement. Nothing is written to the image's repository.
 * @param found redacted
 * @returns the path of the file; undefined where nothing was rebuilt, so that nothing can be said
 * @throws Failure `tool`
 */
export async function attestVerification(
  found: Pick<Verification, "verdict" | "buildah" | "published">,
  options: {
    /** The image's repository: its full name without tag and digest. */
    readonly name: string;
    readonly attester: Attester;
    readonly output: Pick<OutputFolder, "keepAttestations" | "forPlatform">;
    readonly reporter: Pick<Reporter, "annotate" | "info">;
  },
): Promise<string | undefined> {
  const { name, attester, reporter } = options;
  const { digest } = found.published;
  const timeVerified = attester.now();
  const subject = { name, digest };
  const about = { subject, timeVerified, version: attester.version };
  const statement = verificationSummaryOf(found, about);
  if (statement === undefined) {
    const message = "Nothing is attested: the image could not be rebuilt.";
    reporter.annotate({ level: "notice", title: "Not attested", message });
    return undefined;
  }
  const summary = { about: "verification", statement, subjects: [subject] } as const;
  return await saying(`The verdict is \`${found.verdict}\`, but it is not attested`, async () => {
    const [kept] = await signStatements([summary], options);
    if (kept?.bundle !== undefined && attester.store !== undefined) {
      reporter.info(`attestation of the verification: ${await attester.store(kept.bundle)}`);
    }
    return kept?.path;
  });
}
