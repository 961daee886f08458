/** Thrown when a decoder refuses its input; the message is the end of a sentence. */
export class Damaged extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "Damaged";
  }
}
