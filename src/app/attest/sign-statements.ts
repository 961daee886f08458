import type { Statement, Subject } from "../../attestations/statement.ts";
import type { AttestationKind, MadeAttestation } from "../../domain/findings/beside.ts";
import { digestOf } from "../../domain/oci/digest.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { AttestationFile, OutputFolder } from "../ports/output.ts";

/** A statement, and what it is about. */
export interface NamedStatement {
  readonly about: AttestationKind;
  readonly statement: Statement<string, unknown>;
  /** What it is about, in each repository. */
  readonly subjects: readonly Subject[];
  /** Where it is about the image of one platform alone. */
  readonly platform?: string;
}

/** A statement as it is kept: signed where the run has an identity. */
export interface KeptStatement {
  /** Not published yet. */
  readonly made: MadeAttestation;
  readonly subjects: readonly Subject[];
  /** Where the file is. */
  readonly path: string;
  /** The Sigstore bundle; undefined: nobody signed it. */
  readonly bundle: string | undefined;
}

interface Made extends Pick<NamedStatement, "about" | "subjects" | "platform"> {
  readonly file: AttestationFile;
  readonly predicateType: string;
  readonly signedBy?: string;
}

/**
 * Signs statements where the run has an identity, and keeps them as files in any case. All are
 * signed before the first is kept. @throws Failure `tool`
 */
export async function signStatements(
  statements: readonly NamedStatement[],
  ports: {
    readonly attester: Pick<Attester, "sign">;
    readonly output: Pick<OutputFolder, "keepAttestations" | "forPlatform">;
    readonly reporter: Pick<Reporter, "annotate" | "info">;
  },
): Promise<readonly KeptStatement[]> {
  const { output, reporter } = ports;
  const { sign } = ports.attester;
  const made: Made[] = [];
  for (const statement of statements) made.push(await makeOne(statement, sign));
  const kept: KeptStatement[] = [];
  for (const { file, subjects, ...known } of made) {
    const { platform } = known;
    const folder = platform === undefined ? output : output.forPlatform(platform);
    const { form, text } = file;
    for (const { path, name } of await folder.keepAttestations([file])) {
      reporter.info(`wrote ${path}`);
      const digest = digestOf(Buffer.from(text));
      kept.push({
        made: { ...known, file: name, digest, referrers: [] },
        ...{ subjects, path, bundle: form === "bundle" ? text : undefined },
      });
    }
  }
  if (sign === undefined) reporter.annotate(unsigned);
  return kept;
}

async function makeOne(
  { statement, ...named }: NamedStatement,
  sign: Attester["sign"],
): Promise<Made> {
  const { about } = named;
  const { predicateType } = statement;
  const text = JSON.stringify(statement);
  if (sign === undefined) {
    return { ...named, predicateType, file: { about, form: "statement", text: `${text}\n` } };
  }
  const { bundle, signedBy } = await sign(text);
  return { ...named, predicateType, signedBy, file: { about, form: "bundle", text: bundle } };
}

const unsigned = {
  level: "notice",
  title: "Not signed",
  message:
    "The statements about the image are files that nobody signed: this run has no identity to sign with. In a workflow, give the job `permissions: id-token: write` and `attestations: write`.",
} as const;
