import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { root } from "./paths.ts";

const ajv = new Ajv2020({
  ...{ strict: true, allErrors: true },
  strictRequired: false,
  validateFormats: false,
});
const text = { type: "string", minLength: 1 };
const uri = { type: "string", pattern: "^[a-z][a-z0-9+.-]*:\\S+$" };
const time = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$",
};
const digests = { type: "object", minProperties: 1, additionalProperties: text };

/** https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md */
const statement = {
  type: "object",
  additionalProperties: false,
  required: ["_type", "subject", "predicateType", "predicate"],
  properties: {
    _type: { const: "https://in-toto.io/Statement/v1" },
    subject: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["digest"], properties: { name: text, digest: digests } },
    },
    predicateType: uri,
    predicate: { type: "object" },
  },
};

/** https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/resource_descriptor.md */
const resource = {
  type: "object",
  additionalProperties: false,
  anyOf: [{ required: ["uri"] }, { required: ["digest"] }],
  properties: { name: text, uri, digest: digests },
};

/** https://slsa.dev/spec/v1.1/provenance#schema */
const provenance = {
  type: "object",
  additionalProperties: false,
  required: ["buildDefinition", "runDetails"],
  properties: {
    buildDefinition: {
      type: "object",
      additionalProperties: false,
      required: ["buildType", "externalParameters"],
      properties: {
        buildType: uri,
        externalParameters: { type: "object" },
        internalParameters: { type: "object" },
        resolvedDependencies: { type: "array", items: resource },
      },
    },
    runDetails: {
      type: "object",
      additionalProperties: false,
      required: ["builder"],
      properties: {
        builder: {
          type: "object",
          additionalProperties: false,
          required: ["id"],
          properties: { id: uri, version: { type: "object", additionalProperties: text } },
        },
        metadata: {
          type: "object",
          additionalProperties: false,
          properties: { invocationId: text, startedOn: time, finishedOn: time },
        },
      },
    },
  },
};

/** https://slsa.dev/spec/v1.1/verification_summary#schema */
const summary = {
  type: "object",
  additionalProperties: false,
  required: [
    ...["verifier", "timeVerified", "resourceUri", "policy"],
    ...["verificationResult", "verifiedLevels"],
  ],
  properties: {
    verifier: {
      type: "object",
      additionalProperties: false,
      required: ["id"],
      properties: { id: uri, version: { type: "object", additionalProperties: text } },
    },
    timeVerified: time,
    resourceUri: uri,
    policy: resource,
    inputAttestations: { type: "array", items: resource },
    verificationResult: { enum: ["PASSED", "FAILED"] },
    // Levels of others must not look like SLSA's own.
    verifiedLevels: {
      type: "array",
      minItems: 1,
      items: { type: "string", not: { pattern: "^SLSA_" } },
    },
    slsaVersion: { type: "string", pattern: "^\\d+\\.\\d+$" },
  },
};

const reproduction: object = JSON.parse(
  readFileSync(join(root, "docs/reproduction.schema.json"), "utf8"),
);

/** What tells a document of these kinds; test/sbom/ holds them to their published schemas. */
const document = (member: string, value: string) => ({
  type: "object",
  required: [member],
  properties: { [member]: { const: value } },
});

const isStatement = ajv.compile(statement);
const predicates: Readonly<Record<string, ValidateFunction>> = {
  "https://slsa.dev/provenance/v1": ajv.compile(provenance),
  "https://slsa.dev/verification_summary/v1": ajv.compile(summary),
  "https://twofold.dev/attestations/reproduction/v1": ajv.compile(reproduction),
  "https://cyclonedx.org/bom": ajv.compile(document("specVersion", "1.6")),
  "https://spdx.dev/Document": ajv.compile(document("spdxVersion", "SPDX-2.3")),
};

/** Returns what is wrong with a statement by its own specification and its predicate's; null: nothing. */
export function statementErrors(found: unknown): unknown {
  if (!isStatement(found)) return isStatement.errors;
  const { predicateType, predicate } = found as { predicateType: string; predicate: unknown };
  const check = predicates[predicateType];
  if (check === undefined) return `no schema of ${predicateType}`;
  return check(predicate) ? null : check.errors;
}
