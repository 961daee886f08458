/**
 * The look into an archive ended before its end: it is damaged, or a limit was reached. The message is a sentence
 * part for the evidence. It never leaves the comparison.
 */
export class Stopped extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Stopped";
  }
}
