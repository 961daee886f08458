/** Creates an error like Node's own: the code says what happened. */
export function codedError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Creates the error for a connection on which nothing came for too long. */
export function silent(): Error {
  return codedError("ETIMEDOUT", "the connection is silent");
}

/** Creates the error for an answer that was not whole in time, although something came. */
export function late(): Error {
  return codedError("ETIME", "the answer takes too long");
}

/** Returns an error's code, e.g. `ECONNREFUSED`. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

interface Row {
  readonly codes: RegExp;
  /** In the words that `domain/oci/registry-troubles.ts` knows. */
  readonly words: string;
  /** Whether another attempt may help. */
  readonly passes: boolean;
}

const rows: readonly Row[] = [
  { codes: /^ECONNREFUSED$/, words: "connection refused", passes: false },
  { codes: /^ENOTFOUND$/, words: "no such host", passes: false },
  { codes: /^EAI_/, words: "temporary failure in name resolution", passes: true },
  { codes: /^ETIMEDOUT$/, words: "connection timed out", passes: true },
  // It was waited for long enough.
  { codes: /^ETIME$/, words: "connection timed out", passes: false },
  { codes: /^EHOSTUNREACH$/, words: "no route to host", passes: false },
  { codes: /^ENETUNREACH$/, words: "network is unreachable", passes: false },
  {
    codes: /^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/,
    words: "connection reset",
    passes: true,
  },
  {
    codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
    words: "certificate has expired or is not yet valid",
    passes: false,
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    words: "certificate is not valid for this name",
    passes: false,
  },
  {
    codes: /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|^CERT_|INVALID_CA/,
    words: "certificate signed by unknown authority",
    passes: false,
  },
  { codes: /^HPE_/, words: "it does not speak HTTP", passes: false },
];

const plain = "server gave HTTP response to HTTPS client";

/** Says what an error of a connection means. */
export function connectionWords(error: unknown): string {
  if (speaksPlainHttp(error)) return plain;
  const code = codeOf(error);
  const row = rows.find(({ codes }) => codes.test(code));
  if (row !== undefined) return row.words;
  const said = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  return /^(?:ERR_SSL_|EPROTO)/.test(code) ? `tls: ${said}` : `${said}`;
}

/** Whether the same request may succeed a moment later. */
export function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return rows.some(({ codes, passes }) => passes && codes.test(code));
}

/** Whether TLS was answered by something that is not TLS. */
export function speaksPlainHttp(error: unknown): boolean {
  const isTls = /^(?:EPROTO|ERR_SSL_)/.test(codeOf(error));
  const said = error instanceof Error ? error.message : "";
  return isTls && /wrong version number|packet length too long|http request/i.test(said);
}
