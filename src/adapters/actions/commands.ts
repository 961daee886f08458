import type { Annotation } from "../../domain/text/annotation.ts";
import { printable } from "../../domain/text/printable.ts";

/** How much of a message a runner keeps; it would cut a longer one anywhere. */
const longestMessage = 4096;

/**
 * Formats a workflow command, `::name key=value::data`, as @actions/core does.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | undefined>>,
  data: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [`${key}=${escapeProperty(cut(cleaned(value)))}`],
  );
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(cut(cleaned(data)))}`;
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
