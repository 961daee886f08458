import { type CommandFlag, optionFlags } from "./command.ts";

/** The flags of a command that reads images wherever they are. Such a command builds nothing. */
export const imageAccessFlags: readonly CommandFlag[] = optionFlags(
  ["platforms", "username", "password", "authfile", "tls-verify", "insecure-registries"],
  {
    platforms:
      "Platform to read, of an image that has several; exactly one. Default: this machine's.",
    "tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
    "insecure-registries":
      "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
  },
);
