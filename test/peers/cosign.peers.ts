import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPeer, peer } from "../support/peers.ts";
import { runProgram } from "../support/program.ts";
import { identity, SigningServices } from "../support/sigstore.ts";
import { cleanShop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const statements = [
  { name: "provenance", type: "https://slsa.dev/provenance/v1" },
  { name: "reproduction", type: "https://twofold.dev/attestations/reproduction/v1" },
  { name: "sbom.cdx", type: "https://cyclonedx.org/bom" },
  { name: "sbom.spdx", type: "https://spdx.dev/Document" },
] as const;

describe.skipIf(!hasPeer("cosign"))(
  "cosign and what a build attests (skipped where the Go module proxy has no cosign)",
  () => {
    let services: SigningServices;
    let image = "";
    let digest = "";
    let output = "";
    /** What cosign is told to trust: the stand-ins alone, by their time stamps. */
    let trust: readonly string[] = [];

    beforeAll(async () => {
      services = await SigningServices.start();
      const checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
      image = story.image();
      const inputs = { image, tags: "1", push: "true", attest: "true", sbom: "true" };
      const { code, log, outputs } = await story.step(checkout, inputs, { env: services.env });
      expect(code, log).toBe(0);
      digest = outputs["digest"] ?? "";
      output = dirname(outputs["report"] ?? "");
      const root = join(story.folder(), "trusted-root.json");
      await writeFile(root, services.trustedRoot);
      trust = [
        ...["--trusted-root", root, "--use-signed-timestamps"],
        ...["--insecure-ignore-sct", "--insecure-ignore-tlog"],
        ...["--certificate-oidc-issuer", identity.iss],
      ];
    });
    afterAll(() => services?.stop());

    /** Verifies one of the files. */
    async function verifyFile(
      file: string,
      { type, signer = identity.sub, about = digest }: Readonly<Record<string, string>>,
    ) {
      return await runProgram([
        peer("cosign"),
        ...["verify-blob-attestation", "--bundle", file, "--type", `${type}`],
        ...trust,
        ...["--certificate-identity", signer],
        ...["--digest", about.replace("sha256:", ""), "--digestAlg", "sha256"],
      ]);
    }

    const fileOf = (name: string): string => join(output, `${name}.sigstore.json`);

    it.each(statements)("verifies the file $name.sigstore.json", async ({ name, type }) => {
      const verified = await verifyFile(fileOf(name), { type });
      expect(verified.code, verified.stderr).toBe(0);
    });

    it.each(statements)("finds the statement $type beside the image", async ({ type }) => {
      const found = await runProgram([
        peer("cosign"),
        ...["verify-attestation", "--new-bundle-format", "--type", type, ...trust],
        ...["--certificate-identity", identity.sub, "--allow-http-registry"],
        `${image}@${digest}`,
      ]);
      expect(found.code, found.stderr).toBe(0);
      const { payload } = JSON.parse(found.stdout.split("\n")[0] ?? "");
      const statement = JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
      expect(statement).toMatchObject({ predicateType: type, subject: [{ name: image }] });
    });

    it("verifies none by another signer, of another image, of another type, or that was changed", async () => {
      const [{ name, type }] = statements;
      const file = fileOf(name);
      const altered = join(story.folder(), "altered.json");
      const bundle = JSON.parse(await readFile(file, "utf8"));
      const { payload } = bundle.dsseEnvelope;
      const text = Buffer.from(payload, "base64")
        .toString("utf8")
        .replace("acme/shop", "evil/shop");
      bundle.dsseEnvelope.payload = Buffer.from(text).toString("base64");
      await writeFile(altered, JSON.stringify(bundle));
      for (const [which, more] of [
        [file, { type, signer: "repo:evil/shop:ref:refs/heads/main" }],
        [file, { type, about: `sha256:${"0".repeat(64)}` }],
        [file, { type: "https://cyclonedx.org/bom" }],
        [altered, { type }],
      ] as const) {
        expect((await verifyFile(which, more)).code).not.toBe(0);
      }
    });
  },
);
