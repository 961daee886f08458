import type { ImageRecord } from "../domain/findings/proof.ts";

/** Formats bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
export function formatBytes(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 and more would appear as 1000.0 of the smaller unit.
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}

/** Formats an image's size as a registry stores it: `3.2 MB compressed`, or `3.2 MB` of plain tars. */
export function imageSizeText({ size, layers }: Pick<ImageRecord, "size" | "layers">): string {
  const isPlain = layers.some((layer) => layer.isPlain === true);
  return `${formatBytes(size)}${isPlain ? "" : " compressed"}`;
}

/** Formats seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Formats a count with its noun: `1 file`, `3 files`, `1,204 files`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Writes a whole number with commas. `toLocaleString` would load all of ICU's data for it. */
function grouped(count: number): string {
  const rest = count % 1000;
  if (count < 1000) return String(count);
  return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}
