/**
 * Makes a stream ignore that its reader went away, as `head` does: that is not an error of ours, and
 * what else there is to do is still done.
 */
export function tolerateClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
