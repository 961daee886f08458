import type { Found, OperatingSystem } from "./package.ts";

/** Package managers of distributions: their packages' namespace is the distribution. */
const ofSystem: readonly Found["ecosystem"][] = ["apk", "deb", "rpm"];

/**
 * Writes the package URL (https://github.com/package-url/purl-spec, "How to build purl string"). The
 * spec's encoding is stricter than that of packageurl-js, which leaves the `+` of Debian's versions
 * bare, so that other readers take it for a blank. The type names the registry, too: what is not from
 * there is `generic`, or readers would take it for another package.
 * @param system the distribution, if the image says which
 */
export function purlOf(found: Found, system: OperatingSystem | undefined): string {
  const { ecosystem, namespace, name, version, qualifiers = {} } = found;
  const isOfSystem = ofSystem.includes(ecosystem);
  const space = isOfSystem ? (system?.id ?? "") : (namespace ?? "");
  const distro =
    isOfSystem && system !== undefined
      ? { distro: [system.id, system.version].filter((part) => part !== "").join("-") }
      : {};
  const all = Object.entries({ ...qualifiers, ...distro }).filter(([, value]) => value !== "");
  const pairs = all
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encoded(value)}`);
  return [
    `pkg:${found.isFromElsewhere === true ? "generic" : ecosystem}/`,
    ...space
      .split("/")
      .filter((part) => part !== "")
      .map((part) => `${encoded(part)}/`),
    encoded(nameIn(ecosystem, name)),
    version === "" ? "" : `@${encoded(version)}`,
    pairs.length === 0 ? "" : `?${pairs.join("&")}`,
  ].join("");
}

/** Normalizes a name where the ecosystem takes several spellings for one name (PEP 503). */
function nameIn(ecosystem: Found["ecosystem"], name: string): string {
  return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}

function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
