import type { FinalFile, FinalFiles } from "./final-files.ts";

/** The packages that bring a library, by distribution. */
interface Packages {
  readonly debian: string;
  /** As `apk add` takes it. */
  readonly alpine: string;
}

/** What a program lacks in an image. */
export type Lack =
  | { readonly kind: "library"; readonly name: string; readonly packages: Packages }
  | {
      readonly kind: "loader";
      /** Absolute path. */
      readonly name: string;
      readonly packages: Packages;
      /** The C library that the image has instead. */
      readonly otherLibc?: "glibc" | "musl";
    };

/**
 * Returns what a program lacks to start: its loader, or else libraries, its own and those of its
 * libraries. A library is lacking where no folder of the image has one of its name, because where it
 * is looked for can depend on the program. Libraries that nothing here starts are not judged: a
 * plug-in may be of no use in this image.
 */
export function lacksOf({ links }: FinalFile, image: FinalFiles): readonly Lack[] {
  const { interpreter } = links ?? {};
  if (links === undefined || interpreter === undefined) return [];
  if (image.at(interpreter) === undefined) return [loaderLack(interpreter, image)];
  const missing: string[] = [];
  const open = [...links.needed];
  const seen = new Set(open);
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const found = image.named(name);
    if (found.length === 0) missing.push(name);
    for (const next of found.flatMap((file) => image.at(`/${file.path}`)?.links?.needed ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return missing.map((name) => ({ kind: "library", name, packages: packagesOf(name) }));
}

const musl = /\/ld-musl-[^/]+$/;
const glibc = /\/ld(?:-linux[^/]*|64)\.so\.\d+$/;

function loaderLack(name: string, image: FinalFiles): Lack {
  const isMusl = musl.test(name);
  const other = isMusl ? glibc : musl;
  const hasOther = image.all.some(({ path }) => other.test(`/${path}`));
  const packages = isMusl
    ? { debian: "musl", alpine: "musl" }
    : { debian: "libc6", alpine: "gcompat" };
  if (!hasOther) return { kind: "loader", name, packages };
  return { kind: "loader", name, packages, otherLibc: isMusl ? "glibc" : "musl" };
}

/** Packages of Debian that are not called as their library is. */
const debianNames: Readonly<Record<string, string>> = {
  "libcrypto.so.3": "libssl3",
  "libcrypto.so.1.1": "libssl1.1",
  "libgcc_s.so.1": "libgcc-s1",
  "libtinfo.so.6": "libtinfo6",
  "libz.so.1": "zlib1g",
};
/** Libraries of Debian's package of the C library itself. */
const ofLibc = /^lib(?:c|m|dl|rt|pthread|resolv|util|nsl|anl|mvec)\.so\.\d+$/;

/**
 * Names the packages that bring a library: Debian's by its naming rule (Debian Policy §8.1), Alpine's
 * by what apk itself calls the library.
 */
function packagesOf(name: string): Packages {
  if (ofLibc.test(name)) return { debian: "libc6", alpine: "gcompat" };
  const { base, version } = partsOf(name);
  const plain = base.toLowerCase().replaceAll("_", "-");
  const joint = /\d$/.test(plain) && version !== "" ? "-" : "";
  const debian = Object.hasOwn(debianNames, name) ? debianNames[name] : undefined;
  return { debian: debian ?? `${plain}${joint}${version}`, alpine: `so:${name}` };
}

/** Splits `BASE.so.VERSION` and `BASE.so`; another name is all base. */
function partsOf(name: string): { readonly base: string; readonly version: string } {
  const at = name.indexOf(".so.", 1);
  const version = at === -1 ? "" : name.slice(at + ".so.".length);
  if (/^[\w.]+$/.test(version)) return { base: name.slice(0, at), version };
  const isPlain = name.length > ".so".length && name.endsWith(".so");
  return { base: isPlain ? name.slice(0, -".so".length) : name, version: "" };
}
