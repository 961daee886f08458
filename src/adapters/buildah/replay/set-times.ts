import { createHash } from "node:crypto";
import { type Digest, digestFromHex } from "../../../domain/oci/digest.ts";
import { isInSpans, type Span } from "./archive-times.ts";
import type { FolderState } from "./folder-state.ts";

interface SetTimesOptions {
  /** When the build has run until now, by each clock that its steps may have. */
  readonly spans: () => readonly Span[];
  /**
   * The times of the files of the build's context: those of the checkout, which the second build
   * has others of. Read once.
   */
  readonly contextTimes: () => Promise<ReadonlySet<string>>;
}

/**
 * Tells the times that a step, an archive or an image gave files on purpose: a later step can read
 * them, as `stat`, `tar` and Python's compiler do, and no two builds would show that they count.
 */
export class SetTimes {
  readonly #options: SetTimesOptions;
  #context: Promise<ReadonlySet<string>> | undefined;

  constructor(options: SetTimesOptions) {
    this.#options = options;
  }

  /** Returns a digest of all times of a folder that were set on purpose, and of what has them. */
  async digestOf({ paths }: Pick<FolderState, "paths">): Promise<Digest> {
    const spans = this.#options.spans();
    this.#context ??= this.#options.contextTimes();
    const context = await this.#context;
    const hash = createHash("sha256");
    for (const [path, { mtime, facts }] of paths) {
      const isSet =
        !facts.startsWith('["whiteout",') && !isInSpans(mtime, spans) && !context.has(mtime);
      if (isSet) hash.update(`${path}\0${mtime}\n`, "latin1");
    }
    return digestFromHex(hash.digest("hex"));
  }
}

/** Returns times as files have them that were copied: some programs keep whole seconds alone. */
export function copiedTimes(times: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...times].flatMap((time) => {
      const seconds = Number(time);
      return [time, String(Math.floor(seconds)), String(Math.round(seconds))];
    }),
  );
}
