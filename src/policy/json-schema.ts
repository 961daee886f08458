import { variationNames } from "../domain/build/environment.ts";
import { advisoryNames } from "../domain/source/advisory.ts";
import {
  ages,
  builderName,
  countPattern,
  ifUnchecked,
  issuerPattern,
  mailPattern,
  mostEntries,
  mostNamed,
  namePattern,
  sizePattern,
  urlPattern,
  verdicts,
} from "./policy-schema.ts";

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

const text = (pattern: RegExp): Schema => ({ type: "string", pattern: pattern.source });
const oneOf = (names: readonly string[]): Schema => ({ enum: names });
const list = (items: Schema, most = mostEntries): Schema => ({
  ...{ type: "array", maxItems: most, items },
});
const filled = (items: Schema, most = mostEntries): Schema => ({
  ...{ ...list(items, most), minItems: 1 },
});
/** A number, which may be in quotes, too. */
const count: Schema = {
  anyOf: [{ type: "integer", minimum: 1, maximum: 999_999 }, text(countPattern)],
};
const size: Schema = { anyOf: [{ type: "integer", minimum: 1 }, text(sizePattern)] };

function objectOf(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema {
  return { description, type: "object", additionalProperties: false, required, properties };
}

const lenient: Schema = {
  description:
    "What comes of the rule where nobody who is trusted says what it asks. Default: fail.",
  enum: ifUnchecked,
};

function rule(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required = Object.keys(properties),
): Schema {
  return objectOf(description, { ...properties, "if-unchecked": lenient }, required);
}

const eitherList: Schema = { oneOf: [{ required: ["allow"] }, { required: ["forbid"] }] };
const builders = filled(text(builderName), mostNamed);

const builder = objectOf(
  "Somebody whose signatures count.",
  {
    name: text(builderName),
    issuer: text(issuerPattern),
    identity: { anyOf: [text(urlPattern), text(mailPattern)] },
    repository: text(urlPattern),
  },
  ["name", "issuer", "identity"],
);

const rules = {
  rebuild: rule("What a rebuild by this very run has to come to.", {
    verdicts: filled(oneOf(verdicts)),
  }),
  reproductions: rule(
    "How many builders have to have signed that they got this digest.",
    { "at-least": count, builders },
    ["at-least"],
  ),
  provenance: rule("Who has to have signed how the image was built.", { builders }, []),
  advisories: {
    ...rule(
      "In which ways the source must not be unclean.",
      { allow: list(oneOf(advisoryNames)), forbid: filled(oneOf(advisoryNames)) },
      [],
    ),
    ...eitherList,
  },
  variations: rule("What the second build must have varied in every step.", {
    required: { anyOf: [{ const: "all" }, filled(oneOf(variationNames))] },
  }),
  source: rule("Repositories that the image may come from.", { allow: filled(text(namePattern)) }),
  age: rule("How old the newest signature of a builder, or the commit, may be.", {
    ...{ of: oneOf(ages), "at-most-days": count },
  }),
  bases: rule("What the image may be built on.", {
    allow: list(text(/^sha256:[0-9a-f]{64}$|@sha256:[0-9a-f]{64}$|^[^:@]+(:\d+)?\/[^:@]+$/)),
  }),
  licences: {
    ...rule(
      "Licences of the packages in the image, by SPDX identifiers.",
      { allow: filled(text(/^[A-Za-z0-9.+-]+$/)), forbid: filled(text(/^[A-Za-z0-9.+-]+$/)) },
      [],
    ),
    ...eitherList,
  },
  setuid: rule(
    "Files that may have the setuid or setgid bit.",
    { allow: list(text(/^\/[^*]+$/)) },
    [],
  ),
  size: rule("Compressed bytes of config and layers.", { "at-most": size }),
} as const;

/** Writes docs/policy.schema.json, by which editors check and complete a policy. */
export function policyJsonSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A policy of Twofold",
    ...objectOf(
      "What an image has to be like, and whose word counts. docs/policy.md explains it.",
      {
        version: { enum: [1, "1"] },
        "trusted-root": {
          description: "File with Sigstore's trusted roots, from the policy's folder.",
          ...text(/^[^\s/-]/),
        },
        builders: list(builder, mostNamed),
        "attestations-from": {
          description: "Repositories that may have attestations, beside the image's own.",
          ...list(text(/^[^@\s]+$/), mostNamed),
        },
        rules: { ...objectOf("What is asked.", rules, []), minProperties: 1 },
      },
      ["version", "rules"],
    ),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
