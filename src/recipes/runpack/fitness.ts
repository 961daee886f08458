import { posix } from "node:path";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { type FinalFile, FinalFiles } from "./final-files.ts";
import { type Lack, lacksOf } from "./libraries.ts";

/** What makes a final stage unfit, at one path. */
export interface Fault {
  /** Relative to the image's root. */
  readonly path: string;
  /** Continues a sentence that starts with the path. */
  readonly what: string;
  /** A sentence. */
  readonly fix: string;
}

const setuid = 0o4000;
const setgid = 0o2000;

/** The input that names the files of a final stage. */
export type FilesInput = "artifacts" | "prebuilt";

/**
 * Finds what the artifacts of a final stage must not have: rights that no user has of its own, links
 * that lead out of the image, and programs that cannot start in it. The runtime image's own files
 * are not judged: its digest was chosen.
 * @returns the faults in the order of their paths
 */
export function faultsOf(files: readonly FinalFile[], input: FilesInput): readonly Fault[] {
  const image = new FinalFiles(files);
  const found = files
    .filter(({ isOwn }) => isOwn)
    .flatMap((file) => faultsAt(file, { image, input }));
  return found.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
}

function faultsAt(
  file: FinalFile,
  { image, input }: { readonly image: FinalFiles; readonly input: FilesInput },
): readonly Fault[] {
  const { path } = file;
  const right = rightOf(file);
  if (right !== undefined) {
    return [
      {
        path,
        what: `has ${right}, so that it runs with the rights of another user`,
        fix: dropRight(input),
      },
    ];
  }
  if (file.type === "symlink" && climbs(file)) {
    const to = visible(shortened(file.linkname, 200));
    return [
      {
        path,
        what: `is a symbolic link to \`${to}\`, which leads out of the image's root`,
        fix: relink(input),
      },
    ];
  }
  return lacksOf(file, image).map((lack) => ({ path, ...lackTexts(lack, input) }));
}

const dropRight = (input: FilesInput): string =>
  `Take it away in the stage that makes it (\`RUN chmod u-s,g-s …\`, \`RUN setcap -r …\`), or leave it out of ${setting(input)}.`;
const relink = (input: FilesInput): string =>
  `Make the link lead to a path of the image, or leave it out of ${setting(input)}.`;

function rightOf({ type, mode, hasCapability }: FinalFile): string | undefined {
  if (hasCapability) return "capabilities (`security.capability`)";
  if (type !== "file" && type !== "hard-link") return undefined;
  if ((mode & setuid) !== 0) return "the setuid bit";
  return (mode & setgid) === 0 ? undefined : "the setgid bit";
}

/** Whether a relative link has more `..` than there are folders above it. */
function climbs({ path, linkname }: FinalFile): boolean {
  if (linkname.startsWith("/")) return posix.normalize(`.${linkname}`).startsWith("..");
  return posix.normalize(posix.join(posix.dirname(path), linkname)).startsWith("..");
}

function lackTexts(lack: Lack, input: FilesInput): Pick<Fault, "what" | "fix"> {
  const { debian, alpine } = lack.packages;
  const packages = `Debian's \`${debian}\`, Alpine's \`${alpine}\``;
  switch (lack.kind) {
    case "library":
      return {
        what: `needs the library \`${lack.name}\`, which is not in the image`,
        fix: `Choose a ${setting("runtime-image")} that has the package (${packages}), add the library to ${setting(input)}, or link it statically.`,
      };
    case "loader":
      return {
        what: `needs the loader \`${lack.name}\`${lack.otherLibc === undefined ? "" : `, and the image has ${lack.otherLibc}'s`}: it was built for another C library`,
        fix: `Build it on the distribution of the ${setting("runtime-image")}, choose one with that C library (${packages}), or link it statically.`,
      };
  }
}
