import { contextCopies } from "../../src/containerfile/context-copies.ts";
import { ignoreRules } from "../../src/containerfile/ignore.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { unreachedPaths } from "../../src/dialect/unreached.ts";

/** The files of the contexts in which the cases are. */
export const ignoreFiles = ["main.go", "x.txt", "cmd/a.go", "cmd/b.txt", "cmd/sub/c.go", "cm/d.go"];

interface IgnoreCase {
  readonly ignore: string;
  readonly source: string;
  /** The files that get into the image. */
  readonly copies: readonly string[];
}

/** What buildah copies from {@link ignoreFiles}. */
export const ignoreCases: readonly IgnoreCase[] = [
  { ignore: "**\n!**/*.go", source: ".", copies: ["main.go"] },
  { ignore: "*\n!**/*.go", source: ".", copies: ["main.go"] },
  { ignore: "**\n!**/*.go", source: "cmd", copies: [] },
  { ignore: "**\n!**/*.go", source: "cmd/a.go", copies: ["cmd/a.go"] },
  { ignore: "**\n!**/*.go", source: "cmd/*.go", copies: ["cmd/a.go"] },
  { ignore: "**\n!**/*.go", source: "*", copies: ["main.go"] },
  { ignore: "**\n!cmd", source: ".", copies: ["cmd/a.go", "cmd/b.txt", "cmd/sub/c.go"] },
  { ignore: "**\n!cmd/*.go", source: ".", copies: ["cmd/a.go"] },
  { ignore: "**\n!cmd/*.go", source: "cmd", copies: ["cmd/a.go"] },
  { ignore: "**\n!cmd/**/*.go", source: ".", copies: ["cmd/a.go"] },
  { ignore: "**\n!cmd/sub/*.go", source: ".", copies: ["cmd/sub/c.go"] },
  { ignore: "**\n!cmd/sub/*.go", source: "cmd/sub", copies: ["cmd/sub/c.go"] },
  { ignore: "cmd\n!cmd/a.go", source: ".", copies: ["cm/d.go", "cmd/a.go", "main.go", "x.txt"] },
  { ignore: "cmd/*\n!**/c.go", source: ".", copies: ["cm/d.go", "main.go", "x.txt"] },
  { ignore: "**\n!cmd/*.go\n!*/d.go", source: ".", copies: ["cm/d.go", "cmd/a.go"] },
  {
    ignore: "**/*.txt\n!**/x.txt",
    source: ".",
    copies: ["cm/d.go", "cmd/a.go", "cmd/sub/c.go", "main.go", "x.txt"],
  },
];

/** What Twofold takes for copied. */
export function copied({ ignore, source }: Omit<IgnoreCase, "copies">): readonly string[] {
  const text = `FROM scratch\nCOPY ${source} /d/\n`;
  const scope = { containerfile: parseContainerfile({ text, file: "F" }), buildArgs: [] };
  const ignores = ignoreRules(ignore);
  const isUnreached = unreachedPaths(scope, ignore);
  const copies = contextCopies(scope);
  return ignoreFiles
    .filter((path) => copies.some(({ takes }) => takes(path)))
    .filter((path) => !ignores(path) && !isUnreached(path))
    .sort();
}
