import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import tar from "tar-stream";
import { writeOneLayer } from "../support/base-image.ts";
import { root } from "../support/paths.ts";
import { succeed } from "../support/program.ts";

/** Where Debian's and Ubuntu's package musl puts its shared library, which is its loader too. */
const loader = `ld-musl-${process.arch === "arm64" ? "aarch64" : "x86_64"}.so.1`;

/** Compiles programs that no variation gives another time, and makes an image of them: `/go/stamp`, `/musl/stamp`… */
export async function writePrograms(layout: string): Promise<void> {
  const sources = join(root, "test/lockstep/programs");
  const [c, go] = [join(sources, "stamp.c"), join(sources, "stamp.go")];
  const out = `${layout}-compiled`;
  await mkdir(out);
  const at = (name: string): string => join(out, name);
  await succeed(["gcc", "-O1", "-static", "-o", at("glibc"), c]);
  await succeed(["musl-gcc", "-O1", "-static", "-o", at("musl"), c]);
  await succeed(["musl-gcc", "-O1", "-o", at("musl-shared"), c]);
  await succeed(["go", "build", "-trimpath", "-ldflags=-s -w", "-o", at("go"), go], {
    cwd: sources,
    env: { ...environment(), CGO_ENABLED: "0" },
  });
  const pack = tar.pack();
  const common = { uid: 0, gid: 0, mode: 0o755, mtime: new Date("2024-01-01T00:00:00Z") };
  const put = async (path: string, file: string): Promise<void> => {
    pack.entry({ ...common, name: path.slice(0, path.indexOf("/")), type: "directory" });
    pack.entry({ ...common, name: path }, await readFile(file));
  };
  for (const name of ["glibc", "musl", "musl-shared", "go"]) await put(`${name}/stamp`, at(name));
  await put(`lib/${loader}`, `/lib/${loader}`);
  pack.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pack) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const config = { Env: ["PATH=/go"] };
  await writeOneLayer(layout, { layer: Buffer.concat(chunks), config, made: "programs" });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
