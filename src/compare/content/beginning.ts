import type { Format } from "../../domain/findings/clue.ts";
import { headLength } from "./format.ts";

/** SBCL's core begins like this, on a page of its own where it is appended to a program. */
const coreMagic = Buffer.from("LCBS\0\0\0\0");
const page = 4096;
const elfMagic = Buffer.from("\x7fELF", "latin1");

/** The equal bytes that two contents begin with: what they show of the contents' format. */
export class Beginning {
  /** As much of them as is needed to detect the format. */
  head: Buffer = Buffer.alloc(0);
  #length = 0;
  /** The last bytes, fewer than the magic has. */
  #tail: Buffer = Buffer.alloc(0);
  #isInCore = false;

  add(equal: Buffer): void {
    if (this.head.length < headLength) {
      this.head = Buffer.concat([this.head, equal.subarray(0, headLength - this.head.length)]);
    }
    if (!this.#isInCore && this.head.subarray(0, elfMagic.length).equals(elfMagic)) {
      const seam = Buffer.concat([this.#tail, equal.subarray(0, coreMagic.length)]);
      this.#isInCore =
        hasCore(seam, this.#length - this.#tail.length) || hasCore(equal, this.#length);
    }
    this.#length += equal.length;
    this.#tail = Buffer.concat([this.#tail, equal.subarray(-coreMagic.length)]).subarray(
      1 - coreMagic.length,
    );
  }

  /**
   * Returns the format of what differs behind these bytes: a program that SBCL saved is its runtime
   * with a core behind it (`save-lisp-and-die` with `:executable t`).
   */
  formatBehind(format: Format): Format {
    return format === "elf" && this.#isInCore ? "sbcl-core" : format;
  }
}

function hasCore(bytes: Buffer, offset: number): boolean {
  for (let at = (page - (offset % page)) % page; at < bytes.length; at += page) {
    if (bytes.subarray(at, at + coreMagic.length).equals(coreMagic)) return true;
  }
  return false;
}
