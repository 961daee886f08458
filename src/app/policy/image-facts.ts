import { finalFiles } from "../../compare/final-files.ts";
import type { TarEntries } from "../../compare/readers.ts";
import type { Fact, LicensedPackage, PolicyFacts } from "../../policy/facts.ts";
import type { Policy } from "../../policy/policy.ts";
import { inventoryOf } from "../../sbom/inventory.ts";
import type { Image } from "../ports/image.ts";
import { collectPackages } from "../sbom/collect-packages.ts";

/** What is read from an image's own bytes. */
type ImageFacts = Pick<PolicyFacts, "packages" | "setuid" | "size">;

interface ImageReading {
  readonly entries: TarEntries;
  readonly signal: AbortSignal;
  /** Opens the image with its layers; called only where a rule needs them. */
  readonly open: () => Promise<Image>;
}

const notAsked = { known: false, why: "No rule asks for it.", fix: "Ask for it." } as const;
const by = "The image";

/** Reads what the rules ask of an image's bytes. @throws Failure where they cannot be read */
export async function imageFacts(
  { manifest }: Pick<Image, "manifest">,
  { rules }: Pick<Policy, "rules">,
  reading: ImageReading,
): Promise<ImageFacts> {
  const bytes = manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size);
  return {
    packages: rules.licences === undefined ? notAsked : await licensed(reading),
    setuid: rules.setuid === undefined ? notAsked : await privileged(reading),
    size: { known: true, value: bytes, by },
  };
}

async function licensed({
  open,
  entries,
  signal,
}: ImageReading): Promise<Fact<readonly LicensedPackage[]>> {
  const { packages, unread, isCut } = inventoryOf(
    await collectPackages(await open(), { entries, formats: [], signal }),
  );
  const fix = "Look at the file, or let the rule stay unchecked: `if-unchecked: accept`.";
  const [first] = unread.listed;
  if (isCut || packages.omitted > 0) {
    return { known: false, why: "The image has more packages than are listed.", fix };
  }
  if (first !== undefined) {
    const why = `/${first.path} may list packages and could not be read: ${first.reason}.`;
    return { known: false, why, fix };
  }
  const value = packages.listed.map(({ name, version, licences }) => ({
    name: version === "" ? name : `${name} ${version}`,
    licences,
  }));
  return { known: true, value, by };
}

/** Set-user-ID and set-group-ID (chmod(2)). */
const privileges = 0o6000;

/**
 * Finds files that run with another user's or group's rights. A hard link is the file that it names,
 * and a mode that is no number counts as one that has the bits.
 */
async function privileged({
  open,
  entries,
  signal,
}: ImageReading): Promise<Fact<readonly string[]>> {
  const found = new Set<string>();
  for await (const { header } of finalFiles(await open(), { entries, name: "the image" })) {
    signal.throwIfAborted();
    const { path, type, mode, linkname } = header;
    if (type === "directory" || type === "symlink") continue;
    const target = linkname.replace(/^(?:\.?\/)+/, "");
    const isLinked = type === "hard-link" && found.has(target);
    if (Number.isNaN(mode) || (mode & privileges) !== 0 || isLinked) found.add(path);
  }
  return { known: true, value: [...found].toSorted(), by };
}
