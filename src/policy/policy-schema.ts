import * as v from "valibot";
import { variationNames } from "../domain/build/environment.ts";
import { isDigest } from "../domain/oci/digest.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { advisoryNames } from "../domain/source/advisory.ts";
import { textThat, wholeObjectOf } from "../domain/text/schema.ts";
import { longestMatched } from "../domain/text/text-pattern.ts";
import { identifierOf } from "../sbom/licences.ts";
import type { Policy } from "./policy.ts";

// The file is YAML or JSON whose scalars are all read as texts.

/** The most entries of any list. */
export const mostEntries = 1000;
/** The most builders and further repositories: each of them costs requests. */
export const mostNamed = 50;

export const builderName = /^[a-z0-9][a-z0-9._-]{0,63}$/;
export const countPattern = /^[1-9]\d{0,5}$/;
export const sizePattern = /^([1-9]\d{0,14})( ?[kMG]i?B)?$/;
const units: Readonly<Record<string, number>> = {
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  kiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

const list = <const Item extends v.GenericSchema>(item: Item, most = mostEntries) =>
  v.pipe(v.array(item), v.maxLength(most, `a list of at most ${most} entries`), v.readonly());

const filled = <const Item extends v.GenericSchema>(item: Item, most = mostEntries) =>
  v.pipe(list(item, most), v.minLength(1, "a list with at least one entry"));

const count = v.pipe(
  textThat((text) => countPattern.test(text), "a whole number from 1 to 999999"),
  v.transform(Number),
);

const size = v.pipe(
  textThat((text) => sizePattern.test(text), "a number of bytes, e.g. `250 MB`"),
  v.transform((text) => {
    const found = sizePattern.exec(text);
    return Number(found?.[1]) * (units[found?.[2]?.trim() ?? ""] ?? 1);
  }),
);

const oneOf = <const Name extends string>(names: readonly Name[]) =>
  v.picklist(names, `one of ${names.map((name) => `\`${name}\``).join(", ")}`);

/** A pattern says at least which host, so that nobody's identity fits by accident. */
export const urlPattern = /^https:\/\/[^\s/*?#@]+\/[^\s/*]+(?:\/\S*)?$/;
export const mailPattern = /^[^\s/*@]+@[^\s/*@]+$/;

const pattern = (is: (text: string) => boolean, what: string) =>
  textThat((text) => text.length <= longestMatched && is(text), what);

const identity = pattern(
  (text) => urlPattern.test(text) || mailPattern.test(text),
  "a URL whose host and first folder have no `*`, or a mail address",
);
const repositoryUrl = pattern(
  (text) => urlPattern.test(text),
  "the URL of a repository, whose host and first folder have no `*`",
);

export const issuerPattern = /^https:\/\/[^\s*?#@]+$/;

const builder = wholeObjectOf({
  name: textThat(
    (text) => builderName.test(text),
    "a name of small letters, digits, `.`, `_`, `-`",
  ),
  issuer: textThat((text) => issuerPattern.test(text), "the `https://` URL of an issuer of tokens"),
  identity,
  repository: v.exactOptional(repositoryUrl),
});

export const namePattern = /^[a-z0-9.-]+(?::\d+)?\/[^\s/*]+(?:\/\S*)?$/;

const sourceName = pattern(
  (text) => namePattern.test(text),
  "a repository such as `github.com/acme/shop` or `github.com/acme/*`, without `https://`",
);

/** A digest, a name with one, or a pattern of names in their full form. */
const base = pattern((text) => {
  const at = text.indexOf("@");
  if (isDigest(text)) return true;
  if (at >= 0) return parseReference(text)?.digest !== undefined;
  return namePattern.test(text) && !/:[^/]*$/.test(text);
}, "`sha256:…`, `name@sha256:…`, or a full name without tag such as `docker.io/library/*`");

const repository = textThat((text) => {
  const found = parseReference(text);
  return found !== undefined && found.tag === undefined && found.digest === undefined;
}, "a repository without tag, e.g. `ghcr.io/acme/shop`");

const licence = textThat(
  (text) => identifierOf(text) === text || /^LicenseRef-[A-Za-z0-9.-]{1,100}$/.test(text),
  "an SPDX identifier, e.g. `GPL-3.0-only`",
);

const path = v.pipe(
  textThat(
    (text) => /^\/[^/]/.test(text) && !text.includes("*") && text.length <= 4096,
    "a path from the image's root, e.g. `/usr/bin/sudo`",
  ),
  v.transform((text) => text.slice(1)),
);

export const ifUnchecked = ["accept", "fail"] as const;
const lenient = { "if-unchecked": v.exactOptional(oneOf(ifUnchecked), "fail") };

/** Takes the name of the one member that all rules have from the file's form to the program's. */
function named<T extends { readonly "if-unchecked": (typeof ifUnchecked)[number] }>(rule: T) {
  const { "if-unchecked": unchecked, ...rest } = rule;
  return { ...rest, ifUnchecked: unchecked };
}

/** Lists of which a rule has one. */
const choice = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    wholeObjectOf({
      allow: v.exactOptional(list(item)),
      forbid: v.exactOptional(filled(item)),
      ...lenient,
    }),
    v.check(
      ({ allow, forbid }) => (allow === undefined) !== (forbid === undefined),
      "an object with either `allow` or `forbid`",
    ),
  );

/** `all`, or a list. */
const variations = v.pipe(
  v.union(
    [v.literal("all"), filled(oneOf(variationNames))],
    "`all`, or a list of variations (docs/environments.md)",
  ),
  v.transform((found) => (found === "all" ? variationNames : found)),
);

export const verdicts = ["identical", "same-content", "same-files"] as const;
export const ages = ["attestation", "commit"] as const;
const names = v.exactOptional(filled(v.string(), mostNamed));

const rules = v.pipe(
  wholeObjectOf({
    rebuild: v.exactOptional(
      v.pipe(wholeObjectOf({ verdicts: filled(oneOf(verdicts)), ...lenient }), v.transform(named)),
    ),
    reproductions: v.exactOptional(
      v.pipe(
        wholeObjectOf({ "at-least": count, builders: names, ...lenient }),
        v.transform(({ "at-least": atLeast, builders, ...rest }) => ({
          ...{ atLeast, builders, ...named(rest) },
        })),
      ),
    ),
    provenance: v.exactOptional(
      v.pipe(
        wholeObjectOf({ builders: names, ...lenient }),
        v.transform(({ builders, ...rest }) => ({ builders, ...named(rest) })),
      ),
    ),
    advisories: v.exactOptional(v.pipe(choice(oneOf(advisoryNames)), v.transform(named))),
    variations: v.exactOptional(
      v.pipe(wholeObjectOf({ required: variations, ...lenient }), v.transform(named)),
    ),
    source: v.exactOptional(
      v.pipe(wholeObjectOf({ allow: filled(sourceName), ...lenient }), v.transform(named)),
    ),
    age: v.exactOptional(
      v.pipe(
        wholeObjectOf({ of: oneOf(ages), "at-most-days": count, ...lenient }),
        v.transform(({ "at-most-days": atMostDays, ...rest }) => ({
          ...{ atMostDays, ...named(rest) },
        })),
      ),
    ),
    bases: v.exactOptional(
      v.pipe(wholeObjectOf({ allow: list(base), ...lenient }), v.transform(named)),
    ),
    licences: v.exactOptional(v.pipe(choice(licence), v.transform(named))),
    setuid: v.exactOptional(
      v.pipe(
        wholeObjectOf({ allow: v.exactOptional(list(path), []), ...lenient }),
        v.transform(named),
      ),
    ),
    size: v.exactOptional(
      v.pipe(
        wholeObjectOf({ "at-most": size, ...lenient }),
        v.transform(({ "at-most": atMost, ...rest }) => ({ atMost, ...named(rest) })),
      ),
    ),
  }),
  v.check((found) => Object.keys(found).length > 0, "an object with at least one rule"),
);

/** A policy as it is written (docs/policy.md, docs/policy.schema.json). */
export const policySchema = v.pipe(
  wholeObjectOf({
    version: v.literal("1", "`1`, the version that this Twofold reads"),
    "trusted-root": v.exactOptional(
      textThat((text) => /^[^\s/-]/.test(text), "a path from the policy's folder"),
    ),
    builders: v.exactOptional(list(builder, mostNamed), []),
    "attestations-from": v.exactOptional(list(repository, mostNamed), []),
    rules,
  }),
  v.transform(
    (found): Policy => ({
      trustedRoot: found["trusted-root"],
      builders: found.builders,
      attestationsFrom: found["attestations-from"],
      rules: found.rules,
    }),
  ),
);
