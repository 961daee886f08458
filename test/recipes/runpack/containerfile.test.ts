import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { ownText, placeAt } from "../../../src/containerfile/places.ts";
import type { RunpackRecipe } from "../../../src/domain/build/runpack.ts";
import { failingPlaceText, placeText } from "../../../src/domain/build/written-place.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { runpackContainerfile } from "../../../src/recipes/runpack/containerfile.ts";

const runtimeImage = `registry.example.org/base@sha256:${"a".repeat(64)}`;
const recipe: RunpackRecipe = {
  kind: "runpack",
  runtimeImage,
  artifacts: [
    { stage: "build", from: "/out/server", to: "/usr/bin/server" },
    { stage: "0", from: "/out/site", to: "/srv/site" },
  ],
  command: ["/usr/bin/server", "--greeting=good day"],
  user: "65532:65532",
  env: [{ name: "PRICE", value: 'a "quoted" $5 \\ `tick`' }],
  expose: ["53/udp", "8080/tcp"],
  workdir: "/srv",
};
const own = "FROM debian AS build\nRUN make\n";

function written(text: string, changes: Partial<RunpackRecipe> = {}) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const { text: whole, places } = runpackContainerfile(containerfile, { ...recipe, ...changes });
  return parseContainerfile({ text: whole, file: "Containerfile", places });
}

function refused(text: string, changes: Partial<RunpackRecipe>): Failure {
  try {
    written(text, changes);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("the Containerfile of recipe runpack", () => {
  it("is the user's, and a final stage of the runtime image, the artifacts and no RUN", () => {
    expect(written(own).text).toBe(
      [
        "FROM debian AS build",
        "RUN make",
        "",
        "# Written by Twofold: the final stage of recipe runpack.",
        `FROM ${runtimeImage}`,
        "COPY --from=build /out/server /usr/bin/server",
        "COPY --from=0 /out/site /srv/site",
        'ENV PRICE="a \\"quoted\\" \\$5 \\\\ `tick`"',
        "EXPOSE 53/udp 8080/tcp",
        "WORKDIR /srv",
        "USER 65532:65532",
        "ENTRYPOINT []",
        'CMD ["/usr/bin/server","--greeting=good day"]',
        "",
      ].join("\n"),
    );
  });

  it("starts on a line of its own behind a file without a line end", () => {
    expect(written("FROM debian AS build\nRUN make").text).toBe(written(own).text);
  });

  it("quotes with the escape character that the user's file chose", () => {
    const [line] = /^ENV .*$/m.exec(written(`# escape=\`\n${own}`).text) ?? [];
    expect(line).toBe('ENV PRICE="a `"quoted`" `$5 \\ ``tick``"');
  });

  it("names the user's lines as the user's, and its own by input and entry", () => {
    const containerfile = written(own);
    const texts = [2, 5, 6, 7, 11].map((line) => placeText(placeAt(containerfile, line)));
    expect(texts).toEqual([
      "Containerfile:2",
      "input runtime-image",
      "input artifacts, entry 1",
      "input artifacts, entry 2",
      "input user",
    ]);
    expect(failingPlaceText(placeAt(containerfile, 7))).toContain("Input `artifacts`");
    expect(ownText(containerfile)).toBe(own);
  });

  it("does not become a part of an instruction that the user's file leaves open", () => {
    const failure = refused("FROM debian AS build\nRUN make \\\n", {});
    expect(failure.message).toBe(
      "Containerfile:2: The last instruction goes on behind the file's end.",
    );
  });

  it("is refused for an artifact of a stage that there is not, with the nearest name", () => {
    const artifacts = [{ stage: "biuld", from: "/a", to: "/a" }];
    const failure = refused(own, { artifacts });
    expect(failure.message).toBe(
      "Input `artifacts`: entry 1: Containerfile has no stage `biuld`; did you mean `build`?",
    );
    expect(failure.fix).toBe("Write the name of a stage: `build`.");
  });
});
