import type { Readers } from "../../compare/readers.ts";
import type { NamedSecret } from "../../traces/build-traces.ts";
import { Search } from "../../traces/search.ts";
import { Inside } from "./search-inside.ts";
import { Reading } from "./search-reading.ts";

interface SearchedFor {
  readonly secrets: readonly NamedSecret[];
  readonly readers: Readers;
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** Searches what is kept of steps for the secrets of the run: what is kept outlives it. */
export class SecretsInSteps {
  readonly #options: SearchedFor;
  readonly #search: Search;

  constructor(options: SearchedFor) {
    this.#options = options;
    const none = {
      zones: [],
      hostnames: [],
      userNames: [],
      paths: [],
      workFolders: [],
      runIds: [],
    };
    this.#search = new Search({
      ...{ ...none, startedAt: 0, endedAt: 0, revision: "", committedAt: undefined },
      ...{ machine: {}, secrets: options.secrets },
    });
  }

  /** Returns the name of a secret that some bytes have in them; undefined for none. */
  inText(bytes: Uint8Array): string | undefined {
    if (this.#options.secrets.length === 0) return undefined;
    const one = this.#search.file();
    one.push(bytes);
    return one.end().find(({ kind }) => kind === "secret")?.format;
  }

  /**
   * Returns the name of a secret that a step's changes have in them, also packed; undefined for none.
   * @param open reads the archive from its start
   * @throws Failure `tool` for an archive that cannot be read; the signal's reason
   */
  async inArchive(open: () => AsyncIterable<Uint8Array>): Promise<string | undefined> {
    const { secrets, readers, signal } = this.#options;
    if (secrets.length === 0) return undefined;
    // Names and attributes, too.
    const whole = this.#search.file();
    for await (const piece of open()) {
      signal.throwIfAborted();
      whole.push(piece);
    }
    const plain = whole.end().find(({ kind }) => kind === "secret");
    if (plain !== undefined) return plain.format;
    const inside = new Inside(this.#search, readers);
    const parts = { search: this.#search, inside, signal, kernel: undefined, own: [0] };
    const reading = new Reading(parts);
    for await (const entry of readers.entries(open(), "What a step changed")) {
      await reading.readEntry(entry, 0);
      if (reading.secrets.length > 0) break;
    }
    return reading.secrets[0]?.name;
  }
}
