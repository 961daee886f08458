/** A piece of an instruction as written, and where it is. */
export interface Word {
  /** As written, quotes and escapes included. */
  readonly text: string;
  /** Offsets in the file's text, in UTF-16 code units: first unit, and one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** A `--name=value` between an instruction's keyword and its arguments. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** Empty for a flag without one. */
  readonly value: Word;
}

/** What ONBUILD leaves to whoever builds on the image, as an instruction of its own. */
export interface Trigger {
  /** In capital letters, whatever was written. buildah takes any here, and asks only who builds on it. */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** What follows the flags, joined. */
  readonly argument: string;
  /** {@link argument}, split at blanks outside quotes. */
  readonly words: readonly Word[];
}

/** One instruction of a Containerfile. */
export interface Instruction {
  /** In capital letters, whatever was written. */
  readonly keyword: string;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** 1-based line of the last thing that belongs to it, here-documents included. */
  readonly endLine: number;
  /** Continued lines joined as buildah does it, comments left out, without here-documents. For display. */
  readonly text: string;
  readonly flags: readonly Flag[];
  /** What follows the flags, joined. */
  readonly argument: string;
  /** {@link argument}, split at blanks outside quotes. */
  readonly words: readonly Word[];
  /** The here-documents' contents, in the order of their markers. buildah reads them from 1.33 on. */
  readonly heredocs: readonly string[];
  /** Of ONBUILD. */
  readonly trigger?: Trigger;
}

/** A FROM and what follows up to the next one. */
export interface Stage {
  /** 0-based, in the order of the file. */
  readonly index: number;
  /** What `AS` gives; undefined without. */
  readonly name?: string;
  readonly from: Instruction;
  /** What FROM names, as written. */
  readonly base: Word;
  /** The instructions after FROM. */
  readonly instructions: readonly Instruction[];
}

export interface Containerfile {
  /** As given to the parser: what failures and places call it. */
  readonly file: string;
  readonly text: string;
  /** The ARG instructions before the first FROM. */
  readonly args: readonly Instruction[];
  /** At least one. */
  readonly stages: readonly Stage[];
}
