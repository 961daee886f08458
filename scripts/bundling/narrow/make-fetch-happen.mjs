// What is bundled as `make-fetch-happen`, which has a cache of its own and a megabyte: what @sigstore/sign takes of
// its answers, on the client that is bundled anyway, with its proxies. Retries are @sigstore/sign's own.
// test/bundling.test.ts holds that it works.

import { HttpClient } from "@actions/http-client";

/** A certificate chain, an entry of a log and a time stamp have some kilobytes. */
const mostBytes = 1024 * 1024;

// biome-ignore lint/style/noDefaultExport: the package has one
export default async function fetch(url, { method, headers, body, timeout }) {
  const settings = { allowRedirects: false, allowRetries: false, socketTimeout: timeout };
  const client = new HttpClient("twofold", [], settings);
  try {
    const { message } = await client.request(method, url, body ?? null, headers);
    const bytes = await whole(message);
    const status = message.statusCode ?? 0;
    return {
      ok: status >= 200 && status < 300,
      status,
      statusText: message.statusMessage ?? "",
      headers: new Map(Object.entries(message.headers)),
      json: async () => JSON.parse(bytes.toString("utf8")),
      buffer: async () => bytes,
    };
  } finally {
    client.dispose();
  }
}

async function whole(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > mostBytes) throw new Error(`an answer of more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
