import { closeSync, constants, openSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describeEnd, run, succeeded } from "../process/runner.ts";

/** The two named pipes of a {@link openDesk desk}. */
export interface DeskPipes {
  /** The shim script writes `<verb>\t<its process>\t<container>\t<words of the verb>` lines here. */
  readonly requests: string;
  /** It reads one line back: `ok`, `off` (take the step's links down) or `failed`. */
  readonly replies: string;
}

/** Says why a step must not start: the step's fault, not ours. */
export class StepRefused extends Error {}

export interface Desk {
  readonly pipes: DeskPipes;
  /** Why a step was not allowed to start, as a sentence. */
  readonly refusal: string | undefined;
  /** Why a step could not be prepared or started: our fault, not the step's. */
  readonly fault: string | undefined;
  /**
   * Ends the service: every caller that still waits, or asks later, learns that there is no answer.
   * May be called twice.
   */
  close(): void;
}

/**
 * A call of the runtime by buildah, during which the shim waits in buildah's own mount namespace.
 */
export interface RuntimeCall {
  /** The shim's process id. */
  readonly pid: number;
  readonly container: string;
}

export interface CreateCall extends RuntimeCall {
  /** Absolute path of the bundle. */
  readonly bundle: string;
  /** Where the runtime will write the id of the step's first process. */
  readonly pidFile: string;
  /** Where the link to the step's /etc/hosts has to be. */
  readonly hostsLink: string;
  /** Where the script reads what it has to do in this and in later calls. */
  readonly noteFile: string;
}

export interface DeleteCall extends RuntimeCall {
  /** Without the varied umask, the step left files with modes that this umask gives. */
  readonly ownModes: boolean;
  /** With folders in another order, the step left hard links that it made or wrote to. */
  readonly madeLinks: boolean;
}

/** Handles a step at each of the runtime's calls. A rejected promise stops the step. */
export interface Clerk {
  /** Called before the runtime reads the bundle. */
  create(call: CreateCall): Promise<void>;
  /** Called while the step's first process waits. `off` means that its links must be taken down. */
  start(call: RuntimeCall & { readonly stepPid: number }): Promise<"ok" | "off">;
  /** Called after the script has taken down the links, as far as it could. */
  cut(call: RuntimeCall & { readonly stepPid: number }): Promise<void>;
  /** Called when the step's first process has ended; no one waits for an answer. */
  ended(call: RuntimeCall): void;
  /** Called when the step has ended; an error here comes too late to affect it. */
  delete(call: DeleteCall): Promise<void>;
}

interface DeskOptions {
  readonly folder: string;
  readonly clerk: Clerk;
  /** For mkfifo. */
  readonly env: Readonly<Record<string, string>>;
  /** Called with a description of what went wrong with a step. */
  readonly onTrouble: (text: string) => void;
}

/**
 * Serves a build's shim. It edits each bundle in this process, so that no Node has to start for a
 * step (about 50 ms each). A build runs its steps one after the other, so one pair of pipes is
 * enough.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const pipes = {
    requests: join(options.folder, "requests"),
    replies: join(options.folder, "replies"),
  };
  const args = ["-m", "600", "--", pipes.requests, pipes.replies];
  const made = await run({ program: "mkfifo", args, env: options.env, timeoutSeconds: 10 });
  if (!succeeded(made)) throw new Error(`mkfifo: ${describeEnd(made)} ${made.lastLines.join(" ")}`);
  // Opened for reading and writing: the pipe then never ends, and opening it never waits (fifo(7)).
  const flags = constants.O_RDWR | constants.O_NONBLOCK;
  const replies = openSync(pipes.replies, flags);
  const requests = new Socket({
    fd: openSync(pipes.requests, flags),
    readable: true,
    writable: false,
  });
  let isOpen = true;
  let fault: string | undefined;
  let refusal: string | undefined;
  createInterface({ input: requests }).on("line", (line) => {
    void serve(line, options).then(({ reply, trouble, isRefusal }) => {
      if (trouble !== undefined) options.onTrouble(trouble);
      if (isRefusal) refusal ??= trouble;
      else if (reply === "failed")
        fault ??= trouble ?? "The runtime shim got a request that is not one.";
      if (isOpen && reply !== undefined) writeSync(replies, `${reply}\n`);
    });
  });
  return {
    pipes,
    get fault() {
      return fault;
    },
    get refusal() {
      return refusal;
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      requests.destroy();
      closeSync(replies);
    },
  };
}

interface Served {
  /** Undefined where the shim waits for none. */
  readonly reply?: "ok" | "off" | "failed";
  /** What went wrong, as a sentence. */
  readonly trouble?: string;
  /** Whether the step is at fault. */
  readonly isRefusal?: true;
}

/**
 * Answers one request. It never rejects, because the shim waits for an answer to everything but
 * `ended`.
 */
async function serve(line: string, options: DeskOptions): Promise<Served> {
  const [verb = "", pid, container = "", ...words] = line.split("\t");
  // The container's name becomes part of file names.
  if (!/^[\w.-]{1,200}$/.test(container)) return verb === "ended" ? {} : { reply: "failed" };
  if (verb === "ended") {
    options.clerk.ended({ pid: Number(pid), container });
    return {};
  }
  try {
    const call = { pid: Number(pid), container };
    return { reply: await answer({ verb, call, words }, options.clerk) };
  } catch (error) {
    if (error instanceof StepRefused)
      return { trouble: error.message, reply: "failed", isRefusal: true };
    const reason = error instanceof Error ? error.message : String(error);
    const trouble = `The runtime shim could not ${verb} ${container}: ${reason}`;
    return { trouble, reply: verb === "delete" ? "ok" : "failed" };
  }
}

async function answer(
  request: { readonly verb: string; readonly call: RuntimeCall; readonly words: readonly string[] },
  clerk: Clerk,
): Promise<"ok" | "off" | "failed"> {
  const { verb, call, words } = request;
  if (verb === "create") {
    const [bundle, pidFile, hostsLink, noteFile] = words;
    if (bundle === undefined || pidFile === undefined) return "failed";
    if (hostsLink === undefined || noteFile === undefined) return "failed";
    await clerk.create({ ...call, bundle, pidFile, hostsLink, noteFile });
    return "ok";
  }
  const stepPid = Number(words[0]);
  if (verb === "start") return await clerk.start({ ...call, stepPid });
  if (verb === "cut") await clerk.cut({ ...call, stepPid });
  else if (verb === "delete") {
    await clerk.delete({
      ...call,
      ownModes: words.includes("own-modes"),
      madeLinks: words.includes("links"),
    });
  } else return "failed";
  return "ok";
}
