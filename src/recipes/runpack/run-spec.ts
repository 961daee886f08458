import * as v from "valibot";
import {
  isCommandWord,
  isPlainPath,
  longestEntry,
  mostEntries,
} from "../../domain/build/runpack.ts";
import {
  checkedWhole,
  fitting,
  jsonObject,
  listOf,
  parsedJson,
  textThat,
  wholeObjectOf,
} from "../../domain/text/schema.ts";

/** The variable of a build image that names its run spec, as Sous has it. */
export const specVariable = "SOUS_RUN_IMAGE_SPEC";
/** The variables of a build image that makes its artifacts when it is run. */
export const outVariable = "BUILD_OUT";
export const cacheVariable = "BUILD_CACHE";

/** The most bytes of a run spec. */
export const largestSpec = 1024 * 1024;
/** The most images of one spec. */
const mostImages = 50;

/** An image that a run spec describes. */
export interface SpecImage {
  /** Empty for the service itself. */
  readonly kind: string;
  readonly offset: string;
  /** The image of the final stage, as written. */
  readonly from: string;
  /** At least one; absolute paths. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
  /** At least one word. */
  readonly exec: readonly string[];
}

const short = textThat(({ length }) => length <= 256, "a text of at most 256 characters");
const path = textThat(
  isPlainPath,
  "an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes",
);
const place = wholeObjectOf({ dir: path });
const bounded = <const Item extends v.GenericSchema>(item: Item, most: number, what: string) =>
  v.pipe(
    listOf(item),
    v.check(({ length }) => length >= 1 && length <= most, `a list of 1 to ${most} ${what}`),
  );

const image = v.pipe(
  wholeObjectOf({
    kind: v.exactOptional(short),
    offset: v.exactOptional(short),
    image: wholeObjectOf({
      type: textThat((type) => type.toLowerCase() === "docker", "`docker`"),
      from: textThat(
        ({ length }) => length >= 1 && length <= longestEntry,
        "an image's name with its digest",
      ),
    }),
    files: bounded(wholeObjectOf({ source: place, dest: place }), mostEntries, "files"),
    exec: bounded(textThat(isCommandWord, "a word"), mostEntries, "words"),
  }),
  v.transform(
    ({ kind = "", offset = "", image: { from }, files, exec }): SpecImage => ({
      ...{ kind, offset, from, exec },
      files: files.map(({ source, dest }) => ({ from: source.dir, to: dest.dir })),
    }),
  ),
);
const several = v.pipe(
  wholeObjectOf({ images: bounded(image, mostImages, "images") }),
  v.transform(({ images }) => images),
);

/**
 * Reads a run spec: one image, or several under `images`.
 * @returns all flaws at once, each the rest of a sentence that starts with the file's name
 */
export function readRunSpec(
  text: string,
): { readonly value: readonly SpecImage[] } | { readonly flaws: readonly string[] } {
  const parsed = parsedJson(text);
  if ("wrong" in parsed) return { flaws: [parsed.wrong] };
  const { value } = parsed;
  const members = fitting(jsonObject, value) ?? {};
  if (Object.hasOwn(members, "images")) return checkedWhole(several, value);
  const one = checkedWhole(image, value);
  return "value" in one ? { value: [one.value] } : one;
}

/** Names the images of a spec, each as it can be chosen. */
export function namesOfImages(images: readonly SpecImage[]): readonly string[] {
  return images.map(({ kind, offset }, index) => {
    const [name = String(index + 1)] = [kind, offset].filter((each) => {
      const holders = images.filter((other) => other.kind === each || other.offset === each);
      return each !== "" && holders.length === 1;
    });
    return name;
  });
}

/**
 * Chooses one image of a spec by its kind, its offset, or its number from 1.
 * @param wanted undefined: the only one
 * @returns undefined where none or several are meant
 */
export function chosenImage(
  images: readonly SpecImage[],
  wanted: string | undefined,
): SpecImage | undefined {
  const [first, ...others] = images;
  if (wanted === undefined) return others.length === 0 ? first : undefined;
  const named = images.filter(({ kind, offset }) => kind === wanted || offset === wanted);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return /^[1-9][0-9]?$/.test(wanted) ? images[Number(wanted) - 1] : undefined;
}
