import { describe, expect, it } from "vitest";
import { likelyWriter } from "../../src/attribution/likely-writer.ts";
import { namesOf } from "../../src/containerfile/origins.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

/** The line of the last stage's file, as far as it can be told. */
function lineOf(
  path: string,
  lines: readonly string[],
  isFromContext?: boolean,
): number | undefined {
  const containerfile = parseContainerfile({ text: lines.join("\n"), file: "Containerfile" });
  const names = namesOf(containerfile, { buildArgs: [] });
  const stage = containerfile.stages.at(-1);
  if (stage === undefined) throw new Error("there is no stage");
  return likelyWriter({ names, stage, path, isFromContext })?.line;
}

describe("who wrote a file, as far as the Containerfile alone tells", () => {
  it("is the first RUN that names it", () => {
    const lines = ["FROM debian", "RUN a", "RUN date >/etc/day", "RUN chmod 600 /etc/day"];
    expect(lineOf("etc/day", lines)).toBe(3);
    expect(lineOf("etc/days", lines)).toBeUndefined();
  });

  it("is the RUN that names it from its working folder, or in a here-document", () => {
    expect(
      lineOf("srv/build.txt", ["FROM a", "WORKDIR /srv", "RUN x", "RUN date >build.txt"]),
    ).toBe(4);
    const heredoc = ["FROM a", "RUN x", "RUN <<EOF", "date >/srv/day", "EOF"];
    expect(lineOf("srv/day", heredoc)).toBe(3);
  });

  it("is the only RUN where nothing was copied there", () => {
    expect(lineOf("var/log/x", ["FROM a", "COPY b /srv/", "RUN make"])).toBe(3);
    expect(lineOf("var/log/x", ["FROM a", "RUN make", "RUN test"])).toBeUndefined();
  });

  it("is the COPY that names it, or that the context shows it came by", () => {
    expect(lineOf("srv/app", ["FROM a", "COPY app /srv/", "RUN make"])).toBe(2);
    expect(lineOf("srv/app", ["FROM a", "COPY main /srv/app", "RUN make", "RUN b"])).toBe(2);
    expect(lineOf("srv/deep/app", ["FROM a", "COPY . /srv", "RUN make"])).toBeUndefined();
    expect(lineOf("srv/deep/app", ["FROM a", "COPY . /srv", "RUN make"], true)).toBe(2);
    expect(lineOf("srv/deep/app", ["FROM a", "COPY . /srv"])).toBe(2);
  });

  it("is no COPY from the context where the context does not have the file", () => {
    expect(lineOf("srv/built", ["FROM a", "COPY . /srv", "RUN make"], false)).toBe(3);
    expect(lineOf("srv/app", ["FROM a", "COPY app /srv/", "RUN strip"], false)).toBe(3);
    expect(lineOf("srv/built", ["FROM a", "ADD a.tar /srv/", "RUN make"], false)).toBeUndefined();
    const heredoc = ["FROM a", "COPY <<EOF /srv/", "x", "EOF", "RUN make"];
    expect(lineOf("srv/built", heredoc, false)).toBeUndefined();
  });

  it("is the instruction of the stage that it was copied from", () => {
    const lines = [
      "FROM gcc AS build",
      "COPY . /src",
      "RUN prepare",
      "RUN gcc -o /out/app main.c",
      "FROM debian",
      "RUN a",
      "COPY --from=build /out/app /usr/local/bin/",
    ];
    expect(lineOf("usr/local/bin/app", lines)).toBe(4);
    const unclear = lines.map((line) => line.replace("-o /out/app", ""));
    expect(lineOf("usr/local/bin/app", unclear)).toBe(7);
  });

  it("is nobody of the stage below, whose files lie in another layer", () => {
    const lines = ["FROM debian AS base", "RUN date >/day", "FROM base", "RUN a", "RUN b"];
    expect(lineOf("day", lines)).toBeUndefined();
  });
});
