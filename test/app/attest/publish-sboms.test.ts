import { describe, expect, it } from "vitest";
import type { Attester } from "../../../src/app/ports/attest.ts";
import type { ServedManifest } from "../../../src/app/ports/repository.ts";
import { bundleType } from "../../../src/domain/labels/referrer-manifest.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { FakeRepository } from "../../support/fake-repository.ts";
import { streamedImage, tarOf } from "../../support/layers.ts";
import { image, reference, run, unsignedAttester } from "../../support/main-job.ts";

const name = "ghcr.io/acme/shop";
const sbom = ["cyclonedx", "spdx"] as const;
const workflow = "https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main";

/** A repository that serves the image. */
function serving(): FakeRepository {
  const repository = new FakeRepository(name);
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const bytes = Buffer.from("{}");
  repository.manifests.set(image.digest, { digest: image.digest, mediaType, bytes });
  return repository;
}

interface Artifact {
  readonly artifactType: string;
  readonly layers: readonly { readonly mediaType: string; readonly digest: string }[];
}

/** What was pushed beside the image, in its order, with each one's only file. */
function beside(repository: FakeRepository) {
  return [...repository.manifests.values()].slice(1).map((pushed: ServedManifest) => {
    const { artifactType, layers, ...rest }: Artifact = JSON.parse(pushed.bytes.toString("utf8"));
    const file = [...repository.blobs].find(([digest]) => digest === layers[0]?.digest)?.[1];
    return { digest: pushed.digest, artifactType, layers, ...rest, text: String(file) };
  });
}

const signing: Attester = {
  ...unsignedAttester,
  sign: (statement) => Promise.resolve({ bundle: statement, signedBy: workflow }),
  store: () => Promise.resolve("https://github.com/acme/shop/attestations/1"),
};

describe("a build with `sbom` and `push`", () => {
  it("puts each document beside the image, under its own type, and says where in the report", async () => {
    const repository = serving();
    const { outcome } = await run({ asked: { sbom }, repositories: new Map([[name, repository]]) });
    expect(outcome.failure).toBeUndefined();
    const artifacts = beside(repository);
    const types = ["application/vnd.cyclonedx+json", "application/spdx+json"];
    const files = ["sbom.cdx.json", "sbom.spdx.json"];
    expect(artifacts).toMatchObject(
      types.map((type, index) => ({
        artifactType: type,
        subject: { digest: image.digest },
        layers: [
          {
            mediaType: type,
            annotations: { "org.opencontainers.image.title": files[index] },
          },
        ],
      })),
    );
    expect(JSON.parse(artifacts[0]?.text ?? "").metadata.component.version).toBe(image.digest);
    expect(JSON.parse(artifacts[1]?.text ?? "").packages[0].versionInfo).toBe(image.digest);
    expect(outcome.report.sboms).toEqual(
      artifacts.map(({ digest, text }, index) => ({
        ...{ format: sbom[index], platform: "linux/amd64" },
        file: files[index],
        digest: digestOf(Buffer.from(text)),
        packages: 0,
        referrers: [`${name}@${digest}`],
      })),
    );
  });

  it("puts the same artifacts there the next time", async () => {
    const repository = serving();
    const repositories = new Map([[name, repository]]);
    await run({ asked: { sbom }, repositories });
    const first = [...repository.manifests.keys()];
    await run({ asked: { sbom }, repositories });
    expect([...repository.manifests.keys()]).toEqual(first);
  });

  it("pushes nothing beside an image that is not pushed, and lists the files", async () => {
    const repository = serving();
    const repositories = new Map([[name, repository]]);
    const { outcome } = await run({ asked: { sbom, push: false }, repositories });
    expect(repository.manifests.size).toBe(1);
    expect(outcome.report.sboms).toMatchObject([
      { format: "cyclonedx", referrers: [] },
      { format: "spdx", referrers: [] },
    ]);
  });

  it("says that the image is pushed, and what is missing, where the registry refuses a document", async () => {
    const repository = serving();
    repository.before = (request) => {
      if (!request.startsWith("push")) return;
      throw new Failure({ code: "registry", message: "Denied.", fix: "Get the right." });
    };
    const repositories = new Map([[name, repository]]);
    const asked = { sbom, attest: true };
    const { outcome, events } = await run({ asked, repositories, attester: signing });
    expect(outcome.failure).toMatchObject({
      code: "registry",
      message: `The image is pushed, but its SBOM (CycloneDX) is not beside it in ${name}: Denied.`,
    });
    expect(outcome.tags).toEqual([reference]);
    expect(repository.manifests.size).toBe(1);
    expect(events).not.toContain("keep the attestations");
  });
});

describe("a build with `sbom` that is to end", () => {
  const stopped = new Failure({ code: "interrupted", message: "Stopped.", fix: "Start it again." });

  it.each(["default", "skip"] as const)(
    "reads no image to its end for a document (reproducibility: %s)",
    async (reproducibility) => {
      const ending = new AbortController();
      // A file of 512 MiB, of which the first piece is read.
      const header = (await tarOf([{ name: "large", content: "" }])).subarray(0, 512);
      const large = withSize(header, 2 ** 29);
      let pieces = 0;
      const built = streamedImage("large", async function* () {
        yield large;
        for (; pieces < 512; pieces += 1) {
          ending.abort(stopped);
          await Promise.resolve();
          yield Buffer.alloc(2 ** 20);
        }
        yield Buffer.alloc(1024);
      });
      const asked = { sbom, ...(reproducibility === "skip" ? { reproducibility } : {}) };
      const { outcome } = await run({ asked, built, signal: ending.signal });
      expect(outcome.failure).toMatchObject({ code: "interrupted", message: "Stopped." });
      expect(pieces).toBeLessThan(10);
    },
  );
});

/** A tar header with another size, and the sum of its bytes anew (POSIX, pax, "ustar Interchange Format"). */
function withSize(header: Buffer, size: number): Buffer {
  const made = Buffer.from(header);
  made.write(`${size.toString(8).padStart(11, "0")} `, 124, "latin1");
  made.fill(" ", 148, 156);
  const sum = made.reduce((all, byte) => all + byte, 0);
  made.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return made;
}

describe("a build with `sbom` and `attest`", () => {
  const types = [
    "https://slsa.dev/provenance/v1",
    "https://twofold.dev/attestations/reproduction/v1",
    "https://cyclonedx.org/bom",
    "https://spdx.dev/Document",
  ];

  it("attests the documents, too, which are the predicates", async () => {
    const repository = serving();
    const repositories = new Map([[name, repository]]);
    const { outcome } = await run({
      ...{ asked: { sbom, attest: true }, repositories, attester: signing },
    });
    expect(outcome.failure).toBeUndefined();
    const artifacts = beside(repository);
    const documents = artifacts.slice(0, 2).map(({ text }) => JSON.parse(text));
    const bundles = artifacts.filter(({ artifactType }) => artifactType === bundleType);
    const statements = bundles.map(({ text }) => JSON.parse(text));
    expect(statements.map(({ predicateType }) => predicateType)).toEqual(types);
    expect(statements.slice(2).map(({ predicate }) => predicate)).toEqual(documents);
    const sha256 = image.digest.replace("sha256:", "");
    for (const { subject } of statements) expect(subject).toEqual([{ name, digest: { sha256 } }]);
    expect(outcome.report.attestations).toEqual(
      bundles.map(({ digest, text }, index) => ({
        about: ["provenance", "reproduction", ...sbom][index],
        predicateType: types[index],
        file: ["provenance", "reproduction", ...sbom][index],
        digest: digestOf(Buffer.from(text)),
        signedBy: workflow,
        referrers: [`${name}@${digest}`],
        address: "https://github.com/acme/shop/attestations/1",
      })),
    );
  });

  it("says of statements that nobody signed where they are, and that they are in no registry", async () => {
    const repository = serving();
    const repositories = new Map([[name, repository]]);
    const { outcome } = await run({ asked: { sbom, attest: true }, repositories });
    expect(outcome.report.attestations?.map(({ predicateType }) => predicateType)).toEqual(types);
    for (const made of outcome.report.attestations ?? []) {
      expect([made.referrers, made.signedBy, made.address]).toEqual([[], undefined, undefined]);
    }
    expect(beside(repository)).toHaveLength(2);
  });
});
