import { type ImageAccess, parseImageAccess } from "../../options/image-access.ts";
import { type CommandContext, rawInputs } from "../command.ts";
import { withPassword } from "./password.ts";

/** Reads the flags of a command that reads images; the password may come from standard input. @throws Failure `usage` */
export async function imageAccessOf(context: CommandContext): Promise<ImageAccess> {
  const warn = (text: string) => context.stderr.write(`warning: ${text}\n`);
  return parseImageAccess(
    await withPassword(rawInputs(context.arguments), { variable: context.password, warn }),
  );
}
