import { BlockList, isIP } from "node:net";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the proxy for an address, by the rules that skopeo and buildah follow
 * (https://pkg.go.dev/golang.org/x/net/http/httpproxy): both cases of the variables, never a proxy
 * for this machine itself. Undefined: none.
 * @throws RangeError where the variable holds no address of a proxy; its text is not repeated,
 * because it may have a password
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const isSecure = url.protocol === "https:";
  const name = isSecure ? "HTTPS_PROXY" : "HTTP_PROXY";
  const value = env[name] || env[name.toLowerCase()] || "";
  if (value === "" || isDirect(url, env["NO_PROXY"] || env["no_proxy"] || "")) return undefined;
  const text = /^[a-z0-9+.-]+:\/\//i.test(value) ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
  throw new RangeError(`${name} is not the address of an HTTP proxy`);
}

function isDirect(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (host === "localhost" || isIn("127.0.0.0/8", host) || isIn("::1/128", host)) return true;
  const usual = url.protocol === "https:" ? "443" : "80";
  const port = url.port || usual;
  return noProxy.split(",").some((text) => matches(text.trim().toLowerCase(), host, port));
}

/** Whether an entry of NO_PROXY names a host: `*`, an address, a network, `name[:port]`, `.name`. */
function matches(entry: string, host: string, port: string): boolean {
  if (entry === "") return false;
  if (entry === "*") return true;
  if (entry.includes("/")) return isIn(entry, host);
  const [, bracketed, name = bracketed ?? "", entryPort] =
    /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [undefined, undefined, entry];
  if (entryPort !== undefined && entryPort !== port) return false;
  const bare = name === "" ? (bracketed ?? "") : name;
  if (isIP(bare) !== 0) return isIn(`${bare}/${isIP(bare) === 4 ? 32 : 128}`, host);
  const domain = bare.replace(/^\*\./, ".");
  if (domain.startsWith(".")) return host.endsWith(domain);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether an address is in a network, e.g. `10.0.0.0/8`. */
function isIn(network: string, host: string): boolean {
  const [address = "", bits = ""] = network.split("/");
  const family = isIP(address);
  if (family === 0 || family !== isIP(host) || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const kind = family === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(address, Number(bits), kind);
  return list.check(host, kind);
}
