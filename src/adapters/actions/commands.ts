import type { Annotation } from "../../domain/text/annotation.ts";
import { printable } from "../../domain/text/printable.ts";

/** What a runner keeps of a message; beyond that it would be cut anywhere. */
const longestMessage = 4096;

/**
 * A workflow command, `::name key=value::data`, as @actions/core writes it.
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

/** An annotation as a command; its file is relative to the repository's root. */
export function formatAnnotation({ level, title, message, place }: Annotation): string {
  const line = place?.line?.toString();
  return formatCommand(level, { title, file: place?.file, line }, message);
}

/**
 * Text that no runner takes for a command: `##[` counts anywhere in a line, `::` at its start, also after blanks.
 */
export function neutralized(text: string): string {
  return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}

/** Line ends stay, for they are escaped; other controls are shown, and the older form of commands is broken. */
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
