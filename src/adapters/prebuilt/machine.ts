import * as v from "valibot";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { run, succeeded } from "../process/runner.ts";
import type { CommandMachine } from "./environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The words that give a command namespaces of its own: a host name, processes that all end with the
 * first one, and mounts, so that the kernel removes whatever it leaves.
 */
export function enclosing(isOffline: boolean): readonly string[] {
  return [
    ...["unshare", "--uts", "--pid", "--fork", "--kill-child=KILL", "--mount", "--mount-proc"],
    ...(isOffline ? ["--net"] : []),
    "--",
  ];
}

/** Finds out what this machine offers to a command. */
export async function commandMachine(variables: Variables): Promise<CommandMachine> {
  const env = childEnvironment(variables);
  const [isEnclosed, locales] = await Promise.all([canEnclose(env), localesOf(env)]);
  return { isEnclosed, locales, glibc: glibcOf(process.report.getReport()) };
}

/** Namespaces need rights that a container's root may lack. */
async function canEnclose(env: Readonly<Record<string, string>>): Promise<boolean> {
  if (process.geteuid?.() !== 0) return false;
  const [program = "", ...args] = [
    ...enclosing(true),
    ...[
      "sh",
      "-c",
      "printf %s twofold >/proc/sys/kernel/hostname && mount -t tmpfs tmpfs /dev/shm",
    ],
  ];
  return succeeded(await run({ program, args, env, timeoutSeconds: 10 }));
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
