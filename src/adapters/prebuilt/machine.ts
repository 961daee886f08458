import * as v from "valibot";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { namespaceWords, type Preparation } from "../process/namespaces.ts";
import { run, succeeded } from "../process/runner.ts";
import type { CommandMachine } from "./environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Finds out what this machine offers to a command. */
export async function commandMachine(variables: Variables): Promise<CommandMachine> {
  const env = childEnvironment(variables);
  return { locales: await localesOf(env), glibc: glibcOf(process.report.getReport()) };
}

/**
 * Whether this machine lets this user make what holds a command: namespaces need rights that a
 * container's root may lack, and that a machine may refuse to others.
 */
export async function canHold(env: Readonly<Record<string, string>>): Promise<boolean> {
  return await canPrepare(env, [
    { command: 'hostname "$1"', value: "twofold" },
    { command: 'mount -t tmpfs tmpfs "$1"', value: "/dev/shm" },
  ]);
}

/** Whether all of this can be done in namespaces of a command. */
export async function canPrepare(
  env: Readonly<Record<string, string>>,
  preparations: readonly Preparation[],
): Promise<boolean> {
  const words = namespaceWords({ isRoot: isRoot(), isOffline: true, preparations });
  const [program = "", ...args] = [...words, "true"];
  return succeeded(await run({ program, args, env, timeoutSeconds: 10 }));
}

export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

async function localesOf(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const listed = await run({ program: "locale", args: ["-a"], env, timeoutSeconds: 10 });
  if (!succeeded(listed)) return [];
  const names = listed.stdout.toString("latin1").split("\n");
  return names.filter((name) => /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name)).sort();
}

const reportSchema = objectOf({ header: objectOf({ glibcVersionRuntime: v.string() }) });

/** Node's own report tells which glibc runs it. */
function glibcOf(report: object): number | undefined {
  const version = fitting(reportSchema, report)?.header.glibcVersionRuntime ?? "";
  const [, minor] = /^2\.(\d{1,3})/.exec(version) ?? [];
  return minor === undefined ? undefined : Number(minor);
}
