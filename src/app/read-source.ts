import { judgeSource } from "../advise/source.ts";
import { badInput } from "../domain/failure.ts";
import { canonicalRepository } from "../domain/repository-name.ts";
import type { CheckoutReader, SourceQuestion, SourceReader, SourceReading } from "./ports.ts";

/** Reads sources: the facts of a checkout, named and judged. */
export function sourceReader(checkouts: CheckoutReader): SourceReader {
  return { read: (question) => readSource(question, checkouts) };
}

async function readSource(
  question: SourceQuestion,
  checkouts: CheckoutReader,
): Promise<SourceReading> {
  const { context, ignores } = question;
  const offset = question.offset === undefined ? undefined : checkedOffset(question.offset);
  const repository =
    question.repository === undefined ? undefined : checkedRepository(question.repository);
  const checkout = await checkouts.read({ context, offset, repository });
  const judged = judgeSource({ checkout, offset, repository, ignores });
  return { ...judged, root: checkout.kind === "checkout" ? checkout.root : context };
}

function checkedOffset(input: string): string {
  const parts = input.split("/").filter((part) => part !== "" && part !== ".");
  if (input.startsWith("/") || parts.includes("..") || input.includes("\0"))
    throw badInput(
      "offset",
      "leads out of the repository",
      "Write the service's folder as seen from the repository's root, e.g. `services/cart`.",
    );
  return parts.join("/");
}

function checkedRepository(input: string): string {
  const name = canonicalRepository(input.trim());
  if (name === undefined)
    throw badInput(
      "repository",
      "names no repository",
      "Write its name or URL, e.g. `github.com/acme/shop`.",
    );
  return name;
}
