import { setMaxListeners } from "node:events";
import { Failure } from "../../domain/text/failure.ts";

/**
 * A runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that; we have ended before the
 * SIGTERM.
 */
const graceMilliseconds = 6_500;
/** npm passes on the Ctrl-C that the terminal also sent to us: two signals, one request. */
const sameRequestMilliseconds = 1_000;

/** The user's request to stop, as an abort signal for the work and an exit status for the end. */
interface Interrupts {
  readonly signal: AbortSignal;
  /** 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP (128 and the signal's number); undefined when nobody asked to stop. */
  readonly exitCode: () => number | undefined;
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort. When the work does not end in time, or a second
 * signal arrives, the process ends at once; the next run or the post step then cleans up what is
 * left.
 */
export function listenForInterrupts(): Interrupts {
  const controller = new AbortController();
  // Each part of the work that is under way listens, and there is no limit to how many are.
  setMaxListeners(0, controller.signal);
  let exitCode: number | undefined;
  let since = 0;
  const stop = (code: number, name: string) => {
    if (exitCode !== undefined) {
      if (performance.now() - since > sameRequestMilliseconds) process.exit(exitCode);
      return;
    }
    exitCode = code;
    since = performance.now();
    setTimeout(() => process.exit(code), graceMilliseconds).unref();
    controller.abort(
      new Failure({
        code: "interrupted",
        message: `Stopped by ${name}.`,
        fix: "Nothing unproven was pushed; start it again.",
      }),
    );
  };
  process.on("SIGINT", () => stop(130, "SIGINT"));
  process.on("SIGTERM", () => stop(143, "SIGTERM"));
  // Sent when the terminal is closed, or a connection drops.
  process.on("SIGHUP", () => stop(129, "SIGHUP"));
  return { signal: controller.signal, exitCode: () => exitCode };
}
