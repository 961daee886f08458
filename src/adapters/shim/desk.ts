import { closeSync, constants, openSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { editBundle, type ShimEnvironment } from "./bundle.ts";

/** The two named pipes of a {@link openDesk desk}. */
export interface DeskPipes {
  /** The shim script writes `<bundle>\t<hosts link>` lines here. */
  readonly requests: string;
  /** It reads one line back: `ok`, or what went wrong. */
  readonly replies: string;
}

export interface Desk {
  readonly pipes: DeskPipes;
  close(): void;
}

export interface DeskOrder {
  readonly folder: string;
  readonly environment: ShimEnvironment;
  /** For mkfifo. */
  readonly env: Readonly<Record<string, string>>;
  /** Told what could not be edited. */
  readonly onTrouble: (text: string) => void;
}

/**
 * Serves a build's shim: edits each bundle in this process, so that no Node has to start for a step (some 50 ms
 * each). One build runs its steps one after the other, so that one pair of pipes is enough.
 */
export async function openDesk(order: DeskOrder): Promise<Desk> {
  const pipes = {
    requests: join(order.folder, "requests"),
    replies: join(order.folder, "replies"),
  };
  const args = ["-m", "600", "--", pipes.requests, pipes.replies];
  const made = await run({ program: "mkfifo", args, env: order.env, timeoutSeconds: 10 });
  if (!succeeded(made)) throw new Error(`mkfifo: ${describeEnd(made)} ${made.lastLines.join(" ")}`);
  // Opened for both ways: the pipe then never ends, and opening it never waits (fifo(7)).
  const flags = constants.O_RDWR | constants.O_NONBLOCK;
  const replies = openSync(pipes.replies, flags);
  const requests = new Socket({
    fd: openSync(pipes.requests, flags),
    readable: true,
    writable: false,
  });
  createInterface({ input: requests }).on("line", (line) => {
    writeSync(replies, `${serve(line, order)}\n`);
  });
  return {
    pipes,
    close: () => {
      requests.destroy();
      closeSync(replies);
    },
  };
}

function serve(line: string, { environment, onTrouble }: DeskOrder): string {
  const [bundle, hostsLink] = line.split("\t");
  if (bundle === undefined || hostsLink === undefined) return "failed";
  try {
    editBundle({ bundle, hostsLink, environment });
    return "ok";
  } catch (error) {
    onTrouble(
      `The runtime shim could not edit ${bundle}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return "failed";
  }
}
