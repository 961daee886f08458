import type { WrittenPlace } from "../domain/build/written-place.ts";

/** Where the user wrote lines of a Containerfile that Twofold wrote, by their 1-based numbers. */
export type LinePlaces = ReadonlyMap<number, WrittenPlace>;

/** A piece of an instruction as written, and its position. */
export interface Word {
  /** As written, quotes and escapes included. */
  readonly text: string;
  /** Offsets in the file's text, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A `--name=value` between an instruction's keyword and its arguments. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** Empty for a flag without a value. */
  readonly value: Word;
}

/** The instruction that ONBUILD defers to whoever builds on the image. */
export interface Trigger {
  /**
   * In capital letters, however it was written. buildah accepts any keyword here and checks it only
   * when somebody builds on the image.
   */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** The text after the flags, joined. */
  readonly argument: string;
  /** {@link argument}, split at blanks outside quotes. */
  readonly words: readonly Word[];
}

/** One instruction of a Containerfile. */
export interface Instruction {
  /** In capital letters, however it was written. */
  readonly keyword: string;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** 1-based line of its last part, including here-documents. */
  readonly endLine: number;
  /**
   * For display: continued lines are joined as buildah joins them, comments and here-documents are
   * left out.
   */
  readonly text: string;
  readonly flags: readonly Flag[];
  /** The text after the flags, joined. */
  readonly argument: string;
  /** {@link argument}, split at blanks outside quotes. */
  readonly words: readonly Word[];
  /**
   * The contents of the here-documents, in the order of their markers. buildah supports them since
   * 1.33.
   */
  readonly heredocs: readonly string[];
  /** Only for ONBUILD. */
  readonly trigger?: Trigger;
  /** Where the user wrote it, if that is another place than this line of the file. */
  readonly written?: WrittenPlace;
}

/** A FROM and the instructions up to the next one. */
export interface Stage {
  /** 0-based, in the order of the file. */
  readonly index: number;
  /** The name after `AS`; undefined without one. */
  readonly name?: string;
  readonly from: Instruction;
  /** The name in FROM, as written. */
  readonly base: Word;
  /** The instructions after FROM. */
  readonly instructions: readonly Instruction[];
}

export interface Containerfile {
  /** The file's name as given to the parser; failures and places use it. */
  readonly file: string;
  readonly text: string;
  /**
   * Where the user wrote those lines that Twofold added, by their 1-based numbers; absent where the
   * user wrote the whole file.
   */
  readonly places?: LinePlaces;
  /** The ARG instructions before the first FROM. */
  readonly args: readonly Instruction[];
  /** At least one. */
  readonly stages: readonly Stage[];
}
