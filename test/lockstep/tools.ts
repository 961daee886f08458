import { cp, readdir, realpath, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { writeOneLayer } from "../support/base-image.ts";
import { succeed } from "../support/program.ts";
import { type LayerDraft, newLayer } from "./layer.ts";

/** Programs of the shared glibc that write times, and what the entries use beside them. */
const programs = [
  ..."bash cat chmod cp cut date dash echo env head ls md5sum mkdir mv rm sha256sum sort stat touch".split(
    " ",
  ),
  ..."ar cpio diff dpkg-deb find grep gzip make openssl perl sed sqlite3 tar unzip xz zip".split(
    " ",
  ),
];

/** Parts of Python's library that nothing here imports, most of its bytes. */
const pruned =
  /^(?:__pycache__|config-.*|dist-packages|test|lib2to3|idlelib|pydoc_data|ensurepip|asyncio|email|unittest|xml|xmlrpc|tkinter|turtledemo|multiprocessing|distutils|curses|dbm|wsgiref|.*_(?:test|testcapi).*)$/;

/**
 * Makes an image of this machine's own programs: all that the entries need in a tenth of a Debian base's bytes, for
 * which most of a run would be spent.
 */
export async function writeTools(layout: string): Promise<void> {
  const layer = newLayer();
  for (const name of ["bin", "lib", "lib64", "sbin"]) layer.link(name, `usr/${name}`);
  for (const name of ["root", "srv", "usr/lib64", "usr/local/bin", "usr/sbin"]) layer.folder(name);
  layer.folder("tmp", 0o1777);
  layer.text("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
  layer.text("etc/group", "root:x:0:\n");
  for (const name of programs) await addProgram(layer, `/usr/bin/${name}`);
  layer.link("usr/bin/sh", "dash");
  await layer.add("usr/bin/busybox", await realpath("/usr/bin/busybox"));
  await layer.add("etc/ssl/openssl.cnf", "/etc/ssl/openssl.cnf");
  layer.link("usr/lib/ssl/openssl.cnf", "/etc/ssl/openssl.cnf");
  await addPython(layer, `${layout}-python`);
  const config = { Env: ["PATH=/usr/local/bin:/usr/bin"], Cmd: ["/bin/sh"] };
  await writeOneLayer(layout, { layer: await layer.finish(), config, made: "tools" });
}

/** A program under its own name, and the libraries that it loads where it looks for them. */
async function addProgram(layer: LayerDraft, path: string): Promise<void> {
  const file = await realpath(path);
  await layer.add(`usr/bin/${basename(path)}`, file);
  const libraries = (await succeed(["ldd", file])).matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm);
  for (const [, library = ""] of libraries) {
    await layer.add(library.replace(/^\/(?:usr\/)?/, "usr/"), await realpath(library));
  }
}

/** The distribution's python3, with its library as bytecode alone: nothing of it is compiled in a step. */
async function addPython(layer: LayerDraft, draft: string): Promise<void> {
  await addProgram(layer, "/usr/bin/python3");
  const name = basename(await realpath("/usr/bin/python3"));
  const filter = (path: string): boolean => !pruned.test(basename(path));
  await cp(`/usr/lib/${name}`, draft, { recursive: true, dereference: true, filter });
  await succeed(["/usr/bin/python3", "-m", "compileall", "-q", "-b", draft]);
  for (const path of await readdir(draft, { recursive: true })) {
    if (path.endsWith(".py")) await rm(join(draft, path));
  }
  await layer.add(`usr/lib/${name}`, draft);
}
