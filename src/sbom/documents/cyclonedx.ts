import { named } from "../file-hashes.ts";
import type { LooseFile } from "../inventory.ts";
import { joined } from "../licences.ts";
import type { Licence, Package } from "../package.ts";
import { type DescribedImage, jsonText, type Tool, uuidOf } from "./described-image.ts";

/** The members of CycloneDX 1.6 that are written (https://cyclonedx.org/docs/1.6/json/). */
interface Component {
  readonly type: "application" | "container" | "file" | "library" | "operating-system";
  readonly "bom-ref"?: string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly hashes?: readonly { readonly alg: "SHA-1" | "SHA-256"; readonly content: string }[];
  readonly licenses?: readonly (
    | { readonly expression: string }
    | { readonly license: { readonly name: string } }
  )[];
  readonly purl?: string;
  readonly properties?: readonly Property[];
  readonly evidence?: { readonly occurrences: readonly { readonly location: string }[] };
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/**
 * Writes an image's packages and loose files as CycloneDX 1.6. The serial number comes from the rest
 * of the document, the time from the image.
 */
export function cycloneDx(image: DescribedImage, tool: Tool): string {
  const { inventory } = image;
  const components = [
    ...systemOf(image),
    ...inventory.packages.listed.map(libraryOf),
    ...inventory.loose.listed.map(fileOf),
  ];
  const body = {
    version: 1,
    metadata: {
      ...(image.created === undefined ? {} : { timestamp: image.created }),
      tools: { components: [{ type: "application", ...tool }] },
      component: containerOf(image),
      properties: propertiesOf(image),
    },
    components,
    compositions: [{ aggregate: "unknown", assemblies: [image.digest] }],
  };
  return jsonText({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    ...body,
  });
}

function containerOf({ digest, title }: DescribedImage): Component {
  return { type: "container", "bom-ref": digest, name: title, version: digest };
}

function propertiesOf({ imageId, platform, inventory }: DescribedImage): readonly Property[] {
  const { packages, loose, unread, isCut } = inventory;
  const count = (name: string, value: number): Property => ({ name, value: String(value) });
  return [
    { name: "twofold:image-id", value: imageId },
    { name: "twofold:platform", value: platform },
    count("twofold:packages:omitted", packages.omitted),
    count("twofold:files-of-no-package", loose.listed.length + loose.omitted),
    count("twofold:files-of-no-package:omitted", loose.omitted),
    count("twofold:unread:omitted", unread.omitted),
    ...unread.listed.map(({ path, reason }) => ({
      name: "twofold:unread",
      value: `/${path}: ${reason}`,
    })),
    { name: "twofold:cut", value: String(isCut) },
  ];
}

function systemOf({ inventory: { system } }: DescribedImage): readonly Component[] {
  if (system === undefined) return [];
  const { id, version } = system;
  return [
    {
      type: "operating-system",
      "bom-ref": `system:${id}`,
      name: id,
      ...(version === "" ? {} : { version }),
    },
  ];
}

function libraryOf({ namespace, name, version, licences, purl, where }: Package): Component {
  return {
    type: "library",
    "bom-ref": purl,
    ...(namespace === undefined ? {} : { group: namespace }),
    name,
    ...(version === "" ? {} : { version }),
    ...(licences.length === 0 ? {} : { licenses: licensesOf(licences) }),
    purl,
    evidence: { occurrences: where.map((path) => ({ location: `/${path}` })) },
  };
}

/** An expression stands alone; names stand side by side. */
function licensesOf(licences: readonly Licence[]): Component["licenses"] & object {
  const expression = joined(licences);
  if (expression !== undefined) return [{ expression }];
  return licences.map(({ text }) => ({ license: { name: text } }));
}

function fileOf({ path, sha256 }: LooseFile): Component {
  return {
    type: "file",
    "bom-ref": `file:/${path}`,
    name: `/${path}`,
    hashes: [{ alg: "SHA-256", content: named(sha256) }],
  };
}
