import { readlink } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import * as v from "valibot";
import type { PortAnswer } from "../../../domain/findings/image-run.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { fittingJson, listOf, objectOf } from "../../../domain/text/schema.ts";
import { leash } from "../../process/leash.ts";
import { describeEnd, type Finished, run, succeeded } from "../../process/runner.ts";
import { readAnswer } from "./port-answer.ts";
import { askPortArguments } from "./port-question.ts";

const pauseMilliseconds = 100;
/** How long a server may take to end, once it is asked to. */
const graceMilliseconds = 3_000;

/** A container that runs a server, and how to reach it. */
interface AskedContainer {
  readonly port: number;
  /** The OCI runtime, and the folder in which it keeps the state of this one container. */
  readonly runtime: string;
  readonly state: string;
  readonly rootless: boolean;
  /** Our own program, which is started again in the container's network. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborted when the whole run is to end. */
  readonly signal: AbortSignal;
  /** Aborted when the container has ended. */
  readonly over: AbortSignal;
}

/** `runc list` and `crun list` print these members of each container. */
const listSchema = listOf(objectOf({ id: v.string(), pid: v.number() }));

/**
 * Asks a port of a container, from inside its network, until it answers or the container has ended;
 * when it has answered, ends the container.
 * @throws Failure `tool` if the network cannot be entered; the container has then been ended, too
 */
export async function askContainer(asked: AskedContainer): Promise<PortAnswer> {
  const container = await runningContainer(asked);
  if (container === undefined) return { kind: "silent" };
  const finished = await untilAnswered(asked, container.pid);
  const answer = finished === undefined ? undefined : readAnswer(finished.stdout.toString("utf8"));
  // A container that ends takes its network along before we are told of its end.
  const hasEnded = finished === undefined || !(await stillRuns(asked));
  if (answer === undefined && hasEnded) return { kind: "silent" };
  await end(asked, container.id);
  if (answer !== undefined) return answer;
  throw notEntered(finished);
}

/** @throws Failure `tool` if the runtime never told which containers run */
async function runningContainer(asked: AskedContainer) {
  let failed: Finished | undefined;
  while (!asked.over.aborted) {
    const finished = await listed(asked);
    const found = containerIn(finished);
    if (found !== undefined) return found;
    // While it makes a container, a runtime may fail to tell of it.
    failed = succeeded(finished) ? undefined : finished;
    await sleep(pauseMilliseconds);
  }
  if (failed !== undefined) throw notEntered(failed);
  return undefined;
}

async function stillRuns(asked: AskedContainer): Promise<boolean> {
  return containerIn(await listed(asked)) !== undefined;
}

async function listed(asked: AskedContainer): Promise<Finished> {
  return await runtime(asked, ["list", "--format", "json"]);
}

function containerIn({ stdout }: Finished) {
  const [found] = fittingJson(listSchema, stdout.toString("utf8")) ?? [];
  return found !== undefined && found.pid > 0 ? found : undefined;
}

/** Starts our program in the container's network. @returns undefined once the container has ended */
async function untilAnswered(asked: AskedContainer, pid: number): Promise<Finished | undefined> {
  const { port, rootless, entry, env, signal, over } = asked;
  const outside = await readlink("/proc/self/ns/net");
  const spaces = rootless ? ["--user", "--preserve-credentials", "--net"] : ["--net"];
  const ours = [process.execPath, entry, ...askPortArguments(port, outside)];
  try {
    return await run({
      program: "nsenter",
      args: [`--target=${pid}`, ...spaces, "--", ...ours],
      env,
      signal: AbortSignal.any([signal, over]),
      endSignal: "SIGKILL",
      leash: await leash("KILL", env),
    });
  } catch (error) {
    if (over.aborted && !signal.aborted) return undefined;
    throw error;
  }
}

/** Asks the server to end, as `docker stop` does, and then ends it. */
async function end(asked: AskedContainer, id: string): Promise<void> {
  await runtime(asked, ["kill", id, "TERM"]);
  for (let waited = 0; waited < graceMilliseconds; waited += pauseMilliseconds) {
    if (asked.over.aborted) return;
    await sleep(pauseMilliseconds);
  }
  await runtime(asked, ["kill", id, "KILL"]);
}

async function runtime(asked: AskedContainer, args: readonly string[]): Promise<Finished> {
  const { runtime: program, state, env, signal } = asked;
  return await run({ program, args: ["--root", state, ...args], env, signal, timeoutSeconds: 10 });
}

function notEntered(finished: Finished | undefined): Failure {
  const why = finished === undefined || succeeded(finished) ? "no answer" : describeEnd(finished);
  return new Failure({
    code: "tool",
    message: `The container's port could not be asked: ${finished?.lastLines.at(-1) ?? why}`,
    fix: "Install util-linux's nsenter, and run this where a network namespace may be entered; or leave `--port` out.",
  });
}
