import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import type { HttpClient } from "@actions/http-client";
import * as v from "valibot";
import { printable, shortened } from "../../domain/text/printable.ts";
import { fittingJson, maybe, objectOf } from "../../domain/text/schema.ts";
import { bodyInto, bodyOf, TooLong, untilAborted } from "./answers.ts";

/** Where the service is, and the right to use it: both come from the runner. */
export interface CacheAccess {
  /** The address that the runner names in ACTIONS_RESULTS_URL. */
  readonly address: string;
  /** It goes to that address alone. */
  readonly token: string;
}

/** Why something could not be done. The message continues a sentence about the service. */
export class CacheFault extends Error {}

/** An entry of the cache. Its content is at a signed URL, which is a secret. */
interface Entry {
  readonly key: string;
  readonly url: string;
}

/** What an entry is made of. */
interface Content {
  /** In bytes. */
  readonly size: number;
  /** Asked for only where the service takes it. */
  readonly data: () => string | Readable;
}

const service = "twirp/github.actions.results.api.v1.CacheService";
const mostAnswerBytes = 64 * 1024;
/** The longest silence of the service. A connection that nobody waits for any more ends after it. */
const silenceSeconds = 10;

const refusal = objectOf({ code: maybe(v.string()), msg: maybe(v.string()) });
const entryFound = objectOf({
  ok: maybe(v.boolean()),
  signed_download_url: maybe(v.string()),
  matched_key: maybe(v.string()),
});
const entryCreated = objectOf({
  ok: maybe(v.boolean()),
  signed_upload_url: maybe(v.string()),
  message: maybe(v.string()),
});
const entryFinished = objectOf({ ok: maybe(v.boolean()), message: maybe(v.string()) });

/**
 * Speaks the protocol of GitHub's cache service, version 2, as the package @actions/cache does: three
 * calls in JSON, and the content as one block blob of Azure's storage, `PUT` and `GET` at signed URLs
 * (https://learn.microsoft.com/rest/api/storageservices/put-blob). A key has one content for ever.
 */
export class CacheService {
  readonly #access: CacheAccess;
  readonly #client: HttpClient;
  readonly #signal: AbortSignal;

  private constructor(access: CacheAccess, client: HttpClient, signal: AbortSignal) {
    this.#access = access;
    this.#client = client;
    this.#signal = signal;
  }

  /** @param signal ends whatever the service has not answered by then */
  static async open(access: CacheAccess, signal: AbortSignal): Promise<CacheService> {
    const { HttpClient } = await import("@actions/http-client");
    const options = { allowRedirects: false, socketTimeout: silenceSeconds * 1000 };
    return new CacheService(access, new HttpClient("twofold", [], options), signal);
  }

  /**
   * Finds the newest entry whose key starts with a text.
   * @param version tells contents of another form apart: 64 hexadecimal digits
   * @throws CacheFault
   */
  async find(start: string, version: string): Promise<Entry | undefined> {
    const asked = { key: start, restore_keys: [start], version };
    const answer = await this.#call("GetCacheEntryDownloadURL", asked);
    const found = this.#read(entryFound, answer);
    if (found.ok !== true) return undefined;
    const { matched_key: key, signed_download_url: url } = found;
    if (key === undefined || url === undefined) throw new CacheFault("names no entry");
    return { key, url: this.#checked(url) };
  }

  /** Fetches an entry's content. @throws CacheFault, also where it has more bytes than `most` */
  async fetch({ url }: Entry, most: number): Promise<Buffer> {
    return await told(bodyOf(await this.#content(url), { signal: this.#signal, most }));
  }

  /**
   * Writes an entry's content to a path where nothing is yet.
   * @throws CacheFault, also where it has more bytes than `most`; what was written is then left
   */
  async fetchInto({ url }: Entry, most: number, to: string): Promise<void> {
    await told(bodyInto(await this.#content(url), { signal: this.#signal, most, to }));
  }

  /**
   * Makes an entry.
   * @returns `false` where its key was taken
   * @throws CacheFault
   */
  async add(key: string, version: string, { size, data }: Content): Promise<boolean> {
    const answer = await this.#call("CreateCacheEntry", { key, version });
    if (answer.status === 409) return false;
    const { signed_upload_url: url, ...created } = this.#read(entryCreated, answer);
    if (created.ok !== true || url === undefined) throw this.#refused(created.message);
    const headers = {
      "content-type": "application/octet-stream",
      // Storage takes no body in pieces whose length is not known.
      "content-length": String(size),
      "x-ms-blob-type": "BlockBlob",
      "x-ms-version": "2021-12-02",
    };
    const sent = await this.#ask("PUT", this.#checked(url), data(), headers);
    if (sent.statusCode !== 201) {
      throw new CacheFault(`answers ${sent.statusCode} to the upload`);
    }
    const finished = { key, version, size_bytes: String(size) };
    const { ok, message } = this.#read(
      entryFinished,
      await this.#call("FinalizeCacheEntryUpload", finished),
    );
    if (ok !== true) throw this.#refused(message);
    return true;
  }

  /** Ends the connections. */
  close(): void {
    this.#client.dispose();
  }

  async #call(method: string, asked: object): Promise<{ status: number; text: string }> {
    const { address, token } = this.#access;
    const url = new URL(`/${service}/${method}`, address).href;
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const message = await this.#ask("POST", url, JSON.stringify(asked), headers);
    const body = await told(bodyOf(message, { signal: this.#signal, most: mostAnswerBytes }));
    return { status: message.statusCode ?? 0, text: body.toString("utf8") };
  }

  async #content(url: string): Promise<IncomingMessage> {
    const message = await this.#ask("GET", url, null, {});
    if (message.statusCode === 200) return message;
    throw new CacheFault(`answers ${message.statusCode} for the entry`);
  }

  #read<const Schema extends v.GenericSchema>(
    schema: Schema,
    { status, text }: { readonly status: number; readonly text: string },
  ): v.InferOutput<Schema> {
    if (status !== 200) {
      const why = fittingJson(refusal, text)?.msg;
      throw why === undefined ? new CacheFault(`answers ${status}`) : this.#refused(why);
    }
    const found = fittingJson(schema, text);
    if (found === undefined) throw new CacheFault("answers in an unknown form");
    return found;
  }

  #refused(why = "no reason is given"): CacheFault {
    // Nothing that the service says may show what it was sent.
    const told = why.replaceAll(this.#access.token, "***").replaceAll(/\?\S*/g, "?***");
    return new CacheFault(`refuses: ${shortened(printable(told), 200)}`);
  }

  /** Contents are never sent nor taken in the clear where the service itself is not. */
  #checked(url: string): string {
    const [to, own] = [url, this.#access.address].map((each) =>
      URL.canParse(each) ? new URL(each).protocol : undefined,
    );
    if (to === "https:" || (to === "http:" && own === "http:")) return url;
    throw new CacheFault("names an address that cannot be used");
  }

  async #ask(
    verb: string,
    url: string,
    data: string | Readable | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<IncomingMessage> {
    const request = this.#client.request(verb, url, data, { ...headers });
    return (await untilAborted(request, this.#signal)).message;
  }
}

/** Lets a body that is too long be the service's fault. @throws CacheFault, or what the body failed with */
async function told<T>(body: Promise<T>): Promise<T> {
  try {
    return await body;
  } catch (error) {
    throw error instanceof TooLong ? new CacheFault(`sends ${error.message}`) : error;
  }
}
