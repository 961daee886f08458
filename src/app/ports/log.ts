/** One child's log. The reporter decides how several of them become legible at once. */
export interface LogSink {
  /** A line as the child printed it, without line end; untrusted. */
  line(text: string): void;
  close(): void;
}
