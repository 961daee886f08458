import { createHash } from "node:crypto";
import { named } from "../file-hashes.ts";
import type { LooseFile } from "../inventory.ts";
import { joined } from "../licences.ts";
import type { Licence, Package } from "../package.ts";
import { type DescribedImage, jsonText, type Tool, uuidOf } from "./described-image.ts";

/** SPDX 2.3 requires a time (6.9); that of an image without one is the first of all. */
const firstTime = "1970-01-01T00:00:00Z";
const documentId = "SPDXRef-DOCUMENT";
const imageId = "SPDXRef-image";
const nothingSaid = "NOASSERTION";

/**
 * Writes an image's packages and loose files as SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/).
 * The namespace comes from the rest of the document, the time from the image.
 */
export function spdx(image: DescribedImage, tool: Tool): string {
  const { packages, loose } = image.inventory;
  const elements = packages.listed.map(packageElement);
  const files = loose.listed.map(fileElement);
  const names = otherLicences(packages.listed);
  const body = {
    name: image.title,
    creationInfo: {
      created: image.created ?? firstTime,
      creators: [`Tool: ${tool.name}-${tool.version}`],
    },
    comment: commentOf(image),
    packages: [imageElement(image), ...elements],
    ...(files.length === 0 ? {} : { files }),
    relationships: [
      relationship(documentId, "DESCRIBES", imageId),
      ...elements.map(({ SPDXID }) => relationship(imageId, "CONTAINS", SPDXID)),
      ...files.map(({ SPDXID }) => looseFileRelationship(SPDXID)),
    ],
    ...(names.length === 0 ? {} : { hasExtractedLicensingInfos: names.map(licensingInfo) }),
  };
  return jsonText({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: documentId,
    documentNamespace: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    ...body,
  });
}

function imageElement({ digest, title }: DescribedImage) {
  return {
    SPDXID: imageId,
    name: title,
    versionInfo: digest,
    primaryPackagePurpose: "CONTAINER",
    downloadLocation: nothingSaid,
    filesAnalyzed: false,
    checksums: [{ algorithm: "SHA256", checksumValue: digest.slice("sha256:".length) }],
    licenseConcluded: nothingSaid,
    licenseDeclared: nothingSaid,
    copyrightText: nothingSaid,
  };
}

function packageElement({ namespace, name, version, licences, purl, where }: Package) {
  return {
    SPDXID: `SPDXRef-package-${shortHash(purl)}`,
    name: namespace === undefined ? name : `${namespace}/${name}`,
    ...(version === "" ? {} : { versionInfo: version }),
    downloadLocation: nothingSaid,
    filesAnalyzed: false,
    sourceInfo: `listed in ${where.map((path) => `/${path}`).join(", ")}`,
    licenseConcluded: nothingSaid,
    licenseDeclared: declared(licences),
    copyrightText: nothingSaid,
    externalRefs: [
      { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl },
    ],
  };
}

function fileElement({ path, sha1, sha256 }: LooseFile) {
  return {
    SPDXID: `SPDXRef-file-${shortHash(path)}`,
    fileName: `./${path}`,
    checksums: [
      { algorithm: "SHA1", checksumValue: named(sha1) },
      { algorithm: "SHA256", checksumValue: named(sha256) },
    ],
    licenseConcluded: nothingSaid,
    copyrightText: nothingSaid,
  };
}

/** Joins all licences by AND; names that SPDX does not know become references of this document. */
function declared(licences: readonly Licence[]): string {
  const known = licences.map(
    ({ kind, text }): Licence => ({
      kind: "expression",
      text: kind === "name" ? referenceOf(text) : text,
    }),
  );
  return joined(known) ?? nothingSaid;
}

function otherLicences(packages: readonly Package[]): readonly string[] {
  const names = packages.flatMap(({ licences }) =>
    licences.flatMap(({ kind, text }) => (kind === "name" ? [text] : [])),
  );
  return [...new Set(names)].sort();
}

/** The words are all that the package says; its text is in the image. */
function licensingInfo(name: string) {
  return { licenseId: referenceOf(name), name, extractedText: name };
}

/** Letters, digits, dots and hyphens are allowed (annex D); the hash keeps two names apart. */
function referenceOf(name: string): string {
  const words = name.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
  return `LicenseRef-${words}-${shortHash(name)}`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function relationship(from: string, relationshipType: string, to: string) {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}

/** A package whose files were not all analyzed must not CONTAIN any (7.8); OTHER needs a comment (11.1). */
function looseFileRelationship(fileId: string) {
  return {
    ...relationship(imageId, "OTHER", fileId),
    comment: "The image has this file, which belongs to no package.",
  };
}

function commentOf({ imageId: id, platform, inventory }: DescribedImage): string {
  const { packages, loose, unread, isCut } = inventory;
  const all = loose.listed.length + loose.omitted;
  return [
    `The image ${id} for ${platform}.`,
    `${all} files belong to no package${loose.omitted === 0 ? "" : `, of which ${loose.omitted} are not listed`}.`,
    ...(packages.omitted === 0 ? [] : [`${packages.omitted} packages are not listed.`]),
    ...unread.listed.map(({ path, reason }) => `/${path} was not read: ${reason}.`),
    ...(unread.omitted === 0 ? [] : [`${unread.omitted} more files were not read.`]),
    ...(isCut
      ? ["The image has more files than are kept, so that some of this may be missing."]
      : []),
  ].join("\n");
}
