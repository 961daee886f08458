import fc from "fast-check";
import type { Scope } from "../../src/containerfile/bases.ts";
import type { Containerfile, Instruction } from "../../src/containerfile/model.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { Failure } from "../../src/domain/text/failure.ts";

/** The Containerfile with these lines. */
export function containerfile(...lines: readonly string[]): Containerfile {
  return parseContainerfile({ text: `${lines.join("\n")}\n`, file: "Containerfile" });
}

/** The question about the Containerfile with these lines, without anything from outside. */
export function scope(...lines: readonly string[]): Scope {
  return { containerfile: containerfile(...lines), buildArgs: [] };
}

/** All instructions, in the order of the file. */
export function allInstructions({ args, stages }: Containerfile): Instruction[] {
  return [...args, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
}

/** The failure that a call throws; anything else it throws or returns fails the test. */
export function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const image = fc.constantFrom("debian:12", "ghcr.io/a/b", "scratch", "s0", '"debian"', "x${Y:-z}");
const instruction = fc.oneof(
  image.map((name) => `COPY --from=${name} --chown=1:1 /a \\\n  # why\n\n  /b`),
  image.map((name) => `RUN --mount=type=bind,from=${name},target=/m \\\n\tls /m`),
  fc.constantFrom(
    "run echo 'it is' \\\n# comment\n  two",
    "RUN <<EOF\nFROM nothing\n# text\nEOF",
    'RUN cat <<-"A" <<B > /x\n\tone\n\tA\ntwo\nB',
    'COPY ["a b", "/c"]',
    "ONBUILD RUN true",
    "onbuild  copy --from=x/y:1 \\\n  /a /b",
    "ONBUILD RUN <<EOF\nUSER 0\nEOF",
    "  ENV A=1 \\  \n B=2",
    'LABEL a="x \\\ny"',
    "ARG Y=1",
    'CMD ["sh"]',
  ),
);
const filler = fc.constantFrom("", "", "# comment", "   ", "\t# more");
const stage = fc.record({
  from: fc.constantFrom("FROM", "from", "FROM --platform=linux/amd64"),
  image,
  name: fc.option(fc.constantFrom("s0", "s1", "two")),
  body: fc.array(fc.oneof(instruction, filler), { maxLength: 6 }),
});

/** Texts of Containerfiles that buildah takes, with what is hard to read in them. */
export const texts: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom("", "# syntax=docker/dockerfile:1\n", "\uFEFF", "ARG Y=2\n", "\n\n"),
    stages: fc.array(stage, { minLength: 1, maxLength: 4 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ head, stages, lineEnd, end }) => {
    const lines = stages.flatMap(({ from, image: base, name, body }, index) => {
      const isFirst = stages.findIndex((other) => other.name === name) === index;
      return [`${from} ${base}${name !== null && isFirst ? ` AS ${name}` : ""}`, ...body];
    });
    return `${head}${lines.join("\n")}${end}`.replaceAll("\n", lineEnd);
  });

/** Texts that look like Containerfiles and mostly are none. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        ..."FROM|ARG|RUN|COPY|ONBUILD|x|--from=a|--mount=from=b|<<E|E|<<-'E F'|\n|\r\n|\\\n|`\n| |\t|\"|'|$|${|}|:-|=|#|# escape=`\n|# escape=x\n|AS|[\"a\"]|\0|\uFEFF".split(
          "|",
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);
