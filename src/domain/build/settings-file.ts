import { Failure, type Sentence } from "../text/failure.ts";

/** The file at a repository's root with the settings of its builds. */
export const settingsFileName = "twofold.yml";

/** A setting in it, as it is written. */
export interface WrittenSetting {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Undefined for anything but a text or a list of texts. */
  readonly value: string | readonly string[] | undefined;
}

/** An entry of its `images`, as it is written. */
export interface WrittenImage {
  /** The value of `name`; empty where there is none. Unchecked. */
  readonly name: string;
  /** Of the name, or of the entry where it has none; 1-based. */
  readonly line: number;
  /** The others. */
  readonly settings: readonly WrittenSetting[];
}

/** What a settings file says. */
export interface WrittenSettings {
  /** The entries of `defaults`. */
  readonly settings: readonly WrittenSetting[];
  /** The entries of `images`; undefined where the file has no such key. */
  readonly images?: readonly WrittenImage[];
}

/** A settings file that was read. */
export interface SettingsFile extends WrittenSettings {
  /** Absolute path of its folder, the repository's root. */
  readonly root: string;
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
