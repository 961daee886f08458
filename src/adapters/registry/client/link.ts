const longestHeader = 16 * 1024;

// `<target>` and its parameters up to the next comma outside of quotes (RFC 8288 §3).
const entry = /<([^<>]*)>((?:[^,"]|"[^"]*")*)/g;
const relation = /;[ \t]*rel[ \t]*=[ \t]*(?:"([^"]*)"|([^\s;,"]+))/i;

/**
 * Finds the next page in a `Link` header, wherever in the header it stands.
 * @param from the page that the header came with; a relative target continues from there
 * @returns undefined where there is no next page
 * @throws RangeError where the next page is at another host, which must not get our account
 */
export function nextPage(header: string | undefined, from: URL): URL | undefined {
  if (header === undefined) return undefined;
  for (const [, target = "", parameters = ""] of header.slice(0, longestHeader).matchAll(entry)) {
    const [, quoted, bare] = relation.exec(parameters) ?? [];
    const relations = (quoted ?? bare ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return continued(target, from);
  }
  return undefined;
}

/**
 * Resolves what a registry says to ask next. A registry behind a proxy that ends TLS may write its
 * own address with `http:`; the scheme stays the one that was used.
 * @throws RangeError where that is not an address, or at another host
 */
export function continued(target: string, from: URL): URL {
  if (!URL.canParse(target, from.href)) throw new RangeError("an address that is none");
  const url = new URL(target, from);
  url.hash = "";
  if (url.host !== from.host) throw new RangeError("an address at another host");
  if (url.username !== "" || url.password !== "")
    throw new RangeError("an address with a password");
  const isPlain = url.protocol === "http:" || url.protocol === "https:";
  if (!isPlain) throw new RangeError("an address that is not one of the web");
  url.protocol = from.protocol;
  return url;
}
