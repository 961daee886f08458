import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { operations } from "@octokit/openapi-types";
import { bundleFromJSON, type SerializedBundle } from "@sigstore/bundle";
import {
  fulcioHandler,
  initializeCA,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";

type Create = operations["repos/create-attestation"];
type Asked = Create["requestBody"]["content"]["application/json"];
type Created = Create["responses"][201]["content"]["application/json"];
type Handler = ReturnType<typeof fulcioHandler>;

/** What the token of the stand-in's job says. */
export const identity = {
  iss: "https://token.actions.githubusercontent.com",
  sub: "repo:acme/shop:ref:refs/heads/main",
  aud: "sigstore",
  exp: 4_102_444_800,
  job_workflow_ref: "acme/workflows/.github/workflows/image.yml@refs/heads/main",
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
/** Nobody signed it: the stand-in of Fulcio takes it as it is. */
export const identityToken = `${part({ alg: "none" })}.${part(identity)}.${part({ no: 1 })}`;

/**
 * Stand-ins on loopback of all that signing needs: the runner's tokens, Fulcio, Rekor and a time
 * stamp service with keys of their own (@sigstore/mock), and GitHub's store of attestations.
 */
export class SigningServices {
  /** Bundles that the forge was given for acme/shop. */
  readonly stored: SerializedBundle[] = [];
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = [];
  /** Paths that are answered with this status instead. */
  readonly failing = new Map<string, number>();
  /** Paths that get no answer. */
  readonly silent = new Set<string>();
  readonly #server: Server;
  readonly #handlers: readonly Handler[];
  readonly #root: TrustedRoot;

  private constructor(handlers: readonly Handler[], root: TrustedRoot) {
    this.#handlers = handlers;
    this.#root = root;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async start(): Promise<SigningServices> {
    // A whole second, because the verifier reads no time stamp with a fraction; and one when the
    // certificates that are made next are certainly valid already.
    const clock = new Date((Math.floor(Date.now() / 1000) + 60) * 1000);
    const ca = await initializeCA(newKeys(), undefined, clock);
    const log = await initializeTLog("https://rekor.test", newKeys());
    const tsa = await initializeTSA(newKeys(), clock);
    const root = rootOf({
      ...{ ca: ca.rootCertificate, log: log.publicKey },
      tsa: [tsa.intCertificate, tsa.rootCertificate],
    });
    const handlers = [fulcioHandler(ca), rekorHandler(log), tsaHandler(tsa)];
    const services = new SigningServices(handlers, root);
    await new Promise<void>((resolve) => services.#server.listen(0, "127.0.0.1", resolve));
    return services;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  /** What a program needs to trust these services, as the JSON that Sigstore's programs read. */
  get trustedRoot(): string {
    return JSON.stringify(TrustedRoot.toJSON(this.#root));
  }

  /** The variables by which a job finds the stand-ins. */
  get env(): Readonly<Record<string, string>> {
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_API_URL: this.url,
      GITHUB_TOKEN: "token-of-the-job",
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/token?job=7`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "right-to-ask",
      TWOFOLD_SIGSTORE_FULCIO: this.url,
      TWOFOLD_SIGSTORE_TSA: this.url,
    };
  }

  /**
   * Verifies a bundle as any program does that trusts these services, and no others.
   * @returns the statement that was signed
   * @throws what @sigstore/verify throws
   */
  verified(bundle: SerializedBundle): unknown {
    const read = bundleFromJSON(bundle);
    const verifier = new Verifier(toTrustMaterial(this.#root), {
      ...{ tlogThreshold: 0, tsaThreshold: 1, ctlogThreshold: 0 },
    });
    verifier.verify(toSignedEntity(read), { subjectAlternativeName: identity.sub });
    if (read.content.$case !== "dsseEnvelope") throw new Error("no envelope");
    return JSON.parse(read.content.dsseEnvelope.payload.toString("utf8"));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url);
    this.asked.push(pathname);
    const body = await textOf(request);
    if (this.silent.has(pathname)) return;
    const failure = this.failing.get(pathname);
    if (failure !== undefined) {
      reply(response, failure, { message: "no" });
    } else if (pathname === "/token") {
      const isAsked =
        searchParams.get("audience") === "sigstore" && searchParams.get("job") === "7";
      const isAllowed = request.headers.authorization === "Bearer right-to-ask";
      reply(response, isAsked && isAllowed ? 200 : 403, { value: identityToken });
    } else if (pathname === "/repos/acme/shop/attestations" && request.method === "POST") {
      const { bundle }: Asked = JSON.parse(body);
      this.stored.push(bundle as SerializedBundle);
      const created: Created = { id: this.stored.length };
      reply(response, 201, created);
    } else {
      const handler = this.#handlers.find(({ path }) => path === pathname);
      if (handler === undefined) return reply(response, 404, {});
      const found = await handler.fn(body);
      response.writeHead(found.statusCode, { "content-type": found.contentType ?? "text/plain" });
      response.end(found.response);
    }
  }
}

function reply(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function newKeys(): KeyPairKeyObjectResult {
  return generateKeyPairSync("ec", { namedCurve: "prime256v1" });
}

function rootOf(keys: {
  readonly ca: Buffer;
  readonly log: Buffer;
  readonly tsa: readonly Buffer[];
}): TrustedRoot {
  const validFor = { start: "2020-01-01T00:00:00Z" };
  const log = (key: Buffer) => ({
    baseUrl: "https://rekor.test",
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: key.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor,
    },
    logId: { keyId: createHash("sha256").update(key).digest("base64") },
  });
  const authority = (certificates: readonly Buffer[]) => ({
    subject: { organization: "sigstore.mock", commonName: "sigstore" },
    uri: "https://sigstore.test",
    certChain: {
      certificates: certificates.map((each) => ({ rawBytes: each.toString("base64") })),
    },
    validFor,
  });
  return TrustedRoot.fromJSON({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [log(keys.log)],
    certificateAuthorities: [authority([keys.ca])],
    ctlogs: [],
    timestampAuthorities: [authority(keys.tsa)],
  });
}
