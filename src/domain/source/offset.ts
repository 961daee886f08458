/**
 * Normalizes an offset, the path of a folder from the repository's root: no slash at an end, no
 * empty or `.` part. Undefined if it leads out of the repository.
 */
export function normalOffset(text: string): string | undefined {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
  return isOutside ? undefined : parts.join("/");
}

/** Whether a text is an offset in its normal form. */
export function isOffset(text: string): boolean {
  return normalOffset(text) === text;
}
