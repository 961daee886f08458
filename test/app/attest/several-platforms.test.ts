import { expect, it } from "vitest";
import { publishBundles } from "../../../src/app/attest/publish-bundles.ts";
import { publishSboms } from "../../../src/app/attest/publish-sboms.ts";
import { sbomStatements } from "../../../src/app/attest/sbom-statements.ts";
import { signStatements } from "../../../src/app/attest/sign-statements.ts";
import { ReportDraft } from "../../../src/app/build/report-draft.ts";
import type { LeftSbom, OutputFolder } from "../../../src/app/ports/output.ts";
import type { MadeAttestation } from "../../../src/domain/findings/beside.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { listeningReporter } from "../../support/builder.ts";
import { FakeRepository } from "../../support/fake-repository.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const name = "ghcr.io/acme/shop";
const platforms = ["linux/amd64", "linux/arm64"] as const;

/** A repository that serves an index of two images, and a run that pushed it. */
function pushedIndex() {
  const repository = new FakeRepository(name);
  const images = platforms.map((architecture) => repository.add([], { architecture }));
  const index = repository.addIndex(["1"], images);
  const served = [...repository.manifests.keys()];
  const draft = new ReportDraft();
  draft.pushed.push({ reference: `${name}:1`, digest: index, changed: true });
  draft.index = { digest: index, size: 1, layout: "/out/layout" };
  draft.documents = images.map((image, at): LeftSbom => {
    const platform = platforms[at] ?? "";
    const text = JSON.stringify({ spdxVersion: "SPDX-2.3", name: platform });
    const file = `platforms/${platform.replace("/", "-")}/sbom.spdx.json`;
    draft.keepSbom({
      ...{ format: "spdx", platform, file, packages: 1, referrers: [] },
      digest: digestOf(Buffer.from(text)),
    });
    return { format: "spdx", platform, image, text, packages: 1, name: file, path: `/out/${file}` };
  });
  const openImages = () => ({
    client: { repository: () => repository, close: () => Promise.resolve() },
    ...{ store: new MemoryStore(), now: () => 0 },
  });
  /** Of what was pushed since, the subject's digest and the text of its only file. */
  const beside = () =>
    [...repository.manifests].slice(served.length).map(([digest, { bytes }]) => {
      const { subject, layers } = JSON.parse(bytes.toString("utf8"));
      const text = String(repository.blobs.get(layers[0].digest));
      return { digest, subject: subject.digest, text };
    });
  return { draft, images, openImages, beside };
}

it("of an index, each document is beside the image that it is about", async () => {
  const { draft, images, openImages, beside } = pushedIndex();
  await publishSboms(draft, { openImages, reporter: listeningReporter() });
  const found = beside();
  expect(found.map(({ subject }) => subject)).toEqual(images);
  expect(found.map(({ text }) => JSON.parse(text).name)).toEqual(platforms);
  expect(draft.sboms.map(({ platform, referrers }) => [platform, referrers])).toEqual(
    found.map(({ digest }, at) => [platforms[at], [`${name}@${digest}`]]),
  );
});

it("of an index, each document is attested of its image alone, in the folder of its platform", async () => {
  const { draft, images, openImages, beside } = pushedIndex();
  const reporter = listeningReporter();
  const outputFor = (folder: string): Pick<OutputFolder, "keepAttestations" | "forPlatform"> => ({
    keepAttestations: (files) =>
      Promise.resolve(
        files.map(({ about }) => ({ name: `${folder}${about}`, path: `/out/${folder}${about}` })),
      ),
    forPlatform: (platform) => ({ ...whole, ...outputFor(`${platform}: `) }),
  });
  const fail = () => expect.fail("not asked for");
  const whole: OutputFolder = {
    ...{ layout: "", twins: { first: "", second: "" }, report: "", page: "" },
    ...{ moveLayout: fail, removeLayout: fail, writeReport: fail, writeSboms: fail, discard: fail },
    ...outputFor(""),
  };
  const report = draft.report(undefined);
  const attester = {
    sign: (statement: string) => Promise.resolve({ bundle: statement, signedBy: "somebody" }),
    store: undefined,
  };
  const statements = sbomStatements(draft.documents, { report, reporter });
  const kept = await signStatements(statements, { attester, output: whole, reporter });
  const made = new Map<string, MadeAttestation>();
  const onPublished = (each: MadeAttestation) => void made.set(each.file, each);
  await publishBundles(kept, { attester, openImages, reporter, onPublished });
  const found = beside();
  expect(found.map(({ subject }) => subject)).toEqual(images);
  for (const [at, { text }] of found.entries()) {
    expect(JSON.parse(text)).toMatchObject({
      subject: [{ name, digest: { sha256: images[at]?.replace("sha256:", "") } }],
      predicate: { name: platforms[at] },
    });
  }
  expect([...made.values()]).toMatchObject(
    platforms.map((platform, at) => ({
      ...{ about: "spdx", platform, file: `${platform}: spdx` },
      referrers: [`${name}@${found[at]?.digest}`],
    })),
  );
});
