import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { upstreamVersion } from "../../src/domain/build/buildah-source.ts";
import { pushBuildahImage } from "../support/buildah-image.ts";
import type { Checkout } from "../support/checkout.ts";
import { startFaultyRegistry } from "../support/faulty-registry.ts";
import { findProgram, pathWithout } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { parseReport } from "../support/report-view.ts";
import { ordinaryUser, readableCli } from "../support/rootless.ts";
import type { Wrap } from "../support/runner.ts";
import { insideSid } from "../support/sid.ts";
import { shop, steps } from "../support/sources.ts";
import {
  buildFlags,
  expectNothingLeft,
  expectOnlyLeft,
  type FinishedStep,
  newStory,
  type StepInputs,
} from "../support/story.ts";

const story = newStory();

let checkout: Checkout;
/** The digest that the machine's own buildah gives. */
let usual = "";

beforeAll(async () => {
  checkout = await story.checkout(shop());
});

/** What is asked here is which buildah builds; that it builds twice is asked elsewhere. */
const once = { reproducibility: "skip" };

/** Builds with a source of buildah; what is kept stays for the file's other tests. */
function build(buildah: string, more: StepInputs = once): Promise<FinishedStep> {
  return story.step(checkout, { buildah, ...more }, { env: { RUNNER_TOOL_CACHE: tools() } });
}

function tools(): string {
  return join(story.folder(), "tools");
}

function errorsOf(step: FinishedStep): string {
  return step.commands
    .filter(({ name }) => name === "error")
    .map(({ message }) => message)
    .join("\n");
}

it("without the input, buildah is the one on PATH", async () => {
  const step = await story.step(checkout, once);
  expect(step.report?.toolchain?.origin).toEqual({ kind: "path", reference: "buildah" });
  usual = step.outputs["digest"] ?? "";
  expect(usual).toMatch(/^sha256:/);
});

describe("a version of buildah", () => {
  let packaged = "";
  beforeAll(async () => {
    packaged = await succeed(["dpkg-query", "-W", "-f=${Version}", "buildah"]);
  });

  it("is the machine's own where that is the one", async () => {
    const step = await build(packaged);
    expect(step.outputs["digest"]).toBe(usual);
    const reference = findProgram("buildah");
    expect(step.report?.toolchain?.origin).toEqual({ kind: "path", reference });
  });

  it("comes from the distribution's package, beside what is installed", async () => {
    const own = upstreamVersion(packaged);
    const output = join(story.folder(), "packaged");
    const flags = [...buildFlags({ buildah: own, output, ...once }), "--json"];
    // Not a job's step: that would install what is missing.
    const env = {
      PATH: await pathWithout("buildah", story.folder()),
      RUNNER_TOOL_CACHE: tools(),
    };
    const call = await story.cli(checkout.folder, flags, { env });
    const { image, toolchain } = parseReport(call.stdout);
    expect(toolchain?.buildah).toBe(own);
    expect(toolchain?.origin).toEqual({ kind: "package", reference: `buildah ${packaged}` });
    expect(image?.digest).toBe(usual);
    expect(await readdir(join(tools(), "buildah", packaged))).toHaveLength(2);
  });
});

describe("a buildah behind a URL", () => {
  let file: { readonly url: string; readonly sha256: string };
  let server: Server;

  beforeAll(async () => {
    const deb = await packOwnBuildah(join(story.folder(), "package"));
    server = createServer((_, outgoing) => outgoing.end(deb));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A TCP server's address is always of this shape.
    const { port } = server.address() as AddressInfo;
    const sha256 = createHash("sha256").update(deb).digest("hex");
    file = { url: `http://127.0.0.1:${port}/buildah.deb`, sha256 };
  });

  afterAll(() => server.close());

  it("is used when its checksum is the one that was named", async () => {
    const source = `${file.url}#sha256=${file.sha256}`;
    const step = await build(source);
    expect(step.outputs["digest"]).toBe(usual);
    expect(step.report?.toolchain?.origin).toEqual({ kind: "download", reference: source });
  });

  it("is refused when the checksum is another one, and nothing of it is kept", async () => {
    const wrong = "0".repeat(64);
    const step = await build(`${file.url}#sha256=${wrong}`);
    expect(step.code).toBe(3);
    expect(errorsOf(step)).toContain(`sha256=${file.sha256}`);
    expect(errorsOf(step)).toContain(`says sha256=${wrong}. It was not used.`);
    expect(await readdir(join(tools(), "buildah"))).not.toContain(`sha256-${wrong}`);
  });
});

/** This machine's buildah as a Debian package. */
async function packOwnBuildah(folder: string): Promise<Buffer> {
  await mkdir(join(folder, "usr/bin"), { recursive: true });
  await mkdir(join(folder, "DEBIAN"));
  await succeed(["cp", findProgram("buildah") ?? "", join(folder, "usr/bin")]);
  await writeFile(
    join(folder, "DEBIAN/control"),
    "Package: buildah\nVersion: 1\nArchitecture: all\nMaintainer: n <n@example.org>\nDescription: n\n",
  );
  await succeed(["dpkg-deb", "-Znone", "--build", folder, `${folder}.deb`]);
  return readFile(`${folder}.deb`);
}

describe("a buildah in an image", () => {
  let reference = "";
  let fromImage = "";
  let proxy: Awaited<ReturnType<typeof startFaultyRegistry>>;
  /** The image's registry has no HTTPS, as the bases' has none. */
  const reach = () => ({ "insecure-registries": `${inject("registry")},${proxy.address}` });

  beforeAll(async () => {
    proxy = await startFaultyRegistry(inject("registry"), []);
    reference = await pushBuildahImage(story.folder(), proxy.address);
  });

  afterAll(() => proxy.stop());

  it("gives the digest that it gives where it is installed, and is fetched once", async () => {
    const wrap: Wrap = (command) => insideSid(command, [story.folder()]);
    // Labels tell an image that was proven from one that was built once.
    // A network needs root, and is part of the recipe.
    const network = { network: "none" };
    const installed = await story.step(checkout, network, { wrap });
    const source = `docker://${reference}`;
    const first = await build(source, { ...reach(), ...network });
    expect(errorsOf(first)).toBe("");
    expect(first.outputs["reproducible"]).toBe("true");
    expect(first.outputs["digest"]).toBe(installed.outputs["digest"]);
    expect(first.outputs["digest"]).not.toBe(usual);
    fromImage = first.outputs["digest"] ?? "";
    expect(first.report?.toolchain).toEqual({
      ...installed.report?.toolchain,
      origin: { kind: "image", reference: source },
      skopeo: expect.any(String),
    });
    expect(first.report?.varied).toEqual(
      expect.arrayContaining(["hostname", "timezone", "cpus", "kernel-name", "file-order"]),
    );
    const before = proxy.requests.length;
    const second = await build(source, network);
    expect(second.outputs["digest"]).toBe(first.outputs["digest"]);
    expect(proxy.requests.slice(before)).toEqual([]);
    const kept = join(tools(), "buildah", reference.replace(/.*@sha256:/, "sha256-"));
    const programs = await readdir(join(kept, process.arch, "root/usr/bin"));
    expect(programs).toContain("buildah");
    expect(programs).not.toContain("apt");
  });

  it("must be there: an image without one is refused, and not kept", async () => {
    const { reference: base, digest } = inject("base");
    const step = await build(`docker://${base}@${digest}`);
    expect(step.code).toBe(3);
    expect(errorsOf(step)).toContain("has no buildah in /usr/bin");
    const kept = await readdir(join(tools(), "buildah", digest.replace(":", "-")));
    expect(kept).toEqual([]);
  });

  it.each(["SIGTERM", "SIGKILL"] as const)(
    "and stopped in the middle of a RUN by %s, leaves nothing",
    async (signal) => {
      const started = await story.startStep(
        await story.checkout(steps("RUN echo now-it-runs && sleep 60")),
        { buildah: `docker://${reference}`, ...reach() },
        { env: { RUNNER_TOOL_CACHE: tools() } },
      );
      await started.main.waitFor(/now-it-runs$/m);
      started.main.child.kill(signal);
      await expectNothingLeft(await started.finish());
    },
  );

  it("gives an ordinary user the same digest", async () => {
    const user = await ordinaryUser();
    if (user === undefined) throw new Error("these tests make a user, and so need to run as root");
    const job = await story.job();
    for (const name of ["home", "tmpdir", "run"]) await mkdir(join(job, name));
    await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, checkout.folder]);
    const output = join(job, "home/result");
    const inputs = { buildah: `docker://${reference}`, output, network: "none", ...reach() };
    const call = await story.cli(checkout.folder, [...buildFlags(inputs), "--json"], {
      job,
      user,
      bundle: await readableCli(join(story.folder(), "bundle")),
      // As a login gives it.
      env: { XDG_RUNTIME_DIR: join(job, "run") },
    });
    const { image, toolchain } = parseReport(call.stdout);
    expect(toolchain).toMatchObject({ origin: { kind: "image" }, rootless: true, runtime: "runc" });
    expect(image?.digest).toBe(fromImage);
    // No process and no mount; buildah itself keeps settings and state in a user's home.
    await expectOnlyLeft(job, [join(job, "home"), join(job, "run")]);
    // Folders of the user's other IDs.
    await succeed(["rm", "-rf", join(job, "home")]);
  });
});
