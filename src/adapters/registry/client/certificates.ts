import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where distributions keep the certificates that the machine trusts, as Go looks for them. */
const bundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

interface HostFile {
  readonly name: string;
  readonly text: string;
}

/** More than one host ever has; what is beyond is not looked at. */
const mostFiles = 200;

/**
 * Returns what a host's certificate is checked with: what the machine trusts, and what is for that
 * host alone, with a client's certificate where there is one.
 * (https://github.com/containers/image/blob/v5.23.1/docs/containers-certs.d.5.md)
 * Node by itself trusts a list of its own, which a private authority is not in.
 * @param host with the port, if the reference has one
 */
export async function trustFor(host: string, env: Environment): Promise<SecureContext> {
  const own = await hostFiles(host, env);
  const machine = await machineTrust(env);
  const authorities = own.filter(({ name }) => name.endsWith(".crt")).map(({ text }) => text);
  return createSecureContext({ ca: [...machine, ...authorities], ...clientPair(own) });
}

/**
 * Returns what a host gets whose own certificate does not count: the client's certificate alone. To read what the
 * machine trusts takes OpenSSL longer than a request.
 */
export async function trustOfAny(host: string, env: Environment): Promise<SecureContext> {
  return createSecureContext({ ca: [], ...clientPair(await hostFiles(host, env)) });
}

function clientPair(own: readonly HostFile[]): { readonly cert?: string; readonly key?: string } {
  const pair = own.find(({ name }) => name.endsWith(".cert"));
  const key = own.find(({ name }) => name === pair?.name.replace(/\.cert$/, ".key"));
  return pair === undefined || key === undefined ? {} : { cert: pair.text, key: key.text };
}

async function machineTrust(env: Environment): Promise<readonly string[]> {
  const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders, NODE_EXTRA_CA_CERTS: extra } = env;
  const more = extra === undefined ? [] : await texts([extra]);
  if (file || folders) {
    const listed = (folders ?? "").split(":").filter((folder) => folder !== "");
    const files = (await Promise.all(listed.map((folder) => filesIn(folder)))).flat();
    return [...(await texts([...(file ? [file] : []), ...files])), ...more];
  }
  for (const bundle of bundles) {
    const [text] = await texts([bundle]);
    if (text !== undefined) return [text, ...more];
  }
  return [...rootCertificates, ...more];
}

/** Reads the files of the first folder that there is for a host. */
async function hostFiles(
  host: string,
  { HOME: home, XDG_CONFIG_HOME: config }: Environment,
): Promise<readonly HostFile[]> {
  const own = config || (home === undefined ? undefined : join(home, ".config"));
  const roots = [
    ...(own === undefined ? [] : [join(own, "containers")]),
    "/etc/containers",
    "/etc/docker",
  ];
  for (const root of roots) {
    const files = await filesIn(join(root, "certs.d", host));
    const kept = files.filter((file) => /\.(?:crt|cert|key)$/.test(file));
    if (files.length === 0) continue;
    const read = kept.map(async (name) => ({ name, text: await readFile(name, "utf8") }));
    return await Promise.all(read);
  }
  return [];
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .sort()
    .slice(0, mostFiles)
    .map((name) => join(folder, name));
}

async function texts(files: readonly string[]): Promise<readonly string[]> {
  const read = files.map((file) => readFile(file, "utf8").catch(() => ""));
  // A folder may also hold files of other kinds, which OpenSSL would refuse.
  return (await Promise.all(read)).filter((text) => text.includes("-----BEGIN "));
}
