import { type FileRecord, type Found, worded } from "../package.ts";

/** The modules of a program have lines of their own in its build information. */
const mostModules = 20_000;

/**
 * Reads the modules that a Go program was built from (runtime/debug, BuildInfo.String): the main
 * module, those it depends on, each as it was replaced, and the standard library.
 * @param version the toolchain's, e.g. `go1.26.8`
 */
export function goRecord(
  { version, modules }: { readonly version: string; readonly modules: string },
  path: string,
): FileRecord {
  const found: Found[] = [];
  for (const line of modules.split("\n").slice(0, mostModules)) {
    const [word, name, stated] = line.split("\t");
    if (word === "mod" || word === "dep") add(found, name, stated);
    // A replacement by a folder has no version: the module is known by its own name still.
    if (word === "=>" && stated !== undefined && stated !== "" && found.length > 0) {
      found.pop();
      add(found, name, stated);
    }
  }
  const release = worded(/^go(\d\S{0,50})/.exec(version)?.[1]);
  if (release !== undefined) add(found, "stdlib", release);
  return { packages: found, owned: [path] };
}

function add(found: Found[], path: string | undefined, stated: string | undefined): void {
  const module = worded(path);
  if (module === undefined) return;
  const slash = module.lastIndexOf("/");
  const version = worded(stated) ?? "";
  found.push({
    ecosystem: "golang",
    ...(slash < 0 ? {} : { namespace: module.slice(0, slash) }),
    name: module.slice(slash + 1),
    version: version === "(devel)" ? "" : version,
    licences: [],
  });
}
