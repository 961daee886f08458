import type { ElfSection } from "../compare/formats/elf.ts";

/** The most paths that are reported for one file. */
const mostPaths = 3;
/** Bytes of a section that are read as text; a path of the build occurs in it many times. */
const mostText = 16 * 1024 * 1024;

/** Sections in which compilers leave paths, with and without debug information. */
const holding = /^\.(debug_(str|line_str|line|info)|rodata|data\.rel\.ro|data|gopclntab)(\.|$)/;

/** Folders that contain only a build's or a user's own files. */
const own = "home|Users|root|builds|tmp|var/tmp|workspaces?|usr/src|usr/local/cargo|github|__w";
/** Folders for sources during an image build; longer paths contain folders with these names too. */
const usual =
  "build|src|sources?|apps?|work|workdir|usr/local/(?:src|app)|go|opt|mnt|srv|code|projects?|repo";
/**
 * Rust writes its texts without a separator: a path follows directly after another one, and ends
 * with its extension.
 */
const extensions =
  "(?:rs|(?:go|cpp|cxx|cc|c|hpp|hxx|hh|h|cs|f90|zig|hs|ml|nim|pas|mm|m|S|s)(?!\\w))";
const sourceFile = new RegExp(
  `(?:(?<!/)/(?:${own})|(?:(?<![\\w.@~+/-])|(?<=\\.rs))/(?:${usual}))/[\\w.+@~/-]{0,1000}?\\.${extensions}`,
  "g",
);
/** Matches a whole text: the folder that a compiler was started in (DW_AT_comp_dir). */
const folder = new RegExp(`(?<=^|\\0)/(?:${own}|${usual})(?:/[^\\0\\n]{0,1000})?(?=\\0)`, "g");

/** Rust's and Debian's own sources, which every Rust program names. */
const ofToolchain = /^\/(rustc\/|usr\/src\/rustc-|build\/(glibc|gcc|rustc)-|usr\/src\/debug\/)/;

/** Returns absolute paths of sources and folders of the build, each folder once. */
export function buildPaths(sections: readonly ElfSection[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { name, bytes } of sections) {
    if (!holding.test(name) || found.size >= mostPaths) continue;
    const text = bytes.toString("latin1", 0, mostText);
    const folders = name.startsWith(".debug") ? text.matchAll(folder) : [];
    collect(found, folders);
    collect(found, text.matchAll(sourceFile));
  }
  return [...found.values()].slice(0, mostPaths);
}

function collect(found: Map<string, string>, matches: Iterable<RegExpExecArray>): void {
  for (const [path] of matches) {
    if (found.size >= mostPaths) return;
    if (ofToolchain.test(path)) continue;
    const key = path.split("/").slice(0, 4).join("/");
    if (!found.has(key)) found.set(key, path);
  }
}
