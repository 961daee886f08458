import type { Statement } from "../../attestations/statement.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { AttestationFile, OutputFolder } from "../ports/output.ts";

/** A statement, and what it is about. */
export interface NamedStatement {
  readonly about: AttestationFile["about"];
  readonly statement: Statement<string, unknown>;
}

/** A statement as it is kept: signed where the run has an identity. */
export interface KeptStatement {
  readonly about: AttestationFile["about"];
  readonly predicateType: string;
  /** Where the file is. */
  readonly path: string;
  /** The Sigstore bundle; undefined: nobody signed it. */
  readonly bundle: string | undefined;
}

/**
 * Signs statements where the run has an identity, and keeps them as files in any case. All are
 * signed before the first is kept. @throws Failure `tool`
 */
export async function signStatements(
  statements: readonly NamedStatement[],
  ports: {
    readonly attester: Pick<Attester, "sign">;
    readonly output: Pick<OutputFolder, "keepAttestations">;
    readonly reporter: Pick<Reporter, "annotate" | "info">;
  },
): Promise<readonly KeptStatement[]> {
  const { output, reporter } = ports;
  const { sign } = ports.attester;
  const files: AttestationFile[] = [];
  for (const { about, statement } of statements) {
    const text = JSON.stringify(statement);
    files.push(
      sign === undefined
        ? { about, form: "statement", text: `${text}\n` }
        : { about, form: "bundle", text: (await sign(text)).bundle },
    );
  }
  const paths = await output.keepAttestations(files);
  for (const path of paths) reporter.info(`wrote ${path}`);
  if (sign === undefined) reporter.annotate(unsigned);
  return statements.map(({ about, statement }, index) => {
    const { predicateType } = statement;
    const bundle = sign === undefined ? undefined : files[index]?.text;
    return { about, predicateType, path: paths[index] ?? "", bundle };
  });
}

const unsigned = {
  level: "notice",
  title: "Not signed",
  message:
    "The statements about the image are files that nobody signed: this run has no identity to sign with. In a workflow, give the job `permissions: id-token: write` and `attestations: write`.",
} as const;
