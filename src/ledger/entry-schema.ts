import * as v from "valibot";
import { variationNames } from "../domain/build/environment.ts";
import { type Digest, isDigest } from "../domain/oci/digest.ts";
import { jsonObject, listOf, objectOf, textThat } from "../domain/text/schema.ts";

/** Limits of what an entry says of its run: each value is searched for in every file of an image. */
const [mostNames, longestText] = [32, 1000];
/** Seconds since 1970, and of the longest run. */
const [latest, longestRun] = [4_102_444_800, 7 * 24 * 3600];

const text = textThat(
  (value) => value.length <= longestText && !/\p{Cc}/u.test(value),
  `a text on one line with at most ${longestText} characters`,
);
const names = v.pipe(listOf(text), v.maxLength(mostNames, `a list of at most ${mostNames} texts`));
const number = v.pipe(v.number(), v.safeInteger("a whole number"), v.minValue(0, "0 or more"));
const time = v.pipe(v.number(), v.minValue(0, "0 or more"), v.maxValue(latest, "a time"));
const digest = v.custom<Digest>(
  (value) => typeof value === "string" && isDigest(value),
  "a digest",
);
const variation = v.picklist(variationNames, "a variation");
const variations = v.pipe(
  listOf(variation),
  v.maxLength(variationNames.length, "a list with each variation once"),
);
const isTrue = v.exactOptional(v.literal(true, "true"));

const run = objectOf({
  applied: variations,
  notApplied: v.pipe(
    listOf(objectOf({ variation, reason: text, isNeedless: isTrue })),
    v.maxLength(mostNames, `a list of at most ${mostNames} reasons`),
  ),
  bytesMoved: v.exactOptional(number),
  sharesNetwork: isTrue,
  ownModes: isTrue,
  madeLinks: isTrue,
});

const machine = objectOf({
  bootId: v.exactOptional(text),
  bootedAt: v.exactOptional(time),
  kernelRelease: v.exactOptional(text),
  kernelVersion: v.exactOptional(text),
  cpuModel: v.exactOptional(text),
  memoryKiB: v.exactOptional(number),
  nameServers: v.exactOptional(names),
});

const by = v.pipe(
  objectOf({
    startedAt: time,
    endedAt: time,
    earlier: v.pipe(
      listOf(objectOf({ startedAt: time, endedAt: time })),
      v.maxLength(mostNames, `a list of at most ${mostNames} spans`),
    ),
    zones: names,
    hostnames: names,
    userNames: names,
    paths: names,
    workFolders: names,
    runIds: names,
    machine,
  }),
  v.check(
    ({ startedAt, endedAt }) => endedAt >= startedAt && endedAt - startedAt <= longestRun,
    "a run that ended after it began, within a week",
  ),
);

/** The form of an entry that anybody may have written. */
export const entrySchema = objectOf({
  format: v.literal(1, "1"),
  description: jsonObject,
  archive: objectOf({ digest, bytes: number }),
  run,
  asked: variations,
  usedNetwork: v.boolean(),
  by,
  revision: text,
  address: v.exactOptional(text),
  twofold: text,
});
