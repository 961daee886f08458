import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { identityTokens } from "../../../src/adapters/actions/identity-token.ts";
import { sigstoreHosts } from "../../../src/adapters/actions/sigstore-hosts.ts";
import { attesterFor } from "../../../src/compose/attester.ts";
import type { Surface } from "../../../src/domain/text/surface.ts";
import { request } from "../../support/request.ts";
import { identityToken, SigningServices } from "../../support/sigstore.ts";

const statement = JSON.stringify({ _type: "https://in-toto.io/Statement/v1", subject: ["é"] });
const startedOn = "2026-11-30T22:00:00.000Z";
const never = new AbortController().signal;

let services: SigningServices;
let printed: string[];

beforeEach(async () => {
  services = await SigningServices.start();
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  services.stop();
});

async function attester(
  env: Readonly<Record<string, string>> = services.env,
  { signal = never, surface = "workflow" }: { signal?: AbortSignal; surface?: Surface } = {},
) {
  return await attesterFor({ env, signal, surface, request: request() }, startedOn);
}

async function signed(env = services.env): Promise<string> {
  const { sign } = await attester(env);
  if (sign === undefined) throw new Error("there is no identity");
  return (await sign(statement)).bundle;
}

describe("a job that has an identity", () => {
  it("signs a statement so that who trusts the services can verify it, byte for byte", async () => {
    const bundle = JSON.parse(await signed());
    expect(bundle.mediaType).toBe("application/vnd.dev.sigstore.bundle.v0.3+json");
    expect(bundle.dsseEnvelope.payloadType).toBe("application/vnd.in-toto+json");
    expect(services.verified(bundle)).toEqual(JSON.parse(statement));
    expect(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8")).toBe(statement);
  });

  it("signs nothing that another could be put in the place of", async () => {
    const bundle = JSON.parse(await signed());
    const forged = Buffer.from(statement.replace("é", "e")).toString("base64");
    const other = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: forged } };
    expect(() => services.verified(other)).toThrow(/signature/);
  });

  it("has the log's entry in the bundle where the instance has a log", async () => {
    const bundle = JSON.parse(
      await signed({ ...services.env, TWOFOLD_SIGSTORE_REKOR: services.url }),
    );
    const [entry] = bundle.verificationMaterial.tlogEntries;
    expect(entry).toMatchObject({ kindVersion: { kind: "dsse" }, inclusionPromise: {} });
    const kept = JSON.parse(Buffer.from(entry.canonicalizedBody, "base64").toString("utf8"));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, "base64");
    expect(kept.spec.payloadHash).toEqual({
      algorithm: "sha256",
      value: createHash("sha256").update(payload).digest("hex"),
    });
    expect(services.verified(bundle)).toEqual(JSON.parse(statement));
  });

  it("masks its token before anything can print it, and puts it into no bundle", async () => {
    const bundle = await signed();
    expect(new Set(printed)).toEqual(new Set([`::add-mask::${identityToken}\n`]));
    expect(bundle).not.toContain(identityToken);
  });

  it("writes its token nowhere on the command line, where output is the result", async () => {
    const { sign } = await attester(services.env, { surface: "command line" });
    expect((await sign?.(statement))?.bundle).toContain("dsseEnvelope");
    expect(printed).toEqual([]);
  });

  it("stores a bundle with the forge, for its own repository", async () => {
    const { sign, store } = await attester();
    const bundle = (await sign?.(statement))?.bundle ?? "";
    expect(await store?.(bundle)).toBe("https://github.com/acme/shop/attestations/1");
    expect(services.stored).toEqual([JSON.parse(bundle)]);
  });

  it("names the file of the reusable workflow that its token names, and this attempt of the run", async () => {
    const env = {
      ...services.env,
      GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/release.yml@refs/heads/main",
      GITHUB_RUN_ID: "4711",
      GITHUB_RUN_ATTEMPT: "2",
    };
    expect(await attester(env)).toMatchObject({
      builderId: "https://github.com/acme/workflows/.github/workflows/image.yml@refs/heads/main",
      invocationId: "https://github.com/acme/shop/actions/runs/4711/attempts/2",
      startedOn,
    });
  });

  it.each([
    ["/token", 403, /^The job got no identity to sign with: the runner answered 403\.$/],
    ["/api/v2/signingCert", 400, /the certificate authority http:\S+ answered 400\.$/],
    ["/api/v1/timestamp", 400, /the time stamp service http:\S+ answered 400\.$/],
  ])("says which service refused: %s", async (path, status, message) => {
    services.failing.set(path, status);
    const failure = await signed().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "tool", message: expect.stringMatching(message) });
    expect(String(failure)).not.toContain(identityToken);
  });

  it("says that the forge refused, and what the job needs", async () => {
    services.failing.set("/repos/acme/shop/attestations", 403);
    const { store } = await attester();
    await expect(store?.("{}")).rejects.toMatchObject({
      code: "tool",
      message: "the forge's API answered 403.",
      fix: expect.stringContaining("attestations: write"),
    });
  });

  it("stops when the run is stopped", async () => {
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(attester(services.env, { signal: stopped })).rejects.toThrow("stopped");
    const run = new AbortController();
    const { sign } = await attester(services.env, { signal: run.signal });
    run.abort(new Error("stopped"));
    await expect(sign?.(statement)).rejects.toThrow("stopped");
  });
});

describe("without an identity", () => {
  it.each(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"])(
    "as %s is not set, nothing is signed or asked",
    async (name) => {
      const { [name]: _, ...env } = services.env;
      expect(await attester(env)).toMatchObject({ sign: undefined, store: undefined });
      expect(services.asked).toEqual([]);
    },
  );

  it("an answer that is no token is none, and is not shown", async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${services.url}/api/v2/signingCert`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "right-to-ask",
    };
    services.failing.set("/api/v2/signingCert", 200);
    await expect(
      identityTokens(env, { signal: never, onToken: () => undefined })?.("sigstore"),
    ).rejects.toMatchObject({
      message: "The job got no identity to sign with: the runner answered with something else.",
    });
  });
});

describe("the Sigstore instance", () => {
  async function eventOf(visibility: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "twofold-test-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, "event.json");
    await writeFile(path, JSON.stringify({ repository: { visibility } }));
    return path;
  }

  it("is the public one only for a repository that is known to be public", async () => {
    const hosts = await sigstoreHosts({ GITHUB_EVENT_PATH: await eventOf("public") });
    expect(hosts).toMatchObject({
      fulcio: "https://fulcio.sigstore.dev",
      rekor: "https://rekor.sigstore.dev",
    });
    const own = { fulcio: "https://fulcio.githubapp.com", rekor: undefined };
    for (const visibility of ["private", "internal"]) {
      const env = { GITHUB_EVENT_PATH: await eventOf(visibility) };
      expect(await sigstoreHosts(env)).toMatchObject(own);
    }
    expect(await sigstoreHosts({})).toMatchObject(own);
  });

  it("of another forge is that forge's", async () => {
    expect(await sigstoreHosts({ GITHUB_SERVER_URL: "https://acme.ghe.com" })).toEqual({
      fulcio: "https://fulcio.acme.ghe.com",
      rekor: undefined,
      tsa: "https://timestamp.acme.ghe.com",
    });
  });

  it.each([
    ...["fulcio.example.org", "https://ada:secret@fulcio.example.org", "file:///fulcio"],
    "http://fulcio.example.org",
  ])("is not named by %s, which is not shown", async (text) => {
    const failure = await sigstoreHosts({ TWOFOLD_SIGSTORE_FULCIO: text }).catch(String);
    expect(failure).toMatch(/^Failure: Variable TWOFOLD_SIGSTORE_FULCIO is not the URL/);
    expect(failure).not.toContain("secret");
  });

  it("has something that says when it signed", async () => {
    const env = { TWOFOLD_SIGSTORE_FULCIO: "https://fulcio.example.org" };
    await expect(sigstoreHosts(env)).rejects.toMatchObject({ code: "usage" });
  });
});
