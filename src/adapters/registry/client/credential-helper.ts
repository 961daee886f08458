import * as v from "valibot";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { fittingJson, objectOf } from "../../../domain/text/schema.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import { type Account, accountOf } from "./auth-entries.ts";

/** A helper may ask a cloud's service. */
const helperSeconds = 30;

/** https://github.com/docker/docker-credential-helpers#development */
const answerSchema = objectOf({ Username: v.string(), Secret: v.string() });

/** What a helper says of a password that it does not have, with exit status 1. */
const unknownWords = /credentials not found|no credentials (?:server|username)/i;

type Answer =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "none" }
  /** The end of a sentence, without anything secret. */
  | { readonly kind: "broken"; readonly why: string };

/** Asks a program that keeps passwords: the server goes to its input, the password comes out. */
export async function askHelper(
  helper: { readonly program: string; readonly server: string },
  { env, signal }: { readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<Answer> {
  // The name comes from a file, and a name with a slash would be a path.
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(helper.program)) {
    return { kind: "broken", why: "that is not the name of a program" };
  }
  const finished = await run({
    program: `docker-credential-${helper.program}`,
    args: ["get"],
    input: `${helper.server}\n`,
    env,
    signal,
    timeoutSeconds: helperSeconds,
  });
  const text = finished.stdout.toString("utf8");
  if (!succeeded(finished)) {
    // What it prints to its output explains a failure, too; a password is there only on success.
    const said = `${text} ${finished.lastLines.join(" ")}`;
    if (unknownWords.test(said.slice(0, 10_000))) return { kind: "none" };
    const why = shortened(printable(finished.lastLines.at(-1) ?? ""), 200);
    return { kind: "broken", why: `${describeEnd(finished)}${why === "" ? "" : `: ${why}`}` };
  }
  const answer = fittingJson(answerSchema, text);
  if (answer === undefined)
    return { kind: "broken", why: "it printed something else than an account" };
  const account = accountOf({ username: answer.Username, password: answer.Secret });
  return account === undefined ? { kind: "none" } : { kind: "account", account };
}
