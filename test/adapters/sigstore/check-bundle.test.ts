import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sigstoreSigner } from "../../../src/adapters/actions/sigstore-sign.ts";
import { bundleChecker } from "../../../src/adapters/sigstore/check-bundle.ts";
import { readTrustedRoots } from "../../../src/adapters/sigstore/trusted-roots.ts";
import type { SignatureChecker } from "../../../src/app/ports/signatures.ts";
import type { CheckedBundle } from "../../../src/domain/labels/signed-statement.ts";
import { identity, identityToken, SigningServices } from "../../support/sigstore.ts";

const statement = JSON.stringify({ _type: "https://in-toto.io/Statement/v1", said: "…" });

let services: SigningServices;
beforeAll(async () => {
  services = await SigningServices.start();
});
afterAll(() => services.stop());

async function checkerBy(root: string): Promise<SignatureChecker> {
  const roots = await readTrustedRoots(root);
  if ("wrong" in roots) throw new Error(roots.wrong);
  return await bundleChecker(roots.value);
}

async function signed(how: "logged" | "stamped" = "logged"): Promise<string> {
  const hosts = { fulcio: services.url, rekor: services.url, tsa: services.url };
  const sign = sigstoreSigner({
    hosts: how === "logged" ? hosts : { ...hosts, rekor: undefined },
    token: () => Promise.resolve(identityToken),
    signal: new AbortController().signal,
  });
  return (await sign(statement)).bundle;
}

type Bundle = {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: { certificate?: { rawBytes: string }; tlogEntries: unknown[] };
};

/** Changes a bundle as somebody would who has no key. */
function forged(bundle: string, change: (bundle: Bundle) => void): string {
  const copy = JSON.parse(bundle);
  change(copy);
  return JSON.stringify(copy);
}

function rootWithout(...lists: readonly ("tlogs" | "timestampAuthorities")[]): string {
  const root = JSON.parse(services.trustedRoot);
  for (const list of lists) root[list] = [];
  return JSON.stringify(root);
}

const unknownSigner = {
  kind: "refused",
  why: expect.stringMatching(/^is not signed by anybody whom the trusted root knows \([A-Z_]+\)$/),
};

describe("a bundle", () => {
  it("says who signed it, with which issuer, and when", async () => {
    const checker = await checkerBy(services.trustedRoot);
    expect(checker.check(await signed())).toEqual({
      kind: "signed",
      statement,
      signer: {
        issuer: identity.iss,
        identity: identity.sub,
        repository: undefined,
        since: expect.any(Number),
      },
    } satisfies CheckedBundle);
  });

  it("counts without the log where the root names none", async () => {
    const checker = await checkerBy(rootWithout("tlogs"));
    expect(checker.check(await signed("stamped"))).toMatchObject({ kind: "signed" });
  });

  it("needs the log where the root names one", async () => {
    const checker = await checkerBy(services.trustedRoot);
    expect(checker.check(await signed("stamped"))).toEqual(unknownSigner);
  });

  it("is nobody's by another root", async () => {
    const others = await SigningServices.start();
    const checker = await checkerBy(others.trustedRoot);
    expect(checker.check(await signed())).toEqual(unknownSigner);
    const both = await checkerBy(`${others.trustedRoot}\n${services.trustedRoot}\n`);
    expect(both.check(await signed())).toMatchObject({ kind: "signed" });
    others.stop();
  });

  it.each<[string, (bundle: Bundle) => void]>([
    [
      "another statement",
      ({ dsseEnvelope }) => {
        dsseEnvelope.payload = Buffer.from('{"said":"more"}').toString("base64");
      },
    ],
    [
      "another signature",
      ({ dsseEnvelope }) => {
        dsseEnvelope.signatures = [{ sig: Buffer.from("no").toString("base64") }];
      },
    ],
    [
      "an entry of the log taken out",
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
      },
    ],
  ])("with %s is nobody's", async (_, change) => {
    const checker = await checkerBy(services.trustedRoot);
    expect(checker.check(forged(await signed(), change))).toEqual(unknownSigner);
  });

  it("of another type of content is no statement", async () => {
    const checker = await checkerBy(services.trustedRoot);
    const bundle = forged(await signed(), ({ dsseEnvelope }) => {
      dsseEnvelope.payloadType = "text/plain";
    });
    expect(checker.check(bundle)).toEqual({ kind: "refused", why: "holds no in-toto statement" });
  });

  it.each([
    "",
    "{}",
    "[]",
    statement,
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}',
    `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  ])("that is none is refused: %.60s", async (text) => {
    const checker = await checkerBy(services.trustedRoot);
    expect(checker.check(text)).toEqual({ kind: "refused", why: "is no Sigstore bundle" });
  });
});

describe("a file of trusted roots", () => {
  it.each([
    ["", "it is empty"],
    ["{}", "`mediaType` is missing: it must be a text"],
    [
      '{"mediaType":"text/plain"}',
      "`mediaType` is wrong: it must be that of a trusted root of Sigstore",
    ],
    ["not json", "it is not JSON"],
    ["{}\n".repeat(17), "it has more than 16 lines"],
  ])("is refused where it is none: %j", async (text, wrong) => {
    expect(await readTrustedRoots(text)).toEqual({ wrong });
  });
});
