import { type AttestedImage, readStatement } from "../attestations/read-statement.ts";
import type { SetAside } from "../domain/findings/judgement.ts";
import type { CheckedBundle, Signer } from "../domain/labels/signed-statement.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { fitsPattern } from "../domain/text/text-pattern.ts";
import type { Vouched } from "./facts.ts";
import type { NamedBuilder } from "./policy.ts";

/** An attestation beside the image, after its signature was looked at. */
export interface FoundAttestation {
  /** `repository@digest` of its manifest. */
  readonly place: string;
  readonly checked: CheckedBundle;
}

interface Sorted {
  readonly vouched: readonly Vouched[];
  readonly setAside: readonly SetAside[];
}

/**
 * Takes the attestations that a builder of the policy signed about this image. An identity is that
 * of one builder: of the first whose entry it fits.
 */
export function sortOut(
  found: readonly FoundAttestation[],
  about: { readonly builders: readonly NamedBuilder[]; readonly image: AttestedImage },
): Sorted {
  const vouched: Vouched[] = [];
  const setAside: SetAside[] = [];
  for (const { place, checked } of found) {
    const read = vouchedIn(checked, about);
    if ("wrong" in read) setAside.push({ attestation: place, why: read.wrong });
    else vouched.push(read);
  }
  return { vouched, setAside };
}

function vouchedIn(
  checked: CheckedBundle,
  about: { readonly builders: readonly NamedBuilder[]; readonly image: AttestedImage },
): Vouched | { readonly wrong: string } {
  if (checked.kind === "refused") return { wrong: checked.why };
  const { signer, statement } = checked;
  const builder = about.builders.find((each) => isBuilder(signer, each));
  if (builder === undefined) {
    const [who, issuer] = [signer.identity, signer.issuer].map((each) =>
      visible(shortened(each, 200)),
    );
    return { wrong: `is signed by \`${who}\` of \`${issuer}\`, who is no builder of the policy` };
  }
  const read = readStatement(statement, about.image);
  return "wrong" in read ? read : { builder: builder.name, signer, said: read.said };
}

function isBuilder(signer: Signer, { issuer, identity, repository }: NamedBuilder): boolean {
  if (signer.issuer !== issuer || !fitsPattern(signer.identity, identity)) return false;
  if (repository === undefined) return true;
  return signer.repository !== undefined && fitsPattern(signer.repository, repository);
}
