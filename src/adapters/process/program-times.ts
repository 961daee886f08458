import { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { performance } from "node:perf_hooks";
import type { Span } from "../../domain/findings/timeline.ts";
import { programName } from "./program-name.ts";

/** More programs than this are not recorded: a run starts some hundreds at most. */
const mostPrograms = 20_000;

/** What is recorded of programs while a run lasts. */
interface ProgramTimes {
  /** The programs that have ended by now. */
  spans(): readonly Span[];
  stop(): void;
}

/**
 * Records every program that this process starts from now on, whoever starts it: Node announces
 * them on the diagnostics channel `child_process`. Only the name of the program is kept, and which of
 * its commands it runs, because arguments can hold anything.
 */
export function recordPrograms(): ProgramTimes {
  const spans: Span[] = [];
  const see = (message: unknown): void => {
    // At once: the event `spawn` waits for a turn of the event loop.
    const start = performance.now() / 1000;
    const child = childOf(message);
    child?.once("exit", () => {
      if (spans.length >= mostPrograms) return;
      const name = programName(child.spawnargs);
      const seconds = performance.now() / 1000 - start;
      spans.push({ kind: "program", lane: "programs", name, start, seconds });
    });
  };
  subscribe(channel, see);
  return { spans: () => spans, stop: () => void unsubscribe(channel, see) };
}

const channel = "child_process";

/** The event's documented form is an object with `process`. */
function childOf(message: unknown): ChildProcess | undefined {
  if (typeof message !== "object" || message === null || !("process" in message)) return undefined;
  return message.process instanceof ChildProcess ? message.process : undefined;
}
