import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsStatement, statementIn } from "../../../src/domain/labels/attested-statement.ts";

const statement = JSON.stringify({ predicateType: "https://slsa.dev/provenance/v1", more: "ö" });
const payloadType = "application/vnd.in-toto+json";
const envelope = {
  payloadType,
  payload: Buffer.from(statement).toString("base64"),
  signatures: [{ keyid: "", sig: "bm9uZQ==" }],
};

describe("an in-toto statement", () => {
  it.each<[string, unknown]>([
    ["as it is", JSON.parse(statement)],
    ["in a DSSE envelope", envelope],
    [
      "in one with base64 for URLs",
      { ...envelope, payload: Buffer.from(statement).toString("base64url") },
    ],
    ["in a Sigstore bundle", { mediaType: "…", verificationMaterial: {}, dsseEnvelope: envelope }],
  ])("is found %s", (_, document) => {
    expect(JSON.parse(statementIn(JSON.stringify(document)) ?? "")).toEqual(JSON.parse(statement));
  });

  it.each<[string, unknown]>([
    ["a signature of a blob", { messageSignature: { signature: "bm9uZQ==" } }],
    ["another payload", { ...envelope, payloadType: "text/plain" }],
    ["an envelope in an envelope", { dsseEnvelope: { dsseEnvelope: envelope } }],
    ["a payload that is no base64", { ...envelope, payload: "{}" }],
    ["a list", [envelope]],
  ])("is not found in %s", (_, document) => {
    expect(statementIn(JSON.stringify(document))).toBeUndefined();
  });

  it("comes under the media types of in-toto, DSSE and Sigstore", () => {
    expect(holdsStatement("application/vnd.dev.sigstore.bundle.v0.3+json")).toBe(true);
    expect(holdsStatement("application/vnd.dsse.envelope.v1+json")).toBe(true);
    expect(holdsStatement("application/vnd.dev.cosign.simplesigning.v1+json")).toBe(false);
  });

  it("is looked for in anything, without an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        for (const document of [value, { payloadType, payload: text }, { dsseEnvelope: value }]) {
          const found = statementIn(JSON.stringify(document));
          expect(["string", "undefined"]).toContain(typeof found);
        }
        statementIn(text);
      }),
    );
  });
});
