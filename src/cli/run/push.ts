import { pushNamed } from "../../compose/push.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parsePushRequest } from "../../options/push-request.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { renderPushedJson } from "../../report/json/pushed.ts";
import { type CommandContext, isOn } from "../command.ts";
import { readSettings } from "./settings.ts";

/** Pushes a kept image, and prints its digest, or what was pushed as JSON. @returns the exit status @throws Failure */
export async function runPush(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const [layout, ...more] = context.arguments.positionals;
  if (layout === undefined || more.length > 0) {
    throw new Failure({
      code: "usage",
      message:
        layout === undefined
          ? "`twofold push` needs a layout."
          : "`twofold push` takes one layout.",
      fix: "Write `twofold push out/layout --image=NAME`, with the layout that `twofold build --output=out` left.",
    });
  }
  const reporter = terminalReporter(stderr, palette);
  const request = withOrigins(await readSettings(context, reporter.warn), parsePushRequest);
  const found = await pushNamed(layout, { request, reporter, env, cwd, signal });
  stdout.write(isOn(context.arguments, "json") ? renderPushedJson(found) : `${found.digest}\n`);
  return 0;
}
