import type { Asked } from "../../../src/domain/oci/registry-troubles.ts";

/** As skopeo 1.9 printed it for registries on loopback, with their ports. */
export const inspecting = (image: string, said: string): string =>
  `time="2026-11-30T00:00:00Z" level=fatal msg="Error parsing image name \\"docker://${image}\\": ${said}"`;
export const copying = (said: string): string =>
  `time="2026-11-30T00:00:00Z" level=fatal msg="${said}"`;
const blob = "sha256:3b69de1f526d0ab80eccaea6a6921c04b6b549de1bf9f7c0eb9032f55549ddd5";
const reusing = `trying to reuse blob ${blob} at destination: `;
export const host = "127.0.0.1:5971";
const image = `${host}/acme/shop:1`;
export const read: Asked = { verb: "read", reference: image, hasAccount: false };
export const push: Asked = { verb: "push", reference: image, hasAccount: true };

/** What skopeo printed, the clause that is told, and its fix. */
export const outputs: readonly (readonly [
  asked: Asked,
  output: string,
  what: string,
  fix: RegExp,
])[] = [
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: manifest unknown: manifest unknown`,
    ),
    `${host} has no such image or tag`,
    /the name and the tag/,
  ],
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: name unknown: repository name not known to registry`,
    ),
    `${host} has no repository acme/shop`,
    /the name/,
  ],
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: unauthorized: authentication required`,
    ),
    `${host} asks for an account, and none that it accepts is known here`,
    /--username.*skopeo login 127/,
  ],
  [
    { ...read, hasAccount: true },
    inspecting(image, "unable to retrieve auth token: invalid username/password: unauthorized"),
    `${host} refused the password`,
    /--password/,
  ],
  [
    push,
    copying(
      `${reusing}checking whether a blob ${blob} exists in ${host}/acme/shop: unauthorized: authentication required`,
    ),
    `${host} refused the password`,
    /--password/,
  ],
  [
    push,
    copying(`${reusing}failed to read from destination repository acme/shop: 403 (Forbidden)`),
    `${host} does not let this account push to acme/shop`,
    /write/,
  ],
  [
    push,
    copying(`${reusing}Requesting bearer token: invalid status code from registry 403 (Forbidden)`),
    `${host} does not let this account push to acme/shop`,
    /write/,
  ],
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: denied: installation not allowed to Create organization package`,
    ),
    `${host} does not let this account read acme/shop, or has no such repository`,
    /Check the name/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"https://${host}/v2/\\": http: server gave HTTP response to HTTPS client`,
    ),
    `TLS: ${host} speaks plain HTTP`,
    /--insecure-registries=127\.0\.0\.1:5971`\.$/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"https://${host}/v2/\\": x509: certificate signed by unknown authority`,
    ),
    `TLS: the certificate of ${host} is not trusted here`,
    /certificate authority/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"https://${host}/v2/\\": x509: certificate is not valid for any names, but wanted to match localhost`,
    ),
    `TLS: the certificate of ${host} is for another name`,
    /name that/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"https://${host}/v2/\\": x509: certificate has expired or is not yet valid: current time 2027-01-01T00:00:00Z is after 2026-12-02T00:00:00Z`,
    ),
    `TLS: the certificate of ${host} has expired, or this machine's clock is wrong`,
    /date/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"http://${host}/v2/\\": dial tcp ${host}: connect: connection refused`,
    ),
    `nothing listens at ${host} (connection refused)`,
    /port/,
  ],
  [
    { ...read, reference: "registry.invalid/acme/shop:1" },
    inspecting(
      "registry.invalid/acme/shop:1",
      'pinging container registry registry.invalid: Get \\"http://registry.invalid/v2/\\": dial tcp: lookup registry.invalid on 10.255.255.53:53: no such host',
    ),
    "no host has the name registry.invalid (no answer from DNS)",
    /name/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: Get \\"https://${host}/v2/\\": dial tcp ${host}: i/o timeout`,
    ),
    `${host} does not answer`,
    /proxy/,
  ],
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: toomanyrequests: You have reached your pull rate limit.`,
    ),
    `${host} lets nobody ask so often (rate limit)`,
    /Sign in/,
  ],
  [
    push,
    copying(
      `${reusing}failed to read from destination repository acme/shop: 429 (Too Many Requests)`,
    ),
    `${host} lets nobody ask so often (rate limit)`,
    /Sign in/,
  ],
  [
    read,
    inspecting(
      image,
      `reading manifest 1 in ${host}/acme/shop: received unexpected HTTP status: 500 Internal Server Error`,
    ),
    `${host} has a fault of its own (status 5xx)`,
    /again/,
  ],
  [
    push,
    copying(
      `${reusing}failed to read from destination repository acme/shop: 503 (Service Unavailable)`,
    ),
    `${host} has a fault of its own (status 5xx)`,
    /again/,
  ],
  [
    read,
    inspecting(
      image,
      `pinging container registry ${host}: invalid status code from registry 404 (Not Found)`,
    ),
    `${host} does not answer as a registry`,
    /host/,
  ],
  [
    read,
    copying(
      `choosing an image from manifest list docker://${image}: no image found in image index for architecture s390x, variant \\"\\", OS linux`,
    ),
    "it has no image for this platform",
    /--platforms/,
  ],
  [
    read,
    copying("writing blob: write /tmp/tiny/d/dir-put-blob2641987829: no space left on device"),
    "the disk is full",
    /RUNNER_TEMP/,
  ],
  [
    read,
    inspecting(
      image,
      `registry ${host} is blocked in blocked.conf or /root/.config/containers/registries.conf.d`,
    ),
    "this machine's `registries.conf` blocks the registry",
    /blocked = true/,
  ],
  [
    read,
    inspecting(
      image,
      'loading registries configuration: loading registries configuration \\"broken.conf\\": toml: line 1 (last key \\"unqualified\\"): unexpected EOF; expected value',
    ),
    "this machine's `registries.conf` cannot be read",
    /Correct/,
  ],
  [
    read,
    copying(`Source image rejected: Running image docker://${image} is rejected by policy.`),
    "this machine's trust policy (`policy.json`) rejects the image",
    /Allow/,
  ],
  [
    read,
    copying(
      "Error loading trust policy: open /etc/containers/policy.json: no such file or directory",
    ),
    "this machine has no valid trust policy (`policy.json`)",
    /Install/,
  ],
  [
    read,
    inspecting(
      image,
      'getting username and password: 1 error occurred:\\n\\t* reading JSON file \\"/tmp/junk.tar\\": unmarshaling JSON at \\"/tmp/junk.tar\\": invalid character',
    ),
    "the auth file cannot be read",
    /--authfile/,
  ],
];
