import type { Annotation } from "../../domain/text/annotation.ts";
import { printable } from "../../domain/text/printable.ts";

/** How much of a message a runner keeps; it would cut a longer one anywhere. */
const longestMessage = 4096;

/** What stands between the name and the data of a command; one without a value is left out. */
type Properties = Readonly<Record<string, string | undefined>>;

/** Formats a workflow command whose texts people read: harmless, and not too long for a runner. */
export function formatCommand(name: string, properties: Properties, data: string): string {
  const shown = Object.entries(properties).map(([key, value]) => [key, cut(cleaned(value ?? ""))]);
  return exactCommand(name, Object.fromEntries(shown), cut(cleaned(data)));
}

/**
 * Formats a workflow command, `::name key=value::data`, as @actions/core does. The runner gets every
 * character as it is here, which a value that it has to mask needs.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */
export function exactCommand(name: string, properties: Properties, data: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [`${key}=${escapeProperty(value)}`],
  );
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}

/** Formats an annotation as a command; its file is relative to the repository's root. */
export function formatAnnotation({ level, title, message, place }: Annotation): string {
  const line = place?.line?.toString();
  return formatCommand(level, { title, file: place?.file, line }, message);
}

/**
 * Changes a text so that no runner takes it for a command: `##[` counts anywhere in a line, `::` at
 * its start, even after blanks.
 */
export function neutralized(text: string): string {
  return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}

/**
 * Keeps line ends, which are escaped later; shows other control characters, and breaks the older
 * form of commands.
 */
function cleaned(text: string): string {
  return text.split("\n").map(printable).join("\n").replaceAll("##[", "# #[");
}

function cut(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
