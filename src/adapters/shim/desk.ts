import { closeSync, constants, openSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { editBundle, type ShimEnvironment } from "./bundle.ts";

/** The two named pipes of a {@link openDesk desk}. */
export interface DeskPipes {
  /** The shim script writes `<verb>\t<its process>\t<container>\t<bundle>\t<hosts link>` lines here. */
  readonly requests: string;
  /** It reads one line back: `ok`, or what went wrong. */
  readonly replies: string;
}

export interface Desk {
  readonly pipes: DeskPipes;
  close(): void;
}

/** A call of the runtime by buildah; the shim waits, in buildah's own mount namespace. */
export interface RuntimeCall {
  /** The shim's process id. */
  readonly pid: number;
  readonly container: string;
  /** Absolute path of the bundle; empty for `delete`. */
  readonly bundle: string;
}

/** Looks at a step's files while nothing of it runs. */
export interface StepWatch {
  beforeStep(call: RuntimeCall): Promise<void>;
  afterStep(call: RuntimeCall): Promise<void>;
}

export interface DeskOrder {
  readonly folder: string;
  readonly environment: ShimEnvironment;
  /** For mkfifo. */
  readonly env: Readonly<Record<string, string>>;
  /** Told what could not be edited. */
  readonly onTrouble: (text: string) => void;
  readonly watch?: StepWatch;
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
  let isOpen = true;
  createInterface({ input: requests }).on("line", (line) => {
    void serve(line, order).then((reply) => {
      if (isOpen) writeSync(replies, `${reply}\n`);
    });
  });
  return {
    pipes,
    close: () => {
      isOpen = false;
      requests.destroy();
      closeSync(replies);
    },
  };
}

/** Never rejects: the shim waits for an answer. */
async function serve(line: string, order: DeskOrder): Promise<"ok" | "failed"> {
  const [verb, pid, container, bundle, hostsLink] = line.split("\t");
  if (container === undefined || bundle === undefined || hostsLink === undefined) return "failed";
  const call = { pid: Number(pid), container, bundle };
  if (verb === "delete") {
    await order.watch?.afterStep(call).catch((error: unknown) => tell(order, container, error));
    return "ok";
  }
  try {
    editBundle({ bundle, hostsLink, environment: order.environment });
  } catch (error) {
    tell(order, bundle, error);
    return "failed";
  }
  await order.watch?.beforeStep(call).catch((error: unknown) => tell(order, bundle, error));
  return "ok";
}

function tell({ onTrouble }: DeskOrder, what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  onTrouble(`The runtime shim could not edit ${what}: ${reason}`);
}
