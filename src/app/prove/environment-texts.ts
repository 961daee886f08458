import type { Environment } from "../../domain/build/environment.ts";
import { setting } from "../../domain/text/surface.ts";
import type { EnvironmentBlame, EnvironmentPart } from "./environment-blame.ts";

/** What a failure says of a step that breaks only in the canonical environment. */
export interface BlameTexts {
  /** Continues a sentence that begins with the instruction. */
  readonly what: string;
  readonly fix: string;
}

/** Names the parts of the environment that break a step, and how to do without them. */
export function blameTexts(blame: EnvironmentBlame, environment: Environment): BlameTexts {
  if (blame.kind === "flaky") {
    return {
      what: "failed in the first build, but not when the same build was tried again: it fails now and then",
      fix: reliable,
    };
  }
  const { parts } = blame;
  const named = parts.map((part) => valueOf(part, environment)).join(", ");
  const all = setting("canonical", "false");
  if (blame.kind === "among") {
    return {
      what: `fails only in the environment that Twofold gives to each step, because of at least one of these: ${named}`,
      fix: `The step passes without that environment: turn it off with ${all}. With more ${setting("extra-builds")} Twofold finds out which part of it the step fails with.`,
    };
  }
  const [own, ...more] = parts.map((part) => fixOf(part));
  const instead = own === undefined || more.length > 0 ? "" : `${own}, or `;
  return {
    what: `fails only in the environment that Twofold gives to each step, because of ${named}`,
    fix: `The step passes without that: ${instead}turn the whole environment off with ${all}.`,
  };
}

/** What to do about a step that breaks now and then. */
export const reliable =
  "Make the instruction reliable: the usual reasons are time limits, the network, and parts that run at the same time.";

function valueOf(part: EnvironmentPart, { env, hostname, umask = 0 }: Environment): string {
  if (part === "hostname") return `the host name \`${hostname}\``;
  if (part === "umask") return `the umask \`${umask.toString(8).padStart(4, "0")}\``;
  return `\`${part}=${env[part]}\``;
}

/** How to change one part alone, as the start of a sentence that goes on with "or". */
function fixOf(part: EnvironmentPart): string | undefined {
  if (part === "hostname") return undefined;
  if (part === "SOURCE_DATE_EPOCH") {
    return `leave it out with ${setting("source-date-epoch", "none")}, or set a later time with that setting`;
  }
  const value = part === "umask" ? "the umask" : `\`${part}\``;
  return `set ${value} to what the step needs in its own commands`;
}
