import * as v from "valibot";
import { type Digest, digestFromHex, hexOf } from "../oci/digest.ts";
import { tagGrammar } from "../oci/tag.ts";
import { parseJson } from "../text/json.ts";
import { checked, listOf, mapOf, objectOf } from "../text/schema.ts";
import type { ImageIndex } from "./image-index.ts";
import type { Indexed, IndexedImage } from "./indexed-image.ts";

/** The version of the file's form. A file of another one is made anew. */
const version = 1;

/** Names that form, for what keeps texts of several forms. */
export const indexForm = `twofold-index-${version}`;

/** Bytes. A thousand per image of the largest repositories; a larger file is not read. */
export const maxIndexBytes = 256 * 1024 * 1024;

/** What a file said of each repository, or why it cannot be used. */
type ReadIndexFile =
  | { readonly kind: "read"; readonly indexes: ReadonlyMap<string, ImageIndex> }
  /** Continues "the index". */
  | { readonly kind: "unusable"; readonly why: string };

// One line for each image and tag, because a schema of objects takes seconds for a large file.
const hex = "[0-9a-f]{64}";
const recordGrammar = new RegExp(
  `^(${hex})\\t(?:(other)|index((?:\\t${hex}){0,64})|image\\t([a-z0-9._-]{1,30}/[a-z0-9._-]{1,30})?\\t(true|false|unchecked)?\\t(${hex})?\\t(?:=([^\\t]{0,250}))?((?:\\t[^\\t]{1,600}){0,20}))$`,
);
const tagLine = new RegExp(`^(${tagGrammar}) (${hex})$`);

const seconds = "seconds since 1970";
const basics = objectOf({ version: v.number() });
const file = objectOf({
  version: v.literal(version, String(version)),
  repositories: mapOf(
    objectOf({
      asked: v.pipe(v.number(seconds), v.safeInteger(seconds), v.minValue(0, seconds)),
      tags: listOf(v.string()),
      images: listOf(v.string()),
    }),
  ),
});

/** Reads the text of an index file. Whatever is wrong with it makes it unusable as a whole. */
export function readIndexFile(text: string): ReadIndexFile {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return { kind: "unusable", why: "is damaged" };
  }
  const stated = checked(basics, value);
  if ("value" in stated && stated.value.version > version) {
    return { kind: "unusable", why: "was written by a newer version of Twofold" };
  }
  const found = checked(file, value);
  if ("wrong" in found) return { kind: "unusable", why: "is damaged" };
  const indexes = new Map<string, ImageIndex>();
  const digest = digestsOnce();
  for (const [name, { asked, ...lines }] of Object.entries(found.value.repositories)) {
    const tags = mapFrom(lines.tags, (line) => tagOf(line, digest));
    const images = mapFrom(lines.images, (line) => imageOf(line, digest));
    if (tags === undefined || images === undefined) return { kind: "unusable", why: "is damaged" };
    indexes.set(name, { name, asked, tags, images });
  }
  return { kind: "read", indexes };
}

type DigestMaker = (hex: string) => Digest;

/** Returns what makes each digest once: most are in two lines, and a large file has many. */
function digestsOnce(): DigestMaker {
  const made = new Map<string, Digest>();
  return (hex) => {
    const digest = made.get(hex) ?? digestFromHex(hex);
    made.set(hex, digest);
    return digest;
  };
}

/** Reads each line; undefined if one has another form. */
function mapFrom<Key, Value>(
  lines: readonly string[],
  read: (line: string) => readonly [Key, Value] | undefined,
): ReadonlyMap<Key, Value> | undefined {
  const map = new Map<Key, Value>();
  for (const line of lines) {
    const entry = read(line);
    if (entry === undefined) return undefined;
    map.set(entry[0], entry[1]);
  }
  return map;
}

/** Writes an index file, which {@link readIndexFile} reads back the same. */
export function writeIndexFile(indexes: Iterable<ImageIndex>): string {
  const repositories = [...indexes].map(({ name, asked, tags, images }): [string, object] => [
    name,
    {
      asked,
      tags: [...tags].map(([tag, digest]) => `${tag} ${hexOf(digest)}`),
      images: [...images].map(([digest, image]) => recordOf(digest, image)),
    },
  ]);
  return `${JSON.stringify({ version, repositories: Object.fromEntries(repositories) })}\n`;
}

/** Writes what is known of one image: equal texts say the same. */
export function recordOf(digest: Digest, image: Indexed): string {
  const start = [hexOf(digest), image.kind];
  if (image.kind === "other") return start.join("\t");
  if (image.kind === "index") return [...start, ...image.children.map(hexOf)].join("\t");
  const { platform, reproducible = "", recipe = "", advisories, sources } = image;
  const said = advisories === undefined ? "" : `=${advisories.join(",")}`;
  return [...start, platform, reproducible, recipe, said, ...sources].join("\t");
}

function tagOf(line: string, digest: DigestMaker): readonly [string, Digest] | undefined {
  const [, tag = "", digits = ""] = tagLine.exec(line) ?? [];
  return tag === "" ? undefined : [tag, digest(digits)];
}

function imageOf(line: string, made: DigestMaker): readonly [Digest, Indexed] | undefined {
  const found = recordGrammar.exec(line);
  if (found === null) return undefined;
  const [, digits = "", other, children, platform = "", verdict, recipe, said, sources] = found;
  const digest = made(digits);
  if (other !== undefined) return [digest, { kind: "other" }];
  if (children !== undefined) {
    return [digest, { kind: "index", children: texts(children).map(made) }];
  }
  const image: IndexedImage = {
    kind: "image",
    platform,
    sources: texts(sources ?? ""),
    reproducible: (["true", "false", "unchecked"] as const).find((each) => each === verdict),
    advisories: said === "" ? [] : said?.split(","),
    recipe,
  };
  return [digest, image];
}

/** Splits texts that each have a tab before them. */
function texts(line: string): readonly string[] {
  return line === "" ? [] : line.slice(1).split("\t");
}
