import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly content: Buffer;
}

/** A status, an answer in JSON, one that is none, or none at all. */
export type CacheFault = number | object | "garbage" | "silence";

export interface CacheServiceFake {
  /** The variables that a runner gives a step of an action for it. */
  readonly env: Readonly<Record<string, string>>;
  /** The finished entries, oldest first; a test may change them. */
  readonly entries: CacheEntry[];
  /** Each request: its method and path without the query. */
  readonly requests: string[];
  /** What requests come to instead, by a part of their path. */
  readonly faults: Map<string, CacheFault>;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: object | Buffer;
}

const calls = "/twirp/github.actions.results.api.v1.CacheService/";
const blobs = "/blob/";

/**
 * GitHub's cache service, version 2, and the storage of Azure behind it, on loopback. It takes what
 * the package @actions/cache sends, which a test holds, and no more.
 */
export async function startCacheService(): Promise<CacheServiceFake> {
  const token = `runtime-${randomUUID()}`;
  const service = new Service(token);
  const requests: string[] = [];
  const faults = new Map<string, CacheFault>();
  const answerTo = (request: IncomingMessage, url: URL, body: Buffer): Answer => {
    if (url.pathname.startsWith(blobs)) return service.blob(request, url, body);
    if (request.headers.authorization !== `Bearer ${token}`)
      return { status: 401, body: { code: "unauthenticated", msg: "no valid token" } };
    const method = url.pathname.slice(calls.length);
    return service.call(method, JSON.parse(body.toString("utf8")));
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", service.address);
    requests.push(`${request.method} ${url.pathname}`);
    const fault = [...faults].find(([part]) => url.pathname.includes(part))?.[1];
    const sent = await bodyOf(request);
    if (fault === "silence") return;
    const { status, body } = faulty(fault, token) ?? answerTo(request, url, sent);
    response.writeHead(status, { etag: '"0x1"', "last-modified": new Date(0).toUTCString() });
    response.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is always of this shape.
  service.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      ACTIONS_CACHE_SERVICE_V2: "True",
      ACTIONS_RESULTS_URL: `${service.address}/`,
      ACTIONS_RUNTIME_TOKEN: token,
    },
    ...{ entries: service.entries, requests, faults },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function faulty(fault: CacheFault | undefined, token: string): Answer | undefined {
  if (fault === undefined) return undefined;
  if (fault === "garbage") return { status: 200, body: Buffer.from("<html>") };
  if (typeof fault === "object") return { status: 200, body: fault };
  return { status: Number(fault), body: { code: "internal", msg: `sent ${token}` } };
}

/** What the service and the storage do with what they are sent. */
class Service {
  address = "";
  readonly entries: CacheEntry[] = [];
  readonly #uploads = new Map<string, Omit<CacheEntry, "content"> & { content?: Buffer }>();
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  call(method: string, asked: Readonly<Record<string, unknown>>): Answer {
    const [key, version] = [String(asked["key"]), String(asked["version"])];
    switch (method) {
      case "CreateCacheEntry":
        return this.#create(key, version);
      case "FinalizeCacheEntryUpload":
        return this.#finish(key, version, String(asked["size_bytes"]));
      case "GetCacheEntryDownloadURL":
        return this.#find([key, ...((asked["restore_keys"] ?? []) as string[])], version);
      default:
        return { status: 404, body: { code: "bad_route", msg: "no such method" } };
    }
  }

  /** A signed URL is all the right that there is: storage refuses a token beside it. */
  blob({ method, headers }: IncomingMessage, url: URL, body: Buffer): Answer {
    if (!url.searchParams.get("sig")?.startsWith(this.#token)) return { status: 403 };
    if (headers.authorization !== undefined) return { status: 400 };
    const id = url.pathname.slice(blobs.length);
    const entry = this.entries[Number(id)];
    if (method === "GET" && entry !== undefined) return { status: 200, body: entry.content };
    const upload = this.#uploads.get(id);
    const isBlock = headers["x-ms-blob-type"] === "BlockBlob";
    if (method !== "PUT" || upload === undefined || !isBlock) return { status: 400 };
    upload.content = body;
    return { status: 201 };
  }

  #create(key: string, version: string): Answer {
    if (this.#has(key, version)) return taken(key);
    const id = randomUUID();
    this.#uploads.set(id, { key, version });
    return { status: 200, body: { ok: true, signed_upload_url: this.#signed(id) } };
  }

  #finish(key: string, version: string, size: string): Answer {
    const started = [...this.#uploads.values()];
    const { content } = started.findLast((one) => isSame(one, key, version)) ?? {};
    if (content === undefined || size !== String(content.length))
      return { status: 400, body: { code: "invalid_argument", msg: "the size is another one" } };
    if (this.#has(key, version)) return taken(key);
    this.entries.push({ key, version, content });
    return { status: 200, body: { ok: true, entry_id: String(this.entries.length) } };
  }

  /** An entry of the first key itself comes first, then the newest that starts like one of them. */
  #find([key = "", ...starts]: readonly string[], version: string): Answer {
    const own = this.entries.filter((one) => one.version === version);
    const like = (start: string) => own.findLast((one) => one.key.startsWith(start));
    const found = own.find((one) => one.key === key) ?? [key, ...starts].map(like).find(Boolean);
    if (found === undefined) return { status: 200, body: { ok: false } };
    const url = this.#signed(String(this.entries.indexOf(found)));
    const body = { ok: true, signed_download_url: url, matched_key: found.key };
    return { status: 200, body };
  }

  #has(key: string, version: string): boolean {
    return this.entries.some((one) => isSame(one, key, version));
  }

  #signed(id: string): string {
    return `${this.address}${blobs}${id}?sig=${this.#token}`;
  }
}

function isSame(one: Pick<CacheEntry, "key" | "version">, key: string, version: string): boolean {
  return one.key === key && one.version === version;
}

function taken(key: string): Answer {
  return { status: 409, body: { code: "already_exists", msg: `${key} exists` } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
