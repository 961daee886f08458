import { type CauseId, causeIds } from "../../src/domain/findings/cause.ts";

/** What an entry of the corpus says must be reported. */
export interface Expectation {
  /** As in the report; `*` stands for any text. */
  readonly path: string;
  readonly line: number;
  readonly cause: CauseId;
  /** Whether it must be shown as the consequence of another difference. */
  readonly isCarried: boolean;
}

/** An instruction that no line fixes, and why. */
export interface Unfixed {
  readonly line: number;
  readonly reason: string;
}

/**
 * Reads which instructions no printed line fixes. They say so in a comment beneath them: `#! reason`.
 */
export function unfixedIn(containerfile: string): readonly Unfixed[] {
  return commentsIn(containerfile, "#!").map(({ text, line }) => ({ line, reason: text }));
}

/**
 * Reads the expectations out of a Containerfile. They stand as comments beneath the instruction that first makes the
 * difference: `#> path cause`, or `#> path cause carried`.
 * @throws Error for a line that says something else
 */
export function expectationsOf(containerfile: string): readonly Expectation[] {
  return commentsIn(containerfile, "#>").map(({ text, line }) => expectation(text, line));
}

/** Returns the comments that begin with a sign, each with the line of the instruction above it. */
function commentsIn(
  containerfile: string,
  sign: string,
): readonly { readonly text: string; readonly line: number }[] {
  const found: { readonly text: string; readonly line: number }[] = [];
  let line = 0;
  let isContinued = false;
  for (const [index, text] of containerfile.split("\n").entries()) {
    if (text.startsWith(sign)) found.push({ text: text.slice(sign.length).trim(), line });
    if (/^\s*(?:#|$)/.test(text)) continue;
    if (!isContinued) line = index + 1;
    isContinued = text.endsWith("\\");
  }
  return found;
}

function expectation(text: string, line: number): Expectation {
  const [path = "", name, more, ...rest] = text.split(/\s+/);
  const cause = causeIds.find((id) => id === name);
  if (cause === undefined || rest.length > 0 || (more !== undefined && more !== "carried")) {
    throw new Error(`not an expectation: #> ${text}`);
  }
  return { path, line, cause, isCarried: more === "carried" };
}

/** Whether a reported path is the expected one. */
export function fitsPath({ path }: Expectation, reported: string): boolean {
  const pattern = path.split("*").map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`, "s").test(reported);
}
