import { Failure } from "../../domain/text/failure.ts";
import { installCommands } from "../packages/apt.ts";
import { runInForeground } from "../process/foreground.ts";
import type { Distribution } from "./distribution.ts";
import { demoPackages } from "./programs.ts";

/** The person who watches the demo. */
export interface Audience {
  /** Whether a question can be asked and answered. */
  readonly interactive: boolean;
  /** Whether the answer to a yes-or-no question was yes. */
  ask(question: string): Promise<boolean>;
  say(line: string): void;
}

export interface Installation {
  readonly packages: readonly string[];
  readonly distribution: Distribution;
  /** Whether to install without asking. */
  readonly consent: "given" | "to-be-asked";
  readonly root: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly audience: Audience;
  readonly signal: AbortSignal;
}

/**
 * Installs Debian packages, after asking unless consent was given.
 * @throws Failure `usage` where nothing may be installed, with the command to do so by hand, and on
 * other systems; `tool` when apt-get fails
 */
export async function installPackages(installation: Installation): Promise<void> {
  const { packages, distribution, audience } = installation;
  if (!distribution.debianLike) {
    throw new Failure({
      code: "usage",
      message: `The demo makes its base images from Debian or Ubuntu packages, and this is ${distribution.title}.`,
      fix: `Run it in a Debian or Ubuntu machine with ${demoPackages.join(", ")}; for images of your own, the command \`build\` needs only buildah, skopeo, git and runc or crun.`,
    });
  }
  if (packages.length === 0) return;
  const commands = await installCommands(installation);
  const line = commands.map((argv) => argv.join(" ")).join(" && ");
  if (installation.consent === "to-be-asked") await askFirst(line, installation);
  else audience.say(`Installing what is missing: ${line}`);
  const { env, signal } = installation;
  for (const argv of commands) await runInForeground({ argv, env, signal });
}

async function askFirst(line: string, { packages, audience }: Installation): Promise<void> {
  const missing = `The demo needs packages that are not installed: ${packages.join(", ")}`;
  const byHand = `Run \`${line}\` yourself, or start the demo with --yes.`;
  if (!audience.interactive) {
    throw new Failure({
      code: "usage",
      message: `${missing}, and there is no terminal to ask on.`,
      fix: byHand,
    });
  }
  audience.say(`${missing}. To install them:\n  ${line}`);
  if (await audience.ask("Run this now?")) return;
  throw new Failure({
    code: "usage",
    message: "Nothing was installed, because you did not agree.",
    fix: byHand,
  });
}
