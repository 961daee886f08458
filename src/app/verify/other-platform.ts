import type { MissingInput } from "../../domain/labels/verification.ts";
import type { ImageConfig } from "../../domain/oci/oci.ts";
import { visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";

type Platform = Pick<ImageConfig, "os" | "architecture">;

/**
 * Names the platform that was asked for where the published image is for another one, as with a
 * name that serves one image and no index. A config says nothing of variants that could be compared.
 */
export function otherPlatform(
  asked: string | undefined,
  { os, architecture }: Platform,
): readonly MissingInput[] {
  const own = `${os}/${architecture}`;
  if (asked === undefined || asked === own || asked.startsWith(`${own}/`)) return [];
  return [
    {
      input: "platform",
      message: `The image is for ${visible(own)}, not for ${visible(asked)}.`,
      fix: `Leave out ${setting("platforms")}, or name an image for that platform.`,
    },
  ];
}

/** Names the platform where a rebuild failed and the machine has another one. */
export function foreignPlatform(
  { os, architecture }: Platform,
  machine: string,
): readonly MissingInput[] {
  const own = `${os}/${architecture}`;
  if (machine === own || machine.startsWith(`${own}/`)) return [];
  return [
    {
      input: "platform",
      message: `The image is for ${visible(own)}, and this machine is ${machine}.`,
      fix: "Verify it on a machine of that platform, or let qemu-user with binfmt_misc run its programs here.",
    },
  ];
}
