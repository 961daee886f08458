import * as v from "valibot";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { childEnvironment } from "../process/child-environment.ts";
import { run, succeeded } from "../process/runner.ts";
import type { CommandMachine, Enclosure } from "./environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const ofProcesses = ["--pid", "--fork", "--kill-child=KILL", "--mount", "--mount-proc"];

/**
 * The words that give a command namespaces of its own, so that the kernel ends whatever it leaves:
 * a process of the first run could give the second one its answers. Root's have a host name and
 * mounts besides.
 */
export function enclosing(
  { enclosure }: Pick<CommandMachine, "enclosure">,
  isOffline: boolean,
): readonly string[] {
  if (enclosure === "none") return [];
  return [
    "unshare",
    ...(enclosure === "all" ? ["--uts"] : ["--user", "--map-current-user"]),
    ...ofProcesses,
    ...(isOffline ? ["--net"] : []),
    "--",
  ];
}

/** Finds out what this machine offers to a command. */
export async function commandMachine(variables: Variables): Promise<CommandMachine> {
  const env = childEnvironment(variables);
  const [enclosure, locales] = await Promise.all([enclosureOf(env), localesOf(env)]);
  return { enclosure, locales, glibc: glibcOf(process.report.getReport()) };
}

/** Namespaces need rights that a container's root may lack, and that a machine may refuse to others. */
async function enclosureOf(env: Readonly<Record<string, string>>): Promise<Enclosure> {
  const needed = "printf %s twofold >/proc/sys/kernel/hostname && mount -t tmpfs tmpfs /dev/shm";
  const works = async (enclosure: Enclosure, isOffline: boolean, script: string) => {
    const [program = "", ...words] = enclosing({ enclosure }, isOffline);
    const args = [...words, "sh", "-c", script];
    return succeeded(await run({ program, args, env, timeoutSeconds: 10 }));
  };
  if (process.geteuid?.() === 0) return (await works("all", true, needed)) ? "all" : "none";
  return (await works("processes", false, "true")) ? "processes" : "none";
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
