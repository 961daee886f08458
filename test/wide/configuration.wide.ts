import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import type { Wrap } from "../support/runner.ts";
import { insideSid, sidRoot } from "../support/sid.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let checkout: Checkout;
let folder = "";

/** What a step can see of the machine's configuration, in a file of the image. */
const looks = [
  "ls -d /from-* /run/secrets/from-* /dev/from-* 2>/dev/null",
  "env | grep FROM_ ",
  "umask",
  "ulimit -n",
  "grep CapBnd /proc/self/status",
  "cat /proc/sys/net/ipv4/ping_group_range",
  "grep 9.9.9.9 /etc/resolv.conf",
];

beforeAll(async () => {
  await sidRoot();
  checkout = await story.checkout(steps(`RUN (${looks.join("; ")}) >/seen; touch /made`));
  folder = join(story.folder(), "machine");
  await mkdir(join(folder, "etc"), { recursive: true });
  const file = join(folder, "file");
  await writeFile(file, "the machine's\n");
  await writeFile(
    join(folder, "etc/containers.conf"),
    `[containers]
volumes = ["${file}:/from-volumes:ro"]
devices = ["/dev/null:/dev/from-devices:rwm"]
env = ["FROM_CONF=yes"]
default_capabilities = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETUID", "SETGID", "MKNOD"]
default_ulimits = ["nofile=777:777"]
default_sysctls = ["net.ipv4.ping_group_range=5 5"]
dns_servers = ["9.9.9.9"]
umask = "0077"
`,
  );
  await writeFile(join(folder, "etc/mounts.conf"), `${folder}:/run/secrets/from-mounts\n`);
  const policy = { default: [{ type: "insecureAcceptAnything" }] };
  await writeFile(join(folder, "etc/policy.json"), JSON.stringify(policy));
}, 600_000);

/** Shell that puts the files in the folder $1 in the place of /etc/containers, in a mount namespace that ends with it. */
const asMachine = `mount -t tmpfs tmpfs /etc/containers && cp "$1"/* /etc/containers && shift && exec "$@"`;

const configured: Wrap = async (command) =>
  // Not sh: dash drops variables with names such as INPUT_TLS-VERIFY, bash passes them on.
  ["unshare", "-m", "bash", "-c", asMachine, "bash", join(folder, "etc"), ...command];

const newest: Wrap = (command) => insideSid(command, [story.folder()]);

const newestConfigured: Wrap = (command) =>
  insideSid(["bash", "-c", asMachine, "bash", join(folder, "etc"), ...command], [story.folder()]);

describe("what the machine's configuration gives to containers", () => {
  it.each([
    { what: "this buildah, oci", isolation: "oci", plain: undefined, wrap: configured },
    { what: "this buildah, chroot", isolation: "chroot", plain: undefined, wrap: configured },
    { what: "the newest, oci", isolation: "oci", plain: newest, wrap: newestConfigured },
    { what: "the newest, chroot", isolation: "chroot", plain: newest, wrap: newestConfigured },
  ])("is in no image ($what)", async ({ isolation, wrap, plain }) => {
    const inputs = { vary: "store,context", reproducibility: "skip" };
    const env = { BUILDAH_ISOLATION: isolation };
    const usual = { env, ...(plain === undefined ? {} : { wrap: plain }) };
    const without = await story.step(checkout, inputs, usual);
    expect(without.code).toBe(0);
    const digests: unknown[] = [];
    const conf = join(folder, "etc/containers.conf");
    for (const more of [{}, { CONTAINERS_CONF: conf }, { CONTAINERS_CONF_OVERRIDE: conf }]) {
      const step = await story.step(checkout, inputs, { env: { ...env, ...more }, wrap });
      expect(step.code).toBe(0);
      digests.push(step.outputs["digest"]);
    }
    expect(new Set(digests)).toEqual(new Set([without.outputs["digest"]]));
  });
});
