import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { onMachine, type TestMachine } from "./machine.ts";
import { succeed } from "./program.ts";
import { ordinaryUser, readableCli } from "./rootless.ts";
import type { CliMore, Story } from "./story.ts";

/** Who calls the CLI, and where; root on this machine unless it says otherwise. */
export interface Way {
  readonly isUser?: boolean;
  readonly machine?: TestMachine;
}

/** What a call of the CLI is started with; a user without rights becomes the owner of the folders. */
export async function callAs(
  story: Story,
  { isUser = false, machine }: Way,
  folders: readonly string[],
): Promise<CliMore> {
  const job = await story.job();
  const wrap = machine === undefined ? {} : { wrap: onMachine(machine) };
  if (!isUser) return { job, ...wrap };
  const user = await ordinaryUser();
  if (user === undefined) throw new Error("only root can make a user");
  for (const name of ["home", "tmpdir", "run"]) await mkdir(join(job, name));
  await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, ...folders]);
  const bundle = await readableCli(join(story.folder(), "bundle"));
  // As a login gives it.
  return { job, user, bundle, env: { XDG_RUNTIME_DIR: join(job, "run") }, ...wrap };
}
