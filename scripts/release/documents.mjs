import { createHash } from "node:crypto";
import { purlOf } from "./bundled-packages.mjs";

/** The licence of what is described, where its package.json names one by SPDX's identifiers. */
const isExpression = (license) =>
  /^[A-Za-z0-9.+() -]+$/.test(license) && license !== "no licence named";

/** Writes what is in dist/ as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). */
export function cycloneDx({ name, version, license, packages, created }) {
  const own = `pkg:generic/${name}@${version}`;
  const body = {
    version: 1,
    metadata: {
      timestamp: created,
      component: {
        type: "application",
        "bom-ref": own,
        name,
        version,
        licenses: [{ expression: license }],
      },
    },
    components: packages.map((each) => ({
      type: "library",
      "bom-ref": purlOf(each),
      ...(each.name.startsWith("@") ? { group: each.name.split("/")[0] } : {}),
      name: each.name.split("/").at(-1),
      version: each.version,
      hashes: [{ alg: "SHA-512", content: each.sha512 }],
      licenses: isExpression(each.license)
        ? [{ expression: each.license }]
        : [{ license: { name: each.license } }],
      purl: purlOf(each),
    })),
    dependencies: [
      { ref: own, dependsOn: packages.map(purlOf) },
      ...packages.map((each) => ({ ref: purlOf(each) })),
    ],
    // All of them are in the bundle: the build lists its modules.
    compositions: [{ aggregate: "complete", assemblies: [own] }],
  };
  return written({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(body)}`,
    ...body,
  });
}

/** Writes the same as SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/). */
export function spdx({ name, version, license, packages, created }) {
  const own = "SPDXRef-twofold";
  const element = (id, each) => ({
    SPDXID: id,
    name: each.name,
    versionInfo: each.version,
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    licenseConcluded: "NOASSERTION",
    licenseDeclared: isExpression(each.license) ? each.license : "NOASSERTION",
    copyrightText: "NOASSERTION",
  });
  const elements = packages.map((each, index) => ({
    ...element(`SPDXRef-package-${index + 1}`, each),
    checksums: [{ algorithm: "SHA512", checksumValue: each.sha512 }],
    externalRefs: [
      {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: purlOf(each),
      },
    ],
  }));
  const body = {
    name: `${name}-${version}`,
    creationInfo: { created, creators: [`Tool: ${name}-${version}`] },
    packages: [element(own, { name, version, license }), ...elements],
    relationships: [
      relationship("SPDXRef-DOCUMENT", "DESCRIBES", own),
      ...elements.map(({ SPDXID }) => relationship(own, "CONTAINS", SPDXID)),
    ],
  };
  return written({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    documentNamespace: `urn:uuid:${uuidOf(body)}`,
    ...body,
  });
}

function relationship(from, relationshipType, to) {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}

/** A UUID (RFC 9562, version 8) of what is said, so that the same content has the same number. */
function uuidOf(body) {
  const hash = createHash("sha256").update(JSON.stringify(body)).digest().subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x80;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

function written(document) {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
