import type { RepositoryAhead } from "../compose/opening.ts";
import { type CommandContext, givenSettings } from "./command.ts";

/**
 * Runs a command about a checkout while git opens the repository of its context. What the command
 * does is to be loaded by the work: that takes longer than git to start.
 */
export async function besideOpening(
  context: CommandContext,
  work: (ahead: RepositoryAhead) => Promise<number>,
): Promise<number> {
  const compose = await import("../compose/opening.ts");
  return await compose.besideOpening(givenSettings(context), context, work);
}

/** As {@link besideOpening}, for a command that only reads: git examines the files meanwhile. */
export async function besideReading(
  context: CommandContext,
  work: (ahead: RepositoryAhead) => Promise<number>,
): Promise<number> {
  const compose = await import("../compose/opening.ts");
  return await compose.besideReading(givenSettings(context), context, work);
}
