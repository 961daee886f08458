import * as v from "valibot";
import type { Wanted, WantedImage, WantedService } from "../domain/deployed/wanted.ts";
import { parseDigest } from "../domain/oci/digest.ts";
import { type AdvisoryName, advisoryNames, imageAdvisories } from "../domain/source/advisory.ts";
import { parseSourceId, untaggedVersion } from "../domain/source/source-id.ts";
import { isVersion } from "../domain/source/version-tag.ts";
import { Failure, type Sentence } from "../domain/text/failure.ts";
import { didYouMean } from "../domain/text/nearest.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { fitting, listOf, mapOf } from "../domain/text/schema.ts";
import { parsedYaml } from "./yaml.ts";

/** A part of the file, with what finds its line. */
interface Part {
  readonly file: string;
  readonly keys: readonly string[];
  readonly value: unknown;
  lineOf(...keys: readonly string[]): number;
}

const rules = ["forbid", "allow-tags"] as const;
const topKeys = [...rules, "ignore", "services"] as const;
const serviceKeys = ["source-id", "digest", ...rules] as const;

/** Characters; ten thousand services have about a million. */
const longestFile = 4 * 1024 * 1024;
const maxAliases = 10_000;

const texts = listOf(v.string());
const anyMap = mapOf(v.unknown());

/**
 * Reads the file that says what should run.
 * @param file its name for messages
 * @throws Failure `usage` with the line
 */
export async function readWanted(file: string, text: string): Promise<Wanted> {
  const whole: Part = { file, keys: [], value: undefined, lineOf: () => 1 };
  if (text.length > longestFile) throw wrong(whole, "the file is longer than 4 MiB");
  const document = await parsedYaml(text, maxAliases);
  if ("wrong" in document) {
    const { line = 1 } = document;
    throw wrong({ ...whole, lineOf: () => line }, `this ${document.wrong}`);
  }
  const root = { ...whole, ...document };
  const top = mapIn(root, topKeys);
  const shared = rulesIn(top, { forbid: [], allowTag: false });
  const ignore = textsIn(top.get("ignore"));
  const services = top.get("services");
  const named = services === undefined ? [] : [...mapIn(services)];
  if (named.length === 0) throw wrong(services ?? root, "the file names no services");
  return { services: named.map(([name, part]) => serviceIn(name, part, shared)), ignore };
}

type Rules = Pick<WantedService, "forbid" | "allowTag">;

function serviceIn(name: string, part: Part, shared: Rules): WantedService {
  const place = { file: part.file, line: part.lineOf(...part.keys) };
  if (typeof part.value === "string") {
    return { name, wants: imageIn(part, part.value), ...shared, place };
  }
  const map = mapIn(part, serviceKeys);
  const [source, digest] = [map.get("source-id"), map.get("digest")];
  const given = source ?? digest;
  if (given === undefined)
    throw wrong(part, `${named(part)} has neither \`source-id\` nor \`digest\``);
  if (source !== undefined && digest !== undefined) {
    throw wrong(
      digest,
      `${named(part)} has both \`source-id\` and \`digest\`; one of them decides`,
    );
  }
  const wants = imageIn(given, given.value);
  const kind = source === undefined ? "digest" : "source";
  if (wants.kind !== kind) throw wrong(given, `${named(given)} is not a ${nouns[kind]}`);
  return { name, wants, ...rulesIn(map, shared), place };
}

const nouns = { source: "source ID", digest: "digest" } as const;

function imageIn(part: Part, value: unknown): WantedImage {
  const text = typeof value === "string" ? value : "";
  const digest = parseDigest(text);
  if (digest !== undefined) return { kind: "digest", digest };
  const parts = parseSourceId(text);
  if (parts?.revision === "" && parts.version === untaggedVersion) {
    throw wrong(part, `${named(part)} names neither a version nor a revision`);
  }
  if (parts !== undefined && isVersion(parts.version)) return { kind: "source", id: text, parts };
  const fix =
    `${form} A range or a tag cannot be wanted: \`twofold resolve\` gives its digest.` as const;
  throw wrong(part, `${named(part)} is neither a source ID nor a digest`, fix);
}

function rulesIn(map: ReadonlyMap<string, Part>, shared: Rules): Rules {
  const [forbid, tags] = [map.get("forbid"), map.get("allow-tags")];
  return {
    forbid: forbid === undefined ? shared.forbid : forbidIn(forbid),
    allowTag: tags === undefined ? shared.allowTag : booleanIn(tags),
  };
}

/** What the labels of an image say. */
const labelled = advisoryNames.filter((name) => !imageAdvisories.some((one) => one === name));

function forbidIn(part: Part): readonly AdvisoryName[] {
  const words = textsIn(part);
  if (words.includes("all")) return labelled;
  const unsaid = imageAdvisories.find((name) => words.includes(name));
  if (unsaid !== undefined) {
    throw wrong(
      part,
      `${named(part)}: no image's labels say whether it has the advisory ${quoted(unsaid)}`,
      "Forbid it where the image is built.",
    );
  }
  const unknown = words.find((word) => !advisoryNames.some((name) => name === word));
  if (unknown !== undefined) {
    throw wrong(
      part,
      `${named(part)}: there is no advisory ${quoted(unknown)}${meant(unknown, ["all", ...labelled])}`,
      "`twofold explain` lists the advisories.",
    );
  }
  return advisoryNames.filter((name) => words.includes(name));
}

function booleanIn(part: Part): boolean {
  if (part.value === "true" || part.value === "false") return part.value === "true";
  throw wrong(part, `${named(part)} is neither true nor false`);
}

/** Reads a list of texts, or the words of one text; none where there is no such part. */
function textsIn(part: Part | undefined): readonly string[] {
  if (part === undefined) return [];
  if (typeof part.value === "string")
    return part.value.split(/[\s,]+/).filter((word) => word !== "");
  const found = fitting(texts, part.value);
  if (found === undefined) throw wrong(part, `${named(part)} is not a list of names`);
  return found;
}

/** Reads a map by its keys, each with its part. @throws Failure for a key that is not known */
function mapIn(part: Part, known?: readonly string[]): ReadonlyMap<string, Part> {
  // An empty text is what a key without a value has.
  const map = part.value === "" || part.value === null ? {} : fitting(anyMap, part.value);
  if (map === undefined) throw wrong(part, `${named(part)} must have names and values`);
  const parts = Object.entries(map).map(
    ([key, value]) => [key, { ...part, keys: [...part.keys, key], value }] as const,
  );
  for (const [key, each] of parts) {
    if (known?.includes(key) === false) {
      throw wrong(each, `${quoted(key)} is not known${meant(key, known)}`);
    }
  }
  return new Map(parts);
}

/** Continues the sentence about an unknown name, which {@link wrong} ends. */
function meant(written: string, known: readonly string[]): string {
  return didYouMean(written, known).replace(/\.$/, "");
}

function named({ keys }: Part): string {
  return keys.length === 0 ? "the file" : quoted(keys.join("."));
}

function quoted(text: string): string {
  return `\`${visible(shortened(text.replaceAll("`", "'"), 200))}\``;
}

const form =
  "Write `services:`, and below it names with a source ID or a digest, e.g. `shop/api: sha256:…`.";

function wrong({ file, keys, lineOf }: Part, why: string, fix: Sentence = form): Failure {
  const line = lineOf(...keys);
  return new Failure({
    code: "usage",
    // The place says which file it is: the name of the setting would only repeat it.
    message: `${visible(file)}:${line}: ${why}${why.endsWith("?") ? "" : "."}`,
    fix,
    input: "wanted",
    place: { file, line },
  });
}
