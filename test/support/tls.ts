import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./program.ts";

/** Files of a server's certificate, and of the authority that signed it. */
export interface Certificates {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Makes a private authority and a server's certificate for names of this machine. */
export async function makeCertificates(
  folder: string,
  names: readonly string[] = ["IP:127.0.0.1", "DNS:localhost", "DNS:registry.test"],
): Promise<Certificates> {
  await mkdir(folder, { recursive: true });
  const [ca, caKey] = [join(folder, "ca.crt"), join(folder, "ca.key")];
  const [cert, key, wish] = ["server.crt", "server.key", "server.csr"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const extension = join(folder, "extension");
  await writeFile(extension, `subjectAltName=${names.join(",")}\n`);
  const pair = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  await succeed(
    ["openssl", "req", "-x509", ...pair, "-days", "2", "-subj", "/CN=Test authority"].concat([
      ...["-keyout", caKey, "-out", ca],
    ]) as [string, ...string[]],
  );
  await succeed(["openssl", "req", ...pair, "-subj", "/CN=test", "-keyout", key, "-out", wish]);
  const signed = ["-CA", ca, "-CAkey", caKey, "-CAcreateserial", "-extfile", extension];
  await succeed(["openssl", "x509", "-req", "-days", "2", "-in", wish, ...signed, "-out", cert]);
  return { ca, cert, key };
}
