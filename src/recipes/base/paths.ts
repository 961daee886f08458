import { posix } from "node:path";

const longest = 4000;

/** Returns a relative path in its normal form; undefined if it leads out of its folder. */
export function insidePath(text: string): string | undefined {
  if (text === "" || text.startsWith("/") || isUnfit(text)) return undefined;
  const path = posix.normalize(text).replace(/\/$/, "");
  return path === ".." || path.startsWith("../") || path === "." ? undefined : path;
}

/** Returns an absolute path of an image's file; undefined if it is none or has `..` in it. */
export function imagePath(text: string): string | undefined {
  if (!text.startsWith("/") || isUnfit(text)) return undefined;
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? undefined : `/${parts.join("/")}`;
}

function isUnfit(text: string): boolean {
  return text.length > longest || /\p{Cc}/u.test(text);
}
