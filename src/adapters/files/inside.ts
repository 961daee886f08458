import { sep } from "node:path";

/** Whether an absolute path is the folder or is inside it; without a wall, everything is inside. */
export function isInside(wall: string | undefined, path: string): boolean {
  return (
    wall === undefined || path === wall || path.startsWith(wall === sep ? sep : `${wall}${sep}`)
  );
}
