import type { Risk, RiskyFile, ToolSort } from "../domain/findings/risky-file.ts";
import type { ImageAdvisory } from "../domain/source/advisory.ts";
import { setting } from "../domain/text/surface.ts";

/** What is said of one kind of risky files. */
export interface RiskText {
  readonly name: ImageAdvisory;
  readonly kind: Risk["kind"];
  readonly message: string;
  /** What to do about files of the build. */
  readonly fix: string;
  /** What to do where only the base has them. */
  readonly baseFix: string;
  /** The files that this build answers for. */
  readonly ofBuild: (files: readonly RiskyFile[]) => readonly RiskyFile[];
  /** How a file is named, e.g. by its path. */
  readonly subject: (file: RiskyFile) => string;
  /**
   * What is said of it: `runs as user 0`. Files of one instruction of which the same is said are
   * counted together.
   */
  readonly says: (risk: Risk) => string;
}

const atPath = ({ path }: RiskyFile): string => `/${path === "." ? "" : path}`;
const ofBuild = (files: readonly RiskyFile[]): readonly RiskyFile[] =>
  files.filter(({ isOfBase }) => !isOfBase);

/** In the order of reports. */
export const riskTexts: readonly RiskText[] = [
  {
    ...{ name: "setuid-file", subject: atPath, kind: "setuid", ofBuild },
    message:
      "Programs in the image run with the rights of their owner or group, whoever starts them.",
    fix: "Take the bits away in the step that brings the file: `chmod a-s FILE`; or leave out the package that the file is of.",
    baseFix:
      "Choose a base without such files, or take their bits away in the final stage: `RUN find / -xdev -type f -perm /6000 -exec chmod a-s {} +`.",
    says: (risk) => (risk.kind === "setuid" ? `runs ${rightsOf(risk)}` : ""),
  },
  {
    ...{ name: "file-capability", subject: atPath, kind: "capability", ofBuild },
    message: "Programs in the image run with capabilities that whoever starts them may not have.",
    fix: "Leave `setcap` out, or take them away: `setcap -r FILE`; give the container the capability where it is started. A port from 1024 on needs none.",
    baseFix:
      "Choose a base without such files, or copy them in the final stage without their attributes: `RUN setcap -r FILE`.",
    says: (risk) => (risk.kind === "capability" ? `runs with ${capabilitiesOf(risk)}` : ""),
  },
  {
    ...{ name: "world-writable", subject: atPath, kind: "world-writable", ofBuild },
    message:
      "Everybody in the container may change files, or put others in their place in folders that are not sticky.",
    fix: "Give only the program's user the right to write: `COPY --chown=65532:65532`, or `chmod o-w` and `chown` in the step; and a folder like /tmp the sticky bit: `chmod 1777 FOLDER`.",
    baseFix: "Choose another base, or mend it in the final stage: `RUN chmod o-w FILE`.",
    says: (risk) =>
      risk.kind === "world-writable" && risk.isFolder
        ? "is a folder, not sticky, that everybody may write to"
        : "is a file that everybody may write to",
  },
  {
    ...{ name: "tools-in-image", subject: atPath, kind: "tool", ofBuild: toolsBeyondBase },
    message:
      "The build brings a shell or a package manager into an image whose base has none, and whoever breaks into the program can use it.",
    fix: "Copy only the program into the final stage (`COPY --from=build /bin/shop /bin/shop`), or remove the tools in the step that brings them.",
    baseFix: "Choose a base without them, such as a distroless one, or one of recipe `base`.",
    says: (risk) => (risk.kind === "tool" ? `is a ${risk.sort}` : ""),
  },
  {
    ...{ name: "credential-in-image", kind: "credential", ofBuild },
    message: "Whoever can pull the image has what gives access to something else.",
    fix: `Keep the file out with \`.containerignore\`, and give a step what it needs as a secret (${setting("secrets")}, \`RUN --mount=type=secret,id=…\`); let the container get it where it is started. Do not rely on a later \`rm\`: other builders keep the file in a layer. If such an image was pushed, replace the credential.`,
    baseFix: "Choose another base, and tell whoever makes this one.",
    subject: (file) => (file.layer === undefined ? "the image's config" : atPath(file)),
    says: (risk) => (risk.kind === "credential" ? `has ${risk.what}` : ""),
  },
];

function rightsOf({ setuid, setgid, uid, gid }: Risk & { readonly kind: "setuid" }): string {
  const rights = [...(setuid ? [`as user ${uid}`] : []), ...(setgid ? [`with group ${gid}`] : [])];
  return rights.join(" and ");
}

function capabilitiesOf({ names }: Risk & { readonly kind: "capability" }): string {
  return names.length === 0 ? "capabilities" : names.join(", ");
}

/** The tools of a sort of which the base has none: beside an `sh`, a `bash` adds nothing. */
function toolsBeyondBase(files: readonly RiskyFile[]): readonly RiskyFile[] {
  const known = new Set<ToolSort>(
    files.flatMap(({ risk, isOfBase }) => (isOfBase && risk.kind === "tool" ? [risk.sort] : [])),
  );
  return files.filter(
    ({ risk, isOfBase }) => !isOfBase && risk.kind === "tool" && !known.has(risk.sort),
  );
}
