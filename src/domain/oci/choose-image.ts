import { Failure } from "../text/failure.ts";
import { shortened, visible } from "../text/printable.ts";
import { setting } from "../text/surface.ts";
import type { Descriptor } from "./oci.ts";

/** Chooses the image of an index that has only one; one of several would be anybody's guess. */
export const onlyImage = Symbol("the only image");

/** Which image of an index is meant: that of an `os/arch[/variant]`, or its only one. */
export type ImageChoice = string | typeof onlyImage;

/**
 * Chooses from the manifests of an index. @returns undefined where none fits
 * @param name of the index, for the failure
 * @throws Failure `usage` where it has several images, and nothing says which is meant
 */
export function chooseImage(
  manifests: readonly Descriptor[],
  { name, choice }: { readonly name: string; readonly choice: ImageChoice },
): Descriptor | undefined {
  if (choice !== onlyImage) return manifests.find((each) => isFor(each, choice));
  // Attestations stand beside the images, for a platform that nobody knows.
  const images = manifests.filter(({ platform }) => platform?.os !== "unknown");
  if (images.length < 2) return images[0];
  const platforms = images.flatMap((each) => platformNamed(each) ?? []);
  const [first = "linux/amd64"] = platforms;
  const listed = platforms.slice(0, 20).map((each) => shortened(each, 100));
  throw new Failure({
    code: "usage",
    message: `${visible(shortened(name, 300))} is an index of ${images.length} images: ${visible(listed.join(", "))}.`,
    fix: `Say which of them you mean, and take the others one by one: ${setting("platforms", visible(shortened(first, 100)))}.`,
  });
}

/** Whether a descriptor is of an `os/arch[/variant]`. */
export function isFor({ platform: has }: Descriptor, platform: string): boolean {
  if (has === undefined) return false;
  const written = `${has.os}/${has.architecture}`;
  return platform === written || platform === `${written}/${has.variant ?? ""}`;
}

/** Writes the platform of a descriptor; undefined where it has none. */
export function platformNamed({ platform }: Pick<Descriptor, "platform">): string | undefined {
  return (
    platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/")
  );
}
