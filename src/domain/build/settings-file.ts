import { Failure, type Sentence } from "../text/failure.ts";

/** The file at a repository's root with the settings of its builds. */
export const settingsFileName = "twofold.yml";

/** An entry of its `defaults`, as it is written. */
export interface WrittenSetting {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Undefined for anything but a text or a list of texts. */
  readonly value: string | readonly string[] | undefined;
}

/** A settings file that was read. */
export interface SettingsFile {
  /** Absolute path of its folder, the repository's root. */
  readonly root: string;
  readonly settings: readonly WrittenSetting[];
}

/** Names a setting as the file writes it, wherever that is read. */
export function inSettingsFile(name: string, value?: string): string {
  return `\`${value === undefined ? name : `${name}: ${value}`}\``;
}

/** Creates the failure for a mistake in the settings file. */
export function wrongSettings(line: number, wrong: Sentence, fix: Sentence): Failure {
  return new Failure({
    code: "usage",
    message: `${settingsFileName}:${line}: ${wrong}`,
    fix,
    place: { file: settingsFileName, line },
  });
}
