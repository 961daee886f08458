import * as v from "valibot";
import { parseDigest } from "../domain/oci/digest.ts";
import { formatPlatform, type PlatformDigest, parsePlatform } from "../domain/oci/platform.ts";
import { badInput, type Failure, type Sentence } from "../domain/text/failure.ts";
import { fittingJson, mapOf } from "../domain/text/schema.ts";
import { onePer } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import { type RawValue, splitLines } from "./lists.ts";

/** An index with more members would be nobody's: a dozen platforms exist. */
const most = 64;

const form = `Write ${onePer("`linux/amd64=sha256:…`")}, or a JSON object of the same.` as const;

/**
 * Parses the input `digests`: lines `platform=sha256:…`, JSON objects of the same, or both.
 * @throws Failure `usage`
 */
export function parseDigests(raw: RawValue): readonly PlatformDigest[] {
  const whole = typeof raw === "string" ? objectIn(raw) : undefined;
  const found = whole ?? splitLines("digests", raw).flatMap((line) => entriesOf(line.trim()));
  if (found.length === 0) {
    throw wrong("it names no image.", form);
  }
  if (found.length > most) {
    throw wrong(`it names ${found.length} images.`, `Name at most ${most}, one of each platform.`);
  }
  return found.map(([platform, digest]) => parseMember(platform, digest));
}

type Entry = readonly [platform: string, digest: string];

function entriesOf(line: string): readonly Entry[] {
  if (line.startsWith("{")) {
    const found = objectIn(line);
    if (found !== undefined) return found;
    throw wrong(
      `${JSON.stringify(shorten(line))} is not a JSON object of platforms and digests.`,
      form,
    );
  }
  const equals = line.indexOf("=");
  if (equals < 1) throw wrong(`${JSON.stringify(shorten(line))} has no platform.`, form);
  return [[line.slice(0, equals).trim(), line.slice(equals + 1).trim()]];
}

function objectIn(text: string): readonly Entry[] | undefined {
  const found = fittingJson(mapOf(v.string()), text);
  return found === undefined ? undefined : Object.entries(found);
}

function parseMember(platform: string, text: string): PlatformDigest {
  const parsed = parsePlatform(platform);
  if (parsed === undefined) {
    throw wrong(
      `${JSON.stringify(shorten(platform))} is not a platform.`,
      "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.",
    );
  }
  const digest = parseDigest(text);
  const named = formatPlatform(parsed);
  if (digest !== undefined) return { platform: named, digest };
  if (text === "") {
    throw wrong(
      `it has no digest for ${named}.`,
      "Look at the job that builds it: only one that has pushed its image gives a digest.",
    );
  }
  throw wrong(
    `${JSON.stringify(shorten(text))} is not a digest.`,
    "Write `sha256:` and 64 hex digits in lower case, as the build's output `digest` has them.",
  );
}

function wrong(what: Sentence, fix: Sentence): Failure {
  return badInput("digests", what, fix);
}
