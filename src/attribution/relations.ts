import type { Instruction } from "../containerfile/model.ts";
import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { ReadContent } from "../domain/findings/watched-build.ts";
import { namesOfContent } from "../domain/oci/content-names.ts";
import { isAmbient, mentions, newInEachFile } from "./ambient.ts";
import { namesContent } from "./digests.ts";
import type { Carrying, Origin } from "./model.ts";
import { digestsOf, type States } from "./stage-state.ts";
import { appended, differingTokens, sharedToken, type Token } from "./tokens.ts";

type Contents = readonly [Uint8Array, Uint8Array];

/**
 * Bytes that one attribution searches for other files' values. A build with thousands of differing
 * files has one cause.
 */
const searchedBytes = 1024 * 1024 * 1024;

/** A file that began to differ, or was written anew, in a RUN step. */
interface Fresh {
  readonly path: string;
  readonly states: States;
  readonly instruction: Instruction;
  readonly workdir: string;
  /**
   * What differed before the step, including paths that the step removed, or began to differ in it;
   * earlier ones first.
   */
  readonly earlier: readonly Earlier[];
}

export interface Earlier {
  readonly origin: Origin;
  /** The same step made it: then it means nothing that the step's words name it. */
  readonly isOfSameStep: boolean;
  /** The step removed it: it was moved. */
  readonly isGone: boolean;
}

/** Finds out which differing file another one was made from, by their bytes in both builds. */
export class Relations {
  readonly #read: readonly [ReadContent, ReadContent];
  readonly #facts: TwinFacts;
  readonly #tokens = new Map<string, readonly Token[] | undefined>();
  readonly #names = new Map<string, readonly (readonly string[])[] | undefined>();
  /** Every differing file by its two digests, wherever it was made. */
  readonly #everywhere = new Map<string, Origin>();
  #budget = searchedBytes;

  constructor(read: readonly [ReadContent, ReadContent], facts: TwinFacts) {
    this.#read = read;
    this.#facts = facts;
  }

  /** Records an origin for {@link madeFrom} of other stages. */
  remember(origin: Origin): void {
    const key = digestsOf(origin.states);
    if (key !== undefined && !this.#everywhere.has(key)) this.#everywhere.set(key, origin);
  }

  /** Returns the origin that a file only carries onward; undefined if nothing shows one. */
  async madeFrom(
    fresh: Fresh,
  ): Promise<{ readonly origin: Origin; readonly how: Carrying } | undefined> {
    const key = digestsOf(fresh.states);
    if (key === undefined) return undefined;
    const copied = await this.#copied(fresh, key);
    if (copied !== undefined) return { origin: copied, how: "copy" };
    const contents = await this.#contents(fresh.states);
    if (contents === undefined) return undefined;
    for (const earlier of fresh.earlier) {
      if (digestsOf(earlier.origin.states) === key) continue;
      if (!this.#spend(contents)) return undefined;
      if (await this.#tellsOf(fresh, contents, earlier)) {
        // An additional time or temporary name is a difference of its own.
        if (await this.#hasOwnValue(contents, earlier)) return undefined;
        return { origin: earlier.origin, how: "made-of" };
      }
    }
    return undefined;
  }

  /**
   * Says what remains of a file's earlier difference after it was rewritten: `same` if it
   * continues, `fresh` if something else differs now, or the appended contents if those differ in
   * addition to the old.
   */
  async rewritten(before: States, now: States): Promise<"same" | "fresh" | Contents> {
    const [old, later] = [await this.#contents(before), await this.#contents(now)];
    if (old === undefined || later === undefined) return "same";
    const added = appended(old, later);
    if (added !== undefined) {
      return Buffer.from(added[0]).equals(added[1]) ? "same" : added;
    }
    const tokens = differingTokens(...old);
    return tokens.length === 0 || sharedToken(tokens, later) !== undefined ? "same" : "fresh";
  }

  /** Returns an origin that has the same bytes under another name. */
  async #copied(fresh: Fresh, key: string): Promise<Origin | undefined> {
    const same = fresh.earlier.filter(({ origin }) => digestsOf(origin.states) === key);
    const moved = same.find(({ isGone }) => isGone);
    const named = same.find(
      ({ origin, isOfSameStep }) => !isOfSameStep && mentions(fresh.instruction, at(origin, fresh)),
    );
    const found = moved ?? named;
    if (found !== undefined) return found.origin;
    const other = same[0]?.origin ?? this.#everywhere.get(key);
    return other !== undefined && (await this.#isOfItsOwn(fresh.states, key)) ? other : undefined;
  }

  /** Whether no other step could have made the same bytes by itself. */
  async #isOfItsOwn(states: States, key: string): Promise<boolean> {
    const tokens = await this.#tokensOf(states, key);
    if (tokens === undefined || tokens.length === 0) return (states[0]?.size ?? 0) >= 64;
    return tokens.some((token) => !isAmbient(token, this.#facts));
  }

  async #tellsOf(fresh: Fresh, contents: Contents, earlier: Earlier): Promise<boolean> {
    const { origin, isOfSameStep } = earlier;
    const key = digestsOf(origin.states);
    if (key === undefined) return false;
    const names = await this.#namesOf(origin.states, key);
    const isNamed = names.every((each, side) => namesContent(contents[side === 0 ? 0 : 1], each));
    if (isNamed) return true;
    const tokens = (await this.#tokensOf(origin.states, key)) ?? [];
    const isMentioned = !isOfSameStep && mentions(fresh.instruction, at(origin, fresh));
    const telling = (all: readonly Token[]): readonly Token[] =>
      isMentioned ? all : all.filter((each) => !isAmbient(each, this.#facts));
    if (sharedToken(telling(tokens), contents) !== undefined) return true;
    // It may contain only a part of the value, e.g. a shortened digest.
    const whole = await this.#contents(origin.states);
    const parts = telling(differingTokens(...contents));
    return whole !== undefined && sharedToken(parts, whole) !== undefined;
  }

  /** Whether it also differs in a time or a temporary name that the other file does not have. */
  async #hasOwnValue(contents: Contents, { origin }: Earlier): Promise<boolean> {
    const values = differingTokens(...contents).flatMap(newInEachFile);
    if (values.length === 0) return false;
    const whole = await this.#contents(origin.states);
    return whole !== undefined && values.some((value) => sharedToken([value], whole) === undefined);
  }

  /**
   * Returns the digests of both contents. sha256 is known for every file, the others only for
   * contents that were kept.
   */
  async #namesOf(states: States, key: string): Promise<readonly (readonly string[])[]> {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const contents = await this.#contents(states);
    const names =
      contents === undefined
        ? key.split(" ").map((digest) => [digest])
        : contents.map((content) => namesOfContent(content));
    this.#names.set(key, names);
    return names;
  }

  async #tokensOf(states: States, key: string): Promise<readonly Token[] | undefined> {
    if (this.#tokens.has(key)) return this.#tokens.get(key);
    const contents = await this.#contents(states);
    const tokens = contents === undefined ? undefined : differingTokens(...contents);
    this.#tokens.set(key, tokens);
    return tokens;
  }

  async #contents([a, b]: States): Promise<Contents | undefined> {
    if (a?.digest === undefined || b?.digest === undefined) return undefined;
    const [left, right] = await Promise.all([this.#read[0](a.digest), this.#read[1](b.digest)]);
    return left === undefined || right === undefined ? undefined : [left, right];
  }

  #spend([a, b]: Contents): boolean {
    this.#budget -= a.length + b.length;
    return this.#budget > 0;
  }
}

function at({ path }: Origin, { workdir }: Fresh): { path: string; workdir: string } {
  return { path, workdir };
}
