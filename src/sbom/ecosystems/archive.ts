import { inflateRawSync } from "node:zlib";
import { inMemory } from "../../compare/byte-source.ts";
import { Stopped } from "../../compare/content/budget.ts";
import type { Member } from "../../compare/formats/member.ts";
import { zipMembers } from "../../compare/formats/zip.ts";
import { type FileRecord, type Found, mostOfFile, worded } from "../package.ts";
import { isNpmManifest, npmRecord } from "./npm.ts";

const javaArchive = /\.(?:jar|war|ear|sar|hpi|jpi)$/;
const yarnArchive = /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/;
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;

/** How deep archives are read inside of archives: a jar of an ear's war is the deepest usual. */
const deepest = 3;
const mostOfText = 64 * 1024;
/** The most bytes that are unpacked from one file of the image. */
const mostTogether = 512 * 1024 * 1024;

/** Whether a path is that of an archive of Java, or of a package that yarn keeps packed. */
export function isPackageArchive(path: string): boolean {
  return javaArchive.test(path) || yarnArchive.test(path);
}

/**
 * Reads an archive for the packages in it: Maven's `pom.properties`, also in archives inside, and
 * manifests of npm.
 * @throws Stopped when it is damaged, or unpacks to more than is read
 */
export async function archiveRecord(bytes: Buffer, path: string): Promise<FileRecord> {
  const packages = await new Archives().packagesIn(bytes, 1);
  return packages.length === 0 ? {} : { packages, owned: [path] };
}

class Archives {
  #left = mostTogether;

  async packagesIn(zip: Buffer, depth: number): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const member of await zipMembers(inMemory(zip))) {
      if (found.length >= mostOfFile) break;
      const { path } = member;
      if (pomProperties.test(path)) {
        found.push(...mavenPackage((await this.#bytes(member, mostOfText)).toString("utf8")));
      } else if (isNpmManifest(path)) {
        const text = (await this.#bytes(member, mostOfText * 32)).toString("utf8");
        found.push(...(npmRecord(text, path).packages ?? []));
      } else if (javaArchive.test(path) && depth < deepest) {
        found.push(...(await this.packagesIn(await this.#bytes(member, this.#left), depth + 1)));
      }
    }
    return found;
  }

  /** @throws Stopped for a member that unpacks to more than so many bytes, or not at all */
  async #bytes(member: Member, most: number): Promise<Buffer> {
    const { source, offset, length } = await member.stored();
    const maxOutputLength = Math.min(most, this.#left);
    if (maxOutputLength <= 0 || length > Math.max(maxOutputLength, mostOfText)) throw tooMuch();
    const stored = await source.read(offset, length);
    const bytes = member.isDeflated ? inflated(stored, maxOutputLength) : stored;
    this.#left -= bytes.length;
    return bytes;
  }
}

function inflated(bytes: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateRawSync(bytes, { maxOutputLength });
  } catch {
    throw tooMuch();
  }
}

function tooMuch(): Stopped {
  return new Stopped("a member of it is damaged, or unpacks to more than is read");
}

/** Reads what Maven says of an artifact in the archive of it: `name=value` lines. */
function mavenPackage(text: string): readonly Found[] {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const at = line.search(/[=:]/);
    if (at > 0 && !/^\s*[#!]/.test(line)) values.set(line.slice(0, at).trim(), line.slice(at + 1));
  }
  const [namespace, name, version] = ["groupId", "artifactId", "version"].map((key) =>
    worded(values.get(key)),
  );
  if (namespace === undefined || name === undefined || version === undefined) return [];
  return [{ ecosystem: "maven", namespace, name, version, licences: [] }];
}
