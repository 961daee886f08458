import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { writeOneLayer } from "../support/base-image.ts";
import { root } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { newLayer } from "./layer.ts";

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
  const layer = newLayer();
  for (const name of ["glibc", "musl", "musl-shared", "go"]) {
    await layer.add(`${name}/stamp`, at(name));
  }
  await layer.add(`lib/${loader}`, await realpath(`/lib/${loader}`));
  const config = { Env: ["PATH=/go"] };
  await writeOneLayer(layout, { layer: await layer.finish(), config, made: "programs" });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
