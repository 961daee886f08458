import { settingsFileName } from "../../domain/build/settings-file.ts";
import { badInput } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { setting } from "../../domain/text/surface.ts";
import { shorten } from "../choices.ts";
import type { OptionName } from "../list.ts";
import { createOptionReader } from "../reader.ts";
import { refusePartOfIndex } from "./part-of-index.ts";
import type { ImageSettings, RunSettings, Settings } from "./settings.ts";

/** What a run builds. */
export type Selection =
  /** One image, by the settings of the run alone. */
  | { readonly kind: "settings" }
  /** One image that the settings file lists. */
  | { readonly kind: "image"; readonly image: ImageSettings }
  /** Several of them; `changed`: those that are not current. */
  | {
      readonly kind: "images";
      readonly images: readonly ImageSettings[];
      readonly which: "asked" | "changed";
    };

/**
 * Decides what a run builds: the images of the settings file, unless it has none, or the caller
 * names the context or Containerfile of one.
 * @throws Failure `usage` for names of no image, and for what contradicts itself
 */
export function selectionOf(settings: RunSettings): Selection {
  const { images } = settings;
  const read = createOptionReader(settings.inputs);
  const all = read.boolean("all");
  const only = [...new Set(read.words("only"))];
  const asked = [
    ...(all ? (["all"] as const) : []),
    ...(only.length > 0 ? (["only"] as const) : []),
  ];
  const own = (["context", "file"] as const).find((name) => isOfCaller(settings, name));
  for (const name of asked) checkAsked(name, { images, own });
  if (all && only.length > 0) {
    throw badInput(
      "only",
      `it is given beside ${setting("all")}, which takes every image.`,
      `Leave one of the two out.`,
    );
  }
  if (images === undefined || own !== undefined) return { kind: "settings" };
  if (only.length === 0) {
    refuseOfOne(settings);
    images.forEach(refusePartOfIndex);
    return { kind: "images", images, which: all ? "asked" : "changed" };
  }
  const chosen = only.map((name) => imageNamed(name, images));
  chosen.forEach(refusePartOfIndex);
  const [image, ...more] = chosen;
  if (image !== undefined && more.length === 0) return { kind: "image", image };
  refuseOfOne(settings);
  return { kind: "images", images: chosen, which: "asked" };
}

function isOfCaller({ origins }: Settings, name: OptionName): boolean {
  const origin = origins.get(name);
  return origin !== undefined && origin.kind !== "file";
}

function checkAsked(
  asked: "all" | "only",
  { images, own }: { readonly images: unknown; readonly own: OptionName | undefined },
): void {
  if (images === undefined) {
    throw badInput(
      asked,
      `it is about the images that ${settingsFileName} at the repository's root lists, but there is no such list.`,
      `List them there below \`images:\`, or leave ${setting(asked)} out.`,
    );
  }
  if (own === undefined) return;
  throw badInput(
    asked,
    `it takes images of ${settingsFileName}, but ${setting(own)} names what one image is built from.`,
    `Leave ${setting(own)} or ${setting(asked)} out.`,
  );
}

function imageNamed(name: string, images: readonly ImageSettings[]): ImageSettings {
  const found = images.find((image) => image.name === name);
  if (found !== undefined) return found;
  const names = images.map((image) => image.name);
  throw badInput(
    "only",
    `${settingsFileName} has no image ${JSON.stringify(shorten(name))}${didYouMean(name, names)}`,
    `Write one of: ${names
      .map((each) => `\`${each}\``)
      .join(", ")
      .slice(0, 1000)}.`,
  );
}

/** Settings whose value fits one image alone. */
const ofOne: readonly OptionName[] = ["offset", "source", "expected-digest", "timings"];

/** @throws Failure `usage` for what the caller can only mean of one image */
function refuseOfOne(settings: Settings): void {
  const given = ofOne.find((name) => isOfCaller(settings, name));
  if (given !== undefined) {
    throw badInput(
      given,
      `it is about one image, but several of ${settingsFileName} are built.`,
      `Leave it out, or name the image: ${setting("only", "cart")}.`,
    );
  }
  const read = createOptionReader(settings.inputs);
  const isOfEach = read.words("image").every((name) => name.includes("{name}"));
  if (isOfCaller(settings, "image") && !isOfEach) {
    throw badInput(
      "image",
      `it names one repository, but several images of ${settingsFileName} are built.`,
      `Write \`{name}\` where the name of each image belongs, e.g. ${setting("image", "ghcr.io/acme/{name}")}.`,
    );
  }
  const reference = read.words("tags").find((tag) => /[/:]/.test(tag));
  if (reference === undefined) return;
  throw badInput(
    "tags",
    `${JSON.stringify(shorten(reference))} is a reference of one image, but several of ${settingsFileName} are built.`,
    "Write tags alone.",
  );
}
