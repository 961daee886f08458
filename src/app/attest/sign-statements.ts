import { basename } from "node:path";
import type { Statement } from "../../attestations/statement.ts";
import type { AttestationKind, MadeAttestation } from "../../domain/findings/beside.ts";
import { digestOf } from "../../domain/oci/digest.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { AttestationFile, OutputFolder } from "../ports/output.ts";

/** A statement, and what it is about. */
export interface NamedStatement {
  readonly about: AttestationKind;
  readonly statement: Statement<string, unknown>;
  /** Where its file belongs, if it is about one of several platforms' images. */
  readonly place?: string;
}

/** A statement as it is kept: signed where the run has an identity. */
export interface KeptStatement {
  /** Not published yet. */
  readonly made: MadeAttestation;
  /** Where the file is. */
  readonly path: string;
  /** The Sigstore bundle; undefined: nobody signed it. */
  readonly bundle: string | undefined;
  /** The images that it names. */
  readonly images: ReadonlySet<string>;
}

interface Made {
  readonly file: AttestationFile;
  readonly predicateType: string;
  readonly images: ReadonlySet<string>;
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
    readonly output: Pick<OutputFolder, "keepAttestations">;
    readonly reporter: Pick<Reporter, "annotate" | "info">;
  },
): Promise<readonly KeptStatement[]> {
  const { output, reporter } = ports;
  const { sign } = ports.attester;
  const made: Made[] = [];
  for (const statement of statements) made.push(await makeOne(statement, sign));
  const paths = await output.keepAttestations(made.map(({ file }) => file));
  for (const path of paths) reporter.info(`wrote ${path}`);
  if (sign === undefined) reporter.annotate(unsigned);
  return made.map(({ file, images, ...rest }, index) => {
    const { about, form, text, place } = file;
    const path = paths[index] ?? "";
    const name = `${place}${basename(path)}`;
    const known = { about, ...rest, file: name, digest: digestOf(Buffer.from(text)) };
    return {
      made: { ...known, referrers: [] },
      path,
      images,
      bundle: form === "bundle" ? text : undefined,
    };
  });
}

async function makeOne(
  { about, statement, place = "" }: NamedStatement,
  sign: Attester["sign"],
): Promise<Made> {
  const { predicateType } = statement;
  const images = new Set(statement.subject.map(({ digest }) => digest.sha256));
  const text = JSON.stringify(statement);
  const known = { predicateType, images };
  if (sign === undefined) {
    return { ...known, file: { about, place, form: "statement", text: `${text}\n` } };
  }
  const { bundle, signedBy } = await sign(text);
  return { ...known, file: { about, place, form: "bundle", text: bundle }, signedBy };
}

const unsigned = {
  level: "notice",
  title: "Not signed",
  message:
    "The statements about the image are files that nobody signed: this run has no identity to sign with. In a workflow, give the job `permissions: id-token: write` and `attestations: write`.",
} as const;
