/**
 * Thrown when reading inside an archive ended early: the archive is damaged, or a limit was
 * reached. The message is part of a sentence for the evidence. It never leaves the comparison.
 */
export class Stopped extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Stopped";
  }
}
