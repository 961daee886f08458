import type { Difference } from "../../../src/domain/findings/difference.ts";
import { differs, startedAt } from "../../support/clues.ts";
import { long } from "../../support/keystores.ts";
import { describeCause } from "../cases.ts";

const keytool = "RUN keytool -genkeypair -alias web -storetype JKS -keystore /srv/web.jks";
const entryTimes = [
  "time of web",
  long(startedAt * 1000 + 3000),
  long(startedAt * 1000 + 9000),
] as const;

/** A keystore of which these fields differ, as the comparison hands them on. */
function keystore(
  run: string,
  ...fields: readonly (readonly [field: string, a: string | Buffer, b: string | Buffer])[]
): Difference {
  const options = { path: "srv/web.jks", format: "java-keystore", run } as const;
  const [found, ...others] = fields.map(([field, a, b]) => differs({ ...options, field, a, b }));
  if (found?.clue === undefined) throw new Error("no clue");
  const spots = [found, ...others].flatMap(({ clue }) => clue?.spots ?? []);
  return { ...found, clue: { ...found.clue, spots } };
}

describeCause({
  cause: "key-material",
  shows: {
    "a private key": differs({
      path: "etc/app/server.key",
      a: "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n",
      b: "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwXyZpQrStUvWx9182\n-----END PRIVATE KEY-----\n",
      run: "RUN openssl genrsa -out /etc/app/server.key 2048",
    }),
    "an SSH host key": differs({
      path: "etc/ssh/ssh_host_ed25519_key.pub",
      a: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGq3Jd82KsPz0aLmWeRt root@twofold\n",
      b: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH9xYwT4bVn7RkQeUiOp root@twofold\n",
      run: "RUN apt-get install -y openssh-server",
    }),
    "a public key, and who made it where behind it": differs({
      path: "opt/a/id.pub",
      a: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKq0v8yTzVWm3Yy1oT5n9qDgJx8hXbUuS3rRrR8kY2Yq root@twofold\n",
      b: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB7mWc2aQ1zHq9n4Pp8sVtXeKdLjMfYgNrTbUiOoPa5x root@varied-by-twofold\n",
      run: "RUN ssh-keygen -t ed25519 -N '' -f /opt/a/id",
    }),
    "a certificate in DER": differs({
      path: "opt/cert.der",
      format: "binary",
      a: Buffer.concat([
        Buffer.from([0x30, 0x82, 3, 4, 0x30, 0x82, 2, 236]),
        Buffer.from("8a017cd2e94f11b3aa0cffee12345678", "hex"),
      ]),
      b: Buffer.concat([
        Buffer.from([0x30, 0x82, 3, 4, 0x30, 0x82, 2, 236]),
        Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
      ]),
      run: "RUN ./make-cert",
    }),
    "a new key in a keystore, beside the time at which it was made": keystore(
      keytool,
      entryTimes,
      ["private key of web", "q3Jd82KsPz0aLmWeRt5Y", "H9xYwT4bVn7RkQeUiOpz"],
      ["certificate 1 of web", "a7GkLp2QzXcVbNm1Wq9E", "T8rYuIoP0sDfGhJ3kZx6"],
    ),
    "a signature": differs({
      path: "srv/x.sig",
      format: "binary",
      a: Buffer.from("8a017cd2e94f11b3aa0cffee12345678", "hex"),
      b: Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
    }),
  },
  misses: {
    "random bytes": differs({
      path: "opt/seed",
      format: "binary",
      a: Buffer.from("8a017cd2e94f11b3aa0cffee12345678", "hex"),
      b: Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
      run: "RUN head -c 16 /dev/urandom > /opt/seed",
    }),
    "random bytes that begin as a SEQUENCE of DER does, by chance": differs({
      path: "opt/seed",
      format: "binary",
      a: Buffer.from("30827cd2e94f11b3aa0cffee12345678", "hex"),
      b: Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
      run: "RUN head -c 16 /dev/urandom > /opt/seed",
    }),
    "the time of an entry of a keystore": keystore(
      "RUN keytool -importcert -noprompt -file /ca.pem -storetype JKS -keystore /srv/web.jks",
      entryTimes,
    ),
    "the times of entries of a keystore that Java itself writes": keystore(
      "RUN apt-get install -y ca-certificates-java",
      entryTimes,
      ["time of more", long(startedAt * 1000 + 3500), long(startedAt * 1000 + 9500)],
    ),
    "a date in a file named like a key": differs({
      path: "etc/app.key",
      a: "# made 2026-11-21\n",
      b: "# made 2026-11-22\n",
    }),
    "a UUID": differs({
      a: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
      b: "0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43",
      run: "RUN uuidgen > /x",
    }),
  },
});
