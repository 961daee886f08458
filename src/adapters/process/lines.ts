import { StringDecoder } from "node:string_decoder";
import { type Blanker, blankNothing } from "../../domain/build/blank.ts";

/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;

/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
export class LineSplitter {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string) => void;
  readonly #blanker: Blanker;
  #rest = "";

  /** @param blanker takes secrets out before a line is cut */
  constructor(onLine: (line: string) => void, blanker: Blanker = blankNothing) {
    this.#onLine = onLine;
    this.#blanker = blanker;
  }

  push(chunk: Buffer): void {
    this.#take(this.#blanker.push(this.#decoder.write(chunk)));
  }

  #take(text: string): void {
    const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = parts.pop() ?? "";
    for (const line of parts) this.#emit(line);
    while (this.#rest.length > maxLineLength) {
      this.#onLine(this.#rest.slice(0, maxLineLength));
      this.#rest = this.#rest.slice(maxLineLength);
    }
  }

  flush(): void {
    this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
    const rest = this.#rest;
    this.#rest = "";
    if (rest !== "") this.#emit(rest.replace(/\r$/, ""));
  }

  #emit(line: string): void {
    for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
      this.#onLine(line.slice(start, start + maxLineLength));
    }
  }
}
