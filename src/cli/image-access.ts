import { type CommandFlag, optionFlags } from "./command.ts";

/** The flags of a command that reads images wherever they are. */
export const imageAccessFlags: readonly CommandFlag[] = optionFlags([
  "platforms",
  "username",
  "password",
  "authfile",
  "tls-verify",
  "insecure-registries",
]);
