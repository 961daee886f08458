import { describe, expect, it } from "vitest";
import type { Verification } from "../../src/domain/labels/verification.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { renderVerificationJson, verificationLines } from "../../src/report/verification.ts";

const source = {
  id: "github.com/acme/shop,1.4.0+9f2c",
  ...{ repository: "github.com/acme/shop", offset: "", version: "1.4.0" },
  revision: "9f2c".repeat(10),
  from: "twofold",
} as const;
const digests = (text: string) => ({
  digest: digestOf(Buffer.from(text)),
  imageId: digestOf(Buffer.from(`config of ${text}`)),
});
const identical: Verification = {
  verdict: "identical",
  reference: "ghcr.io/acme/shop:1.4.0",
  published: digests("shop"),
  claims: { source, reproducible: "true", doubts: [] },
  ...{ source, recipeFrom: ["label"], assumed: [] },
  doubts: [],
  missing: [],
  rebuilt: { ...digests("shop"), seconds: 3.5 },
  variations: ["hostname", "timezone"],
  buildah: "1.43.2",
  differences: { listed: [], omitted: 0, layers: [] },
};

function shown(found: Verification): string {
  return `${verificationLines(found, plainPalette).join("\n")}\n`;
}

describe("the result of verify", () => {
  it("says first that both are identical, and then what was compared and how", () => {
    expect(shown(identical)).toMatchInlineSnapshot(`
      "identical: the rebuild has the published digest

      image       ghcr.io/acme/shop:1.4.0
      published   sha256:8d9001d32c6a703d95921a77115050f33dd823d3f1730bd35215dcbecad6dc20
      rebuilt     sha256:8d9001d32c6a703d95921a77115050f33dd823d3f1730bd35215dcbecad6dc20
      source ID   github.com/acme/shop,1.4.0+9f2c
      recipe      the image's label
      buildah     1.43.2
      environment hostname, timezone varied, at another time
      "
    `);
  });

  it("says of another program's image what agrees, and what was taken without anybody saying so", () => {
    const found: Verification = {
      ...identical,
      verdict: "same-files",
      recipeFrom: ["file", "attestation"],
      assumed: ["Nothing says which `debian:12` it was built on."],
      agreement: {
        ...{ paths: 412, differing: 0, mountPoints: ["etc/hosts", "proc"] },
        ...{ fields: ["os", "Cmd"], moreLabels: ["org.example.built"] },
      },
      variations: [],
    };
    const text = shown(found);
    expect(text).toContain("same files: what a container sees is equal");
    expect(text).toContain(
      "Taken without anybody saying so:\n  Nothing says which `debian:12` it was built on.",
    );
    expect(text).toContain(
      "recipe      the recipe file that was given, then a provenance attestation\nfiles       all 412 agree\nconfig      equal: os, Cmd\n",
    );
    expect(text).toContain("empty mount points that one builder leaves behind: /etc/hosts, /proc");
    expect(text).toContain("only the published image has org.example.built");
    expect(JSON.parse(renderVerificationJson(found))).toMatchObject({
      verdict: "same-files",
      recipeFrom: ["file", "attestation"],
      agreement: { paths: 412, fields: ["os", "Cmd"] },
    });
  });

  it("names all that is missing, each with what to give", () => {
    const { rebuilt: _, ...rest } = identical;
    const found: Verification = {
      ...rest,
      verdict: "cannot-be-rebuilt",
      ...{ rebuilt: undefined, buildah: undefined, variations: [] },
      missing: [
        {
          input: "secret",
          message: "The build had a secret `npm`.",
          fix: "Give it: `--secrets=npm=…`.",
        },
        { input: "base", message: "The base `debian:12` could not be read.", fix: "Try again." },
      ],
    };
    expect(shown(found)).toMatchInlineSnapshot(`
      "cannot be rebuilt

        secret  The build had a secret \`npm\`.
          fix: Give it: \`--secrets=npm=…\`.
        base  The base \`debian:12\` could not be read.
          fix: Try again.

      image       ghcr.io/acme/shop:1.4.0
      published   sha256:8d9001d32c6a703d95921a77115050f33dd823d3f1730bd35215dcbecad6dc20
      source ID   github.com/acme/shop,1.4.0+9f2c
      recipe      the image's label
      "
    `);
    expect(JSON.parse(renderVerificationJson(found))).not.toHaveProperty("rebuilt");
  });

  it("names labels that the source does not bear out, and shows no control character of them", () => {
    const because = "is not what the source gives: 1.4.0";
    const label = "org.opencontainers.image.version";
    const text = shown({ ...identical, doubts: [{ label, value: "9.9\u001b[2J", because }] });
    expect(text).toContain(
      `Labels that are not borne out:\n  ${label} = "9.9\\u001b[2J": is not what the source gives: 1.4.0\n`,
    );
    expect(text).not.toContain("\u001b");
  });

  it("shows where they differ, with line, cause and fix", () => {
    const instruction = { file: "Containerfile", line: 3, text: "RUN uuidgen >/srv/id" };
    const text = shown({
      ...identical,
      verdict: "different",
      rebuilt: { ...digests("another shop"), seconds: 3.5 },
      differences: {
        listed: [
          {
            ...{ path: "srv/id", kind: "content", layer: 1, evidence: [], instruction },
            ...{ cause: "random", confidence: 0.9, fix: "Generate it when the container starts." },
            explanation: "Line 1 holds a random UUID.",
          },
        ],
        omitted: 0,
        layers: [],
      },
    });
    expect(text).toMatchInlineSnapshot(`
      "different: this source and recipe give another image

      1 difference between the published image (first) and the rebuild (second), from 1 cause:

        Containerfile:3  random
          RUN uuidgen >/srv/id
          srv/id
          Line 1 holds a random UUID.
          fix: Generate it when the container starts.

      image       ghcr.io/acme/shop:1.4.0
      published   sha256:8d9001d32c6a703d95921a77115050f33dd823d3f1730bd35215dcbecad6dc20
      rebuilt     sha256:5604a3f13b6214c4e9982c0b50c6294423468f3748518f9477e7ccc10f46dc9f
      source ID   github.com/acme/shop,1.4.0+9f2c
      recipe      the image's label
      buildah     1.43.2
      environment hostname, timezone varied, at another time
      "
    `);
  });
});
