import type { RecipeFacts } from "../advise/facts.ts";
import { judgeSource } from "../advise/source.ts";
import { basesOf } from "../containerfile/bases.ts";
import { stageChain } from "../containerfile/chain.ts";
import type { Asked } from "../domain/asked.ts";
import { known } from "../domain/checkout.ts";
import { badInput } from "../domain/failure.ts";
import { canonicalRepository } from "../domain/repository-name.ts";
import type {
  RecipeQuestion,
  SourcePorts,
  SourceQuestion,
  SourceReader,
  SourceReading,
} from "./source-ports.ts";

/** Reads sources: the facts of a checkout, named and judged. */
export function sourceReader(ports: SourcePorts): SourceReader {
  return { read: (question) => readSource(question, ports) };
}

async function readSource(question: SourceQuestion, ports: SourcePorts): Promise<SourceReading> {
  const { context, ignores } = question;
  const offset = question.offset === undefined ? undefined : checkedOffset(question.offset);
  const repository =
    question.repository === undefined ? undefined : checkedRepository(question.repository);
  const asked = await askedBy(question, ports);
  const [checkout, recipe] = await Promise.all([
    ports.checkouts.read({ context, offset, repository, asked }),
    question.recipe === undefined ? undefined : recipeFacts(question.recipe, ports),
  ]);
  const judged = judgeSource({ checkout, offset, repository, ignores, asked, recipe });
  return {
    source: judged.source,
    tag: judged.version?.chosen.tag,
    otherTags: judged.version?.others ?? [],
    advisories: judged.advisories,
    root: checkout.kind === "checkout" ? checkout.root : context,
  };
}

async function askedBy({ tags = [] }: SourceQuestion, ports: SourcePorts): Promise<Asked> {
  const asked = await ports.asked();
  const named = tags.map((name) => ({ name, from: "input `tags`" }));
  return { ...asked, versions: [...asked.versions, ...named] };
}

async function recipeFacts(recipe: RecipeQuestion, ports: SourcePorts): Promise<RecipeFacts> {
  const { question } = recipe;
  const base = outsideBase(question);
  const baseUser =
    base === undefined ? known("") : await ports.baseUser(base, question.platforms?.target);
  return { ...recipe, baseUser };
}

/** The image that the target stands on; undefined for scratch. */
function outsideBase(question: RecipeQuestion["question"]): string | undefined {
  const [bottom] = stageChain(question);
  return basesOf(question).find(({ kind, stage }) => kind === "from" && stage === bottom?.index)
    ?.reference;
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
