import type { NameValue } from "../../domain/build/request.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** A variable of `.s2i/environment`, and its 1-based line. */
export interface EnvironmentLine extends NameValue {
  readonly line: number;
}

/** The longest file, in UTF-16 code units. */
const longest = 256 * 1024;

/**
 * Parses `.s2i/environment`: a `NAME=value` on each line, without quotes or expansion; spaces around
 * name and value do not count, lines that start with `#` and empty ones say nothing. Where a name
 * comes twice, the later one holds, as in the image.
 * @param file the file's name for people
 * @throws Failure `usage` with the line. s2i leaves a line without `=` out without a word, and
 * writes names that no builder accepts.
 */
export function s2iEnvironment(text: string, file: string): readonly EnvironmentLine[] {
  if (text.length > longest)
    throw wrongLine({ file, line: 1, wrong: "the file has more than 256 KiB" });
  return text.split("\n").flatMap((written, index): readonly EnvironmentLine[] => {
    const line = index + 1;
    const content = written.endsWith("\r") ? written.slice(0, -1) : written;
    if (content.startsWith("#") || content.trim() === "") return [];
    const equals = content.indexOf("=");
    if (equals === -1) throw wrongLine({ file, line, wrong: "the line has no `=`" });
    const name = content.slice(0, equals).trim();
    const value = content.slice(equals + 1).trim();
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) {
      const shown = JSON.stringify(visible(shortened(name, 60)));
      throw wrongLine({ file, line, wrong: `the line names a variable ${shown}` });
    }
    // A line of a Containerfile can hold any other character.
    if (/[\0\r]/.test(value)) {
      throw wrongLine({ file, line, wrong: "the line has a control character in its value" });
    }
    return [{ name, value, line }];
  });
}

interface WrongLine {
  readonly file: string;
  readonly line: number;
  /** A sentence without its full stop. */
  readonly wrong: string;
}

function wrongLine({ file, line, wrong }: WrongLine): Failure {
  return new Failure({
    code: "usage",
    message: `${file}:${line}: ${wrong}.`,
    fix: "Write `NAME=value` on each line, without `export` and without quotes; `#` at the start of a line makes it a comment.",
    place: { file, line },
  });
}
