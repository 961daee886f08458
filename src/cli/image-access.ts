import { type ImageAccess, parseImageAccess } from "../options/image-access.ts";
import { type CommandContext, type CommandFlag, optionFlags, rawInputs } from "./command.ts";
import { withPassword } from "./password.ts";

/** The flags of a command that reads images wherever they are. */
export const imageAccessFlags: readonly CommandFlag[] = optionFlags([
  "platforms",
  "username",
  "password",
  "authfile",
  "tls-verify",
  "insecure-registries",
]);

/** Reads those flags; the password may come from standard input. @throws Failure `usage` */
export async function imageAccessOf(context: CommandContext): Promise<ImageAccess> {
  const warn = (text: string) => context.stderr.write(`warning: ${text}\n`);
  return parseImageAccess(
    await withPassword(rawInputs(context.arguments), { variable: context.password, warn }),
  );
}
