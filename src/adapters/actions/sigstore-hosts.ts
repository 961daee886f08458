import * as v from "valibot";
import { Failure } from "../../domain/text/failure.ts";
import { objectOf } from "../../domain/text/schema.ts";
import { readEvent } from "./event-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The services of one Sigstore instance, by their URLs. A signature needs one of the last two. */
export interface SigstoreHosts {
  /** Gives a certificate for an identity. */
  readonly fulcio: string;
  /** The public log of signatures. */
  readonly rekor: string | undefined;
  /** Gives a signed time. */
  readonly tsa: string | undefined;
}

/** https://docs.sigstore.dev/about/overview/ */
const publicGood: SigstoreHosts = {
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
  tsa: undefined,
};

const repositoryOf = objectOf({ repository: objectOf({ visibility: v.string() }) });

const variables = {
  fulcio: "TWOFOLD_SIGSTORE_FULCIO",
  rekor: "TWOFOLD_SIGSTORE_REKOR",
  tsa: "TWOFOLD_SIGSTORE_TSA",
} as const;

/**
 * Chooses the Sigstore instance as GitHub's own action does (`actions/attest`): the public one, whose
 * log everybody can read, only for a repository that is known to be public; else the forge's own.
 * Variables name another one. @throws Failure `usage` for a variable that is wrong
 */
export async function sigstoreHosts(env: Env): Promise<SigstoreHosts> {
  const fulcio = named(env, variables.fulcio);
  const [rekor, tsa] = [named(env, variables.rekor), named(env, variables.tsa)];
  if (fulcio !== undefined) {
    if (rekor === undefined && tsa === undefined) throw untimed();
    return { fulcio, rekor, tsa };
  }
  const event = await readEvent(env, repositoryOf);
  return event?.repository.visibility === "public" ? publicGood : ofForge(env);
}

function ofForge({ GITHUB_SERVER_URL: url }: Env): SigstoreHosts {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "github.com";
  const domain = host === "github.com" ? "githubapp.com" : host;
  return {
    fulcio: `https://fulcio.${domain}`,
    rekor: undefined,
    tsa: `https://timestamp.${domain}`,
  };
}

function named(env: Env, variable: string): string | undefined {
  const text = env[variable];
  if (text === undefined || text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.username === "" && url.password === "" && url.search === "";
  if (isPlain && isSafe(url)) return url.href.replace(/\/$/, "");
  throw new Failure({
    code: "usage",
    message: `Variable ${variable} is not the URL of a service.`,
    fix: "Write its `https://` URL, without user, password and query.",
  });
}

/** The job's token goes there: in clear text only to this machine itself. */
function isSafe({ protocol, hostname }: URL): boolean {
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && isHere);
}

function untimed(): Failure {
  return new Failure({
    code: "usage",
    message: `Variable ${variables.fulcio} is set, and nothing says when a signature was made.`,
    fix: `Set ${variables.rekor} or ${variables.tsa}, too.`,
  });
}
