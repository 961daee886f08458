import { StringDecoder } from "node:string_decoder";

/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;

/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
export class LineSplitter {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string) => void;
  #rest = "";

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Buffer): void {
    const parts = (this.#rest + this.#decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
    this.#rest = parts.pop() ?? "";
    for (const line of parts) this.#emit(line);
    while (this.#rest.length > maxLineLength) {
      this.#onLine(this.#rest.slice(0, maxLineLength));
      this.#rest = this.#rest.slice(maxLineLength);
    }
  }

  flush(): void {
    const rest = this.#rest + this.#decoder.end();
    this.#rest = "";
    if (rest !== "") this.#emit(rest.replace(/\r$/, ""));
  }

  #emit(line: string): void {
    for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
      this.#onLine(line.slice(start, start + maxLineLength));
    }
  }
}
