// What of a run belongs to buildah and skopeo: small programs in front of both note when each ran, and what it took.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quote } from "./programs.mjs";

/**
 * Puts the programs into a folder. All ways are measured through them.
 * @param {{ folder: string, real: Readonly<Record<string, string>> }} programs `real`: their paths by their names
 * @returns {Promise<{ path: string, busy: () => Promise<{ wall: number, cpu: number }> }>} `busy`: for how many
 * seconds at least one of them ran since it was asked last, and the CPU seconds of them and of all that they waited for
 */
export async function clockedPrograms({ folder, real }) {
  const bin = join(folder, "bin");
  const notes = join(folder, "notes");
  await mkdir(bin, { recursive: true });
  await mkdir(notes);
  for (const [name, path] of Object.entries(real)) {
    const script = [
      "#!/bin/bash",
      "start=$EPOCHREALTIME",
      `${quote(path)} "$@"`,
      "status=$?",
      // A file each, because two of them may end at the same time. `times` is of this shell, and then of what it ran.
      `{ echo "$start $EPOCHREALTIME"; times; } >${quote(notes)}/$$-$start`,
      "exit $status",
    ];
    await writeFile(join(bin, name), `${script.join("\n")}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return { path: bin, busy: () => readNotes(notes) };
}

async function readNotes(folder) {
  const found = [];
  for (const name of await readdir(folder)) {
    found.push(readNote(await readFile(join(folder, name), "utf8")));
    await rm(join(folder, name));
  }
  return {
    wall: unionLength(found.map(({ interval }) => interval)),
    cpu: found.reduce((total, { cpu }) => total + cpu, 0),
  };
}

/** Its lines: start and end, the shell's own times, the times of what the shell ran: `1m2.345s 0m0.678s`. */
function readNote(text) {
  const [span, , ran] = text.split("\n");
  const times = [...ran.matchAll(/(\d+)m([\d.]+)s/g)];
  return {
    interval: span.split(" ").map(Number),
    cpu: times.reduce((total, [, minutes, rest]) => total + Number(minutes) * 60 + Number(rest), 0),
  };
}

/** The length of the union of intervals. */
function unionLength(intervals) {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
