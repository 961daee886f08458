import { Failure, inputNamed } from "../text/failure.ts";
import { isJsonObject } from "../text/json.ts";
import { hasWildcard, tooWide } from "../text/path-pattern.ts";
import { shortened, visible } from "../text/printable.ts";
import { type CauseId, causeIds } from "./cause.ts";

/** A known difference that is accepted for a while (design §7), and who answers for it. */
export interface Exception {
  /** Pattern for paths in the image; see path-pattern.ts. */
  readonly path: string;
  readonly cause: CauseId;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it applies, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  /** 1-based line in the file. */
  readonly line: number;
}

/** A file of exceptions that was read and checked. */
export interface ExceptionsFile {
  /** The file's name as shown to people. */
  readonly file: string;
  readonly exceptions: readonly Exception[];
}

/** An entry as it is written in the file. */
export interface WrittenException {
  readonly value: unknown;
  readonly line: number;
}

/** What is needed to read each exception. */
interface ExceptionSetting {
  /** The file's name as shown to people. */
  readonly file: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/**
 * The most days that an exception may run. It is meant to be temporary: nobody answers for a longer
 * one any more.
 */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"] as const;
const longest = 1000;

/**
 * Checks the entries of an `exceptions` file.
 * @throws Failure `usage` naming file, line, what is wrong and what to write
 */
export function parseExceptions(
  entries: readonly WrittenException[],
  setting: ExceptionSetting,
): readonly Exception[] {
  return entries.map((entry) => parseException(entry, setting));
}

function parseException(entry: WrittenException, setting: ExceptionSetting): Exception {
  const { value, line } = entry;
  const wrong = (message: string, fix: string): Failure =>
    badException({ file: setting.file, line, message, fix });
  if (!isJsonObject(value))
    throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
  const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
  if (stray !== undefined)
    throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
  const [path, cause, reason, owner, expires] = keys.map((key) => {
    const text = value[key];
    if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
      return key === "path" ? text : text.trim();
    throw wrong(
      `\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`,
      fixes[key],
    );
  });
  const known = causeIds.find((id) => id === cause);
  if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
    throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
  if (known === undefined)
    throw wrong(
      `\`${shown(cause ?? "")}\` is not a cause`,
      `Write one of: ${causeIds.join(", ")}.`,
    );
  checkPath({ path, cause: known }, wrong);
  checkExpiry({ expires, today: setting.today }, wrong);
  return { path, cause: known, reason, owner, expires, line };
}

const fixes: Readonly<Record<(typeof keys)[number], string>> = {
  path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
  cause: "Write the cause that the report names, e.g. `cause: clock`.",
  reason: "Write why this difference is accepted, so that others can judge the exception.",
  owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
  expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};

type Complaint = (message: string, fix: string) => Failure;

function checkPath({ path, cause }: { path: string; cause: CauseId }, wrong: Complaint): void {
  if (path.startsWith("/") || path.split("/").includes(".."))
    throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
  const wide = tooWide(path);
  if (wide !== undefined)
    throw wrong(
      `\`${shown(path)}\` is too wide: ${wide}`,
      "Name the folders, one entry for each kind of file.",
    );
  if (cause === "unknown" && hasWildcard(path))
    throw wrong(
      `\`${shown(path)}\` is too wide for the cause \`unknown\``,
      "Accept unexplained differences file by file: write the path without wildcards.",
    );
}

function checkExpiry(dates: { expires: string; today: string }, wrong: Complaint): void {
  const { expires, today } = dates;
  const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
    Number.isNaN(end) ||
    !new Date(end).toISOString().startsWith(expires)
  )
    throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
  const days = (end - now) / 86_400_000;
  if (days < 0)
    throw wrong(
      `it expired on ${expires}`,
      "Fix the difference, or have the owner renew the exception with a new reason.",
    );
  if (days > mostDays)
    throw wrong(
      `${expires} is more than a year away`,
      "Write a day within a year; you can renew the exception then.",
    );
}

/** Creates the failure for a bad entry. */
export function badException(details: {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}): Failure {
  const { file, line, message, fix } = details;
  return new Failure({
    code: "usage",
    message: `${inputNamed("exceptions")}: ${file}:${line}: ${message}.`,
    fix,
    place: { file, line },
  });
}

function shown(text: string): string {
  return visible(shortened(text, 100));
}
