import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { layoutOf, tarOf } from "../support/layers.ts";
import { pod, podList } from "../support/pods.ts";
import { succeed } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import { type CliMore, newStory } from "../support/story.ts";

const story = newStory();
const [now, before] = ["9f2c".repeat(10), "0ba1".repeat(10)];
const wantedId = `github.com/acme/shop,1.4.0+${now}`;
let image = "";
/** By tag, as the registry serves them. */
const digests = { now: "", before: "", bare: "" };

/** Pushes an image with these labels, as any builder would. */
async function publish(tag: string, labels: Readonly<Record<string, string>>): Promise<string> {
  const layers = [await tarOf([{ name: "srv/id", content: tag }])];
  const layout = join(story.folder(), `layout-${tag}`);
  await layoutOf(layout, { layers, config: { config: { Labels: labels } } });
  const to = `docker://${image}:${tag}`;
  await succeed(["skopeo", "copy", "-q", "--dest-tls-verify=false", `oci:${layout}`, to]);
  return await servedDigest(image, tag);
}

beforeAll(async () => {
  image = story.image();
  digests.now = await publish("now", {
    "dev.twofold.source-id": wantedId,
    "dev.twofold.advisories": "root-user",
  });
  digests.before = await publish("before", {
    "dev.twofold.source-id": `github.com/acme/shop,1.3.0+${before}`,
  });
  digests.bare = await publish("bare", {});
});

interface Running {
  readonly workload: string;
  readonly written: string;
  readonly imageID: string;
}

/** Compares a cluster's pods with what is wanted, with the command line. */
async function drift(
  wanted: string,
  running: readonly Running[] | string,
  flags: readonly string[] = [],
  more: CliMore = {},
) {
  const job = await story.job();
  const text =
    typeof running === "string"
      ? running
      : podList(
          running.map(({ workload, written, imageID }) =>
            pod({
              owner: { kind: "StatefulSet", name: workload },
              containers: [{ name: "web", image: written, imageID }],
            }),
          ),
        );
  await writeFile(join(job, "wanted.yml"), wanted);
  await writeFile(join(job, "running"), text);
  const insecure = `--insecure-registries=${inject("registry")}`;
  const args = ["drift", "--wanted=wanted.yml", "--running=running", insecure, ...flags];
  return await story.cli(job, args, more);
}

/** Runs by digest, as containerd says it. */
const byDigest = (workload: string, digest: string): Running => ({
  workload,
  written: `${image}@${digest}`,
  imageID: `${image}@${digest}`,
});

describe("`twofold drift`", () => {
  it("exits 0 where all is in place", async () => {
    const wanted = `services:\n  shop/api: ${wantedId}\n  shop/worker: ${digests.bare}\n`;
    const running = [byDigest("api", digests.now), byDigest("worker", digests.bare)];
    const { code, stdout, stderr } = await drift(wanted, running);
    expect([code, stdout]).toEqual([0, "in-place\n"]);
    expect(stderr).toContain("in place: 2 images, each as wanted");
  });

  it("names what is not in place, each for its own reason, and exits 1", async () => {
    const wanted = `services:
  shop/api: ${wantedId}
  shop/bare: ${wantedId}
  shop/job: ${wantedId}
  shop/tagged: ${wantedId}
  shop/strict:
    source-id: ${wantedId}
    forbid: [root-user]
`;
    const running = [
      byDigest("api", digests.before),
      byDigest("bare", digests.bare),
      byDigest("strict", digests.now),
      byDigest("other", digests.now),
      { ...byDigest("tagged", digests.now), written: `${image}:now` },
    ];
    const { code, stdout } = await drift(wanted, running, ["--json"]);
    expect(code).toBe(1);
    const { verdict, images } = JSON.parse(stdout);
    expect(verdict).toBe("drift");
    const rows: readonly { name: string; state: string; problems: { kind: string }[] }[] = images;
    expect(rows.map(({ name, state, problems }) => [name, state, problems[0]?.kind])).toEqual([
      ["shop/api/web", "other-revision", undefined],
      ["shop/bare/web", "unknown", undefined],
      ["shop/job", "not-running", undefined],
      ["shop/other/web", "not-wanted", undefined],
      ["shop/strict/web", "in-place", "forbidden"],
      ["shop/tagged/web", "in-place", "tag"],
    ]);
  });

  it("asks the registry what a Compose file's tag names now", async () => {
    const compose = `services: { web: { image: "${image}:before" } }`;
    const wanted = `allow-tags: true\nservices: { web: "${digests.now}" }`;
    const { code, stderr } = await drift(wanted, compose);
    expect(code).toBe(1);
    expect(stderr).toContain(`${image}@${digests.before}`);
  });

  it("reads what runs from standard input", async () => {
    const job = await story.job();
    await writeFile(join(job, "wanted.yml"), `services: { "${image}": "${digests.bare}" }`);
    await writeFile(join(job, "running"), `${image}@${digests.bare}\n`);
    const [node, bundle] = [process.execPath, join(import.meta.dirname, "../../dist/cli/index.js")];
    const script = `"$1" "$2" drift --wanted=wanted.yml --running=- <running`;
    const stdout = await succeed(["sh", "-c", script, "sh", node, bundle], { cwd: job });
    expect(stdout).toBe("in-place");
  });

  it("exits 3 where it could not ask, and nothing else is wrong", async () => {
    const server = createServer((_, response) => response.writeHead(500).end());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const name = `${host}/acme/shop@${digests.now}`;
    const running = [{ workload: "api", written: name, imageID: name }];
    const flags = [`--insecure-registries=${host}`];
    const { code, stdout, stderr } = await drift(`services:\n  api: ${wantedId}\n`, running, flags);
    expect([code, stdout]).toEqual([3, "unchecked\n"]);
    expect(stderr).toContain("unreachable");
  });

  it("exits 2 with the line of what is wrong in what is wanted", async () => {
    const { code, stderr } = await drift("services:\n  api: latest\n", []);
    expect(code).toBe(2);
    expect(stderr).toContain("error: wanted.yml:2: `services.api` is neither");
  });

  it("sends a password only to the registry that it is for", async () => {
    const wanted = `services:\n  shop/api: ${digests.now}\n`;
    const running = [byDigest("api", digests.now)];
    const given = { env: { TWOFOLD_PASSWORD: "a password" } };
    const vague = await drift(wanted, running, ["--username=ada"], given);
    expect(vague.code).toBe(2);
    expect(vague.stderr).toContain("`--registry=ghcr.io`");
    const named = await drift(wanted, running, ["--username=ada", "--registry=ghcr.io"], given);
    expect(named.code).toBe(0);
  });
});
