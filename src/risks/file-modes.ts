import type { Risk } from "../domain/findings/risky-file.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { capabilityNames } from "./capabilities.ts";

const setuid = 0o4000;
const setgid = 0o2000;
const sticky = 0o1000;
const writableByAll = 0o002;
const runnableByAny = 0o111;

/** In which layers keep a file's capabilities (PAX records of extended attributes). */
const capability = "SCHILY.xattr.security.capability";

/**
 * Returns the risks of an entry's mode and attributes. A folder with the setgid bit only hands its
 * group on, and where a folder is sticky, nobody removes what belongs to others.
 */
export function modeRisks({ type, mode, uid, gid, pax }: EntryHeader): readonly Risk[] {
  const isFile = type === "file" || type === "hard-link";
  if (!isFile && type !== "directory") return [];
  const risks: Risk[] = [];
  if (isFile && (mode & (setuid | setgid)) !== 0 && (mode & runnableByAny) !== 0) {
    const bits = { setuid: (mode & setuid) !== 0, setgid: (mode & setgid) !== 0 };
    risks.push({ kind: "setuid", ...bits, uid, gid });
  }
  const attribute = pax[capability];
  if (isFile && attribute !== undefined) {
    risks.push({ kind: "capability", names: capabilityNames(attribute) });
  }
  const isFolder = type === "directory";
  if ((mode & writableByAll) !== 0 && !(isFolder && (mode & sticky) !== 0)) {
    risks.push({ kind: "world-writable", isFolder });
  }
  return risks;
}
