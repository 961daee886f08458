import { type FoundService, findServices } from "../../compose/services.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { CommandContext } from "../command.ts";

/**
 * Finds the Containerfiles that `--all` means.
 * @throws Failure `usage` where there are none, and for flags that can only mean one of them
 */
export async function servicesOf(context: CommandContext): Promise<readonly FoundService[]> {
  const { flags } = context.arguments;
  for (const name of ["file", "offset"]) {
    if (flags.has(name)) throw isOfOne(name);
  }
  const folder = flags.get("context")?.at(-1);
  return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}

/** Refuses `--exclude` where nothing can be left out. @throws Failure `usage` */
export function refuseExclude({ arguments: { flags } }: CommandContext): void {
  if (!flags.has("exclude")) return;
  throw new Failure({
    code: "usage",
    message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
    fix: "Write `--all` too, or leave `--exclude` out.",
  });
}

function isOfOne(name: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
    fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
  });
}
