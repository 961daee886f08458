import {
  attestationTitle,
  type MadeAttestation,
  type WrittenSbom,
} from "../domain/findings/beside.ts";
import { sbomNames } from "../domain/oci/sbom-format.ts";
import { counted } from "./sizes.ts";

/** What a run put beside an image, in parts: what it is, and where it is. */
interface Beside {
  readonly what: string;
  /** Files, references and addresses. */
  readonly where: readonly string[];
}

/** Describes a document about an image's packages. */
export function besideOfSbom({ format, file, packages, referrers }: WrittenSbom): Beside {
  const what = `${sbomNames[format].title}, ${counted(packages, "package")}`;
  return { what, where: [file, ...referrers] };
}

/** Describes a statement about an image. */
export function besideOfAttestation(made: MadeAttestation): Beside {
  const { about, file, signedBy, referrers, address } = made;
  const signature = signedBy === undefined ? "not signed" : `signed by ${signedBy}`;
  return {
    what: `${attestationTitle(about)}, ${signature}`,
    where: [file, ...referrers, ...(address === undefined ? [] : [address])],
  };
}
