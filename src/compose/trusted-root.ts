import { readGivenText } from "../adapters/files/given-text.ts";
import { bundleChecker } from "../adapters/sigstore/check-bundle.ts";
import { mostRootBytes, readTrustedRoots } from "../adapters/sigstore/trusted-roots.ts";
import type { SignatureChecker } from "../app/ports/signatures.ts";
import { badInput } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";

interface RootFile {
  readonly input: "cache-trusted-root" | "policy";
  /** As it is written. */
  readonly path: string;
  /** Where a relative path starts. */
  readonly cwd: string;
}

/** Makes what checks signatures by the roots in a file. @throws Failure `usage` */
export async function rootChecker({ input, path, cwd }: RootFile): Promise<SignatureChecker> {
  const text = await readGivenText({ input, path, cwd, limit: mostRootBytes });
  const roots = await readTrustedRoots(text);
  const wrong = "wrong" in roots ? roots.wrong : undefined;
  try {
    if ("value" in roots) return await bundleChecker(roots.value);
  } catch {
    // A key or a certificate that is none.
  }
  const name = JSON.stringify(shortened(visible(path), 200));
  const file = input === "policy" ? `its \`trusted-root\` ${name}` : name;
  throw badInput(
    input,
    `${file} cannot be used: ${wrong ?? "it has a key or certificate that cannot be read"}.`,
    "Write it anew, e.g. by `gh attestation trusted-root > trusted-root.jsonl`.",
  );
}
