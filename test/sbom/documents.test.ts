import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { PackageURL } from "packageurl-js";
import { describe, expect, it } from "vitest";
import { sbomFormats } from "../../src/domain/oci/sbom-format.ts";
import { uuidOf } from "../../src/sbom/documents/described-image.ts";
import { writeSbom } from "../../src/sbom/documents/formats.ts";
import type { LayerEntry } from "../support/layers.ts";
import { root } from "../support/paths.ts";
import { described } from "./listed.ts";

const schemas = join(root, "node_modules/@cyclonedx/cyclonedx-library/res/schema");
const parsed = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const formats = {
  "date-time": dateTime,
  "iri-reference": true,
  "idn-email": true,
  uri: true,
} as const;

function validator(
  kind: typeof Ajv | typeof Ajv2019,
  schema: string,
  ...others: readonly string[]
): ValidateFunction {
  const ajv = new kind({ strict: false, formats });
  for (const other of others) {
    ajv.addSchema(parsed(other), `http://cyclonedx.org/schema/${basename(other)}`);
  }
  return ajv.compile(parsed(schema));
}

/** Which scripts/setup-test.sh fetches where it can. */
const spdxSchema = join(root, ".cache/schemas/spdx-2.3.json");

/** The published schemas: CycloneDX's as its own library has them, SPDX's as its own tools have it. */
const published = {
  cyclonedx: validator(
    Ajv,
    join(schemas, "bom-1.6.SNAPSHOT.schema.json"),
    join(schemas, "spdx.SNAPSHOT.schema.json"),
    join(schemas, "jsf-0.82.SNAPSHOT.schema.json"),
  ),
  spdx: existsSync(spdxSchema) ? validator(Ajv2019, spdxSchema) : undefined,
};

const npm = (name: string, more: object): LayerEntry => ({
  name: `app/node_modules/${name}/package.json`,
  content: JSON.stringify({
    name: name.replace(/^.*node_modules./, ""),
    version: "1.0.0",
    ...more,
  }),
});

const layers: readonly (readonly LayerEntry[])[] = [
  [
    { name: "etc/os-release", content: 'ID=debian\nVERSION_ID="12"\n' },
    {
      name: "var/lib/dpkg/status",
      content:
        "Package: libstdc++6\nStatus: install ok installed\nVersion: 12.2.0-14+deb12u1\nArchitecture: amd64\nSource: gcc-12\n",
    },
    npm("@scope/a", { license: "MIT" }),
    npm("@scope/a/node_modules/b", { license: "SEE LICENSE IN LICENSE.md" }),
    npm("c", { licenses: [{ type: "MIT" }, { type: "Apache2" }] }),
    npm("d", { licenses: [{ type: "MIT" }, { type: "(ISC OR 0BSD)" }] }),
    { name: 'app/wei"rd é\n.bin', content: "x", mode: 0o755 },
    { name: "app/own.js", content: "x" },
    { name: "broken", content: Buffer.from(`\x7fELF${"\xff".repeat(200)}`, "latin1") },
  ],
];
const config = {
  created: "2026-11-30T12:00:00.123456789Z",
  config: { Labels: { "org.opencontainers.image.title": "shop" } },
};

async function document(format: "cyclonedx" | "spdx", of = layers, about: object = config) {
  return JSON.parse(writeSbom(format, await described(of, { ...about }), "1.2.3"));
}

describe.each(sbomFormats)("a document of kind %s", (format) => {
  it.for([
    ["many things", layers, config],
    ["nothing", [], {}],
  ] as const)(
    "about an image of %s is valid by the published schema",
    async ([_, of, about], { skip }) => {
      const isValid = published[format] ?? skip("its schema could not be fetched");
      const written = await document(format, of, about);
      expect(isValid(written) ? null : isValid.errors).toBeNull();
    },
  );

  it("is refused by the schema where something is wrong", async ({ skip }) => {
    const isValid = published[format] ?? skip("its schema could not be fetched");
    const { version: _, ...rest } = await document(format);
    const changed =
      format === "spdx" ? { ...rest, packages: [{ name: 1 }] } : { ...rest, components: [{}] };
    expect(isValid(changed)).toBe(false);
  });

  it("is the same every time", async () => {
    expect(await document(format)).toEqual(await document(format));
  });
});

describe("a document of CycloneDX", () => {
  it("has the image's time, and a serial number from its content", async () => {
    const one = await document("cyclonedx");
    expect(one.metadata.timestamp).toBe("2026-11-30T12:00:00Z");
    const { serialNumber: other } = await document("cyclonedx", [[]]);
    expect(one.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
    expect(one.serialNumber).not.toBe(other);
  });

  it("names image, system, packages and files, each by a reference of its own", async () => {
    const { metadata, components } = await document("cyclonedx");
    expect(metadata.component).toMatchObject({ type: "container", name: "shop" });
    const shown = components.map(
      (one: { type: string; name: string }) => `${one.type} ${one.name}`,
    );
    expect(shown).toEqual([
      "operating-system debian",
      "library libstdc++6",
      "library a",
      "library b",
      "library c",
      "library d",
      'file /app/wei"rd é\n.bin',
      "file /app/own.js",
      "file /broken",
      "file /etc/os-release",
    ]);
    const references = components.map((one: { "bom-ref": string }) => one["bom-ref"]);
    expect(new Set(references).size).toBe(references.length);
  });

  it("has one expression of licences where all are SPDX, and names where one is not", async () => {
    const { components } = await document("cyclonedx");
    const licences = components.flatMap((one: { name: string; licenses?: unknown }) =>
      one.licenses === undefined ? [] : [[one.name, one.licenses]],
    );
    expect(Object.fromEntries(licences)).toEqual({
      a: [{ expression: "MIT" }],
      b: [{ license: { name: "SEE LICENSE IN LICENSE.md" } }],
      c: [{ license: { name: "MIT OR Apache2" } }],
      d: [{ expression: "MIT OR (ISC OR 0BSD)" }],
    });
  });

  it("says what was not read", async () => {
    const { metadata } = await document("cyclonedx");
    expect(metadata.properties).toContainEqual({
      name: "twofold:unread",
      value: "/broken: its section table extends past the end of the file",
    });
  });

  it("has package URLs that another reader reads back", async () => {
    const { components } = await document("cyclonedx");
    const purls = components.flatMap(({ purl }: { purl?: string }) => purl ?? []);
    const read = purls.map((purl: string) => PackageURL.fromString(purl));
    expect(read[0]).toMatchObject({
      type: "deb",
      namespace: "debian",
      name: "libstdc++6",
      version: "12.2.0-14+deb12u1",
      qualifiers: { arch: "amd64", distro: "debian-12", upstream: "gcc-12" },
    });
    expect(read[1]).toMatchObject({ type: "npm", namespace: "@scope", name: "a" });
  });
});

describe("a document of SPDX", () => {
  it("declares other licences than SPDX knows by references to their words", async () => {
    const { packages, hasExtractedLicensingInfos: infos } = await document("spdx");
    const b = packages.find(({ name }: { name: string }) => name === "b");
    const info = infos.find(
      ({ licenseId }: { licenseId: string }) => licenseId === b.licenseDeclared,
    );
    expect(info.extractedText).toBe("SEE LICENSE IN LICENSE.md");
    expect(info.licenseId).toMatch(/^LicenseRef-[A-Za-z0-9.-]+$/);
  });

  it("relates the image to its packages and files, each by an identifier of its own", async () => {
    const { packages, files, relationships } = await document("spdx");
    const idsOf = (elements: readonly { SPDXID: string }[]) => elements.map((one) => one.SPDXID);
    const related = (type: string) =>
      relationships.flatMap((one: Record<string, string>) =>
        one["relationshipType"] === type ? [one["relatedSpdxElement"]] : [],
      );
    expect(related("CONTAINS")).toEqual(idsOf(packages.slice(1)));
    expect(related("OTHER")).toEqual(idsOf(files));
    const ids = [...idsOf(packages.slice(1)), ...idsOf(files)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
  });

  it("lets no package contain files that says that none were analyzed (7.8)", async () => {
    const { packages, files, relationships } = await document("spdx");
    const fileIds = new Set(files.map(({ SPDXID }: { SPDXID: string }) => SPDXID));
    expect(fileIds.size).toBeGreaterThan(0);
    for (const { SPDXID, filesAnalyzed } of packages) {
      expect(filesAnalyzed).toBe(false);
      const contained = relationships.filter(
        (one: Record<string, string>) =>
          one["spdxElementId"] === SPDXID &&
          one["relationshipType"] === "CONTAINS" &&
          fileIds.has(one["relatedSpdxElement"]),
      );
      expect(contained).toEqual([]);
    }
  });
});

it("a UUID from a text is the one that RFC 9562 gives", () => {
  // A.4 has the same name in the namespace of DNS names; this is python3's uuid.uuid5(NAMESPACE_URL, …).
  expect(uuidOf("www.example.com")).toBe("b63cdfa4-3df9-568e-97ae-006c5b8fd652");
});
