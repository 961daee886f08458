import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CommandOptions } from "../../app/ports/prebuilt.ts";
import { reversedOrder } from "../../variations/file-order.ts";
import type { Means } from "../../variations/step.ts";
import type { Preparation } from "../process/namespaces.ts";
import { canPrepare, isRoot } from "./machine.ts";

/** How a command's checkout is shown in another order, and whether that is possible. */
interface Reversed {
  readonly means: Means["fileOrder"];
  readonly preparations: readonly Preparation[];
}

/** Takes its value apart at the colon, which no path of a work folder has. */
const paths = '"${1%%:*}" "${1#*:}"';

/**
 * Prepares that a command sees its checkout through disorderfs(1), sorted backwards, if it is to be
 * varied in this. A file's attributes are asked for each time, because FUSE takes
 * hard links for separate files.
 */
export async function reversedCheckout(
  { checkout, place, variations, means }: CommandOptions,
  env: Readonly<Record<string, string>>,
): Promise<Reversed> {
  if (!variations.includes("file-order") || "lacks" in means.fileOrder) {
    return { means: means.fileOrder, preparations: [] };
  }
  const [below, point] = [join(place, "below"), join(place, "reversed")];
  for (const folder of [below, point]) await mkdir(folder, { recursive: true });
  const options = [...reversedOrder, "-o", "attr_timeout=0"].join(" ");
  // Root's daemon works as whoever asks, and still may enter root's folders on the way.
  const daemon = isRoot()
    ? "setpriv --securebits +no_setuid_fixup disorderfs --multi-user=yes"
    : "disorderfs --multi-user=no";
  const preparations = [
    { command: `mount --bind ${paths}`, value: `${checkout}:${below}` },
    { command: `${daemon} ${options} ${paths}`, value: `${below}:${point}` },
    { command: `mount --bind ${paths}`, value: `${point}:${checkout}` },
  ];
  return (await canPrepare(env, preparations))
    ? { means: means.fileOrder, preparations }
    : { means: { lacks: "FUSE cannot be used here" }, preparations: [] };
}
