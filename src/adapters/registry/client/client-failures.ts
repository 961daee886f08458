import { type Asked, answerTrouble, type Trouble } from "../../../domain/oci/registry-troubles.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { outputLines } from "../../../domain/text/output-lines.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { answerWords, isPage, TooLong, type Whole } from "./answers.ts";
import { connectionWords } from "./connection-words.ts";

/** A registry without HTTPS, or without a certificate that holds. */
export class UntrustedRegistry extends Failure {
  readonly host: string;

  constructor(host: string, details: ConstructorParameters<typeof Failure>[0]) {
    super(details);
    this.host = host;
  }
}

/** Makes the failure for an answer that is not the wished one. */
export function refused(
  asked: Asked,
  answer: Pick<Whole, "status" | "headers" | "bytes">,
): Failure {
  const words = answerWords(answer);
  if (isPage(answer) && answer.status === 404) return noRegistry(asked);
  return told(asked, words) ?? strange(asked, `the registry answers with ${words}`);
}

/** Makes the failure for a connection that did not carry a request and its whole answer. */
export function unreached(asked: Asked, error: unknown): Failure {
  if (error instanceof TooLong) return strange(asked, `the registry's answer has ${error.message}`);
  const words = printable(connectionWords(error));
  return (
    told(asked, words) ??
    new Failure({
      code: "registry",
      message: `${start(asked)}${shortened(words, 300)}.`,
      fix: "Check that the registry can be reached from here, then run again.",
    })
  );
}

/** Makes the failure for bytes that are not those that a digest or a size names. */
export function otherBytes(asked: Asked, how: string): Failure {
  const failure = told(asked, `${how} does not match`);
  if (failure === undefined) throw new Error("other bytes are a known trouble");
  return failure;
}

/** Makes the failure where something answers that is not a registry. */
export function noRegistry(asked: Asked): Failure {
  const failure = told(asked, "pinging container registry …: invalid status code");
  if (failure === undefined)
    throw new Error("registryTrouble knows no row for what is not a registry");
  return failure;
}

/**
 * Makes the failure for an answer that no registry should give.
 * @param what one clause
 */
export function strange(asked: Asked, what: string): Failure {
  return new Failure({
    code: "registry",
    message: `${start(asked)}${shortened(printable(what), 600)}.`,
    fix: "Run again; if it happens again, the registry or something on the way to it is broken: tell its operators.",
  });
}

function told(asked: Asked, words: string): Failure | undefined {
  const trouble = answerTrouble(words, asked);
  return trouble === undefined ? undefined : failureOf(asked, trouble, words);
}

function failureOf(asked: Asked, trouble: Trouble, words: string): Failure {
  const details = {
    code: "registry",
    message: `${start(asked)}${trouble.what}.`,
    fix: trouble.fix,
    output: outputLines([words]),
  } as const;
  const { untrusted } = trouble;
  return untrusted === undefined ? new Failure(details) : new UntrustedRegistry(untrusted, details);
}

function start({ verb, reference }: Asked): string {
  return `Could not ${verb} ${printable(reference)}: `;
}
