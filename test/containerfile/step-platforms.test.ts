import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { stepPlatforms } from "../../src/containerfile/step-platforms.ts";

function of(lines: readonly string[], target?: string) {
  return stepPlatforms({
    containerfile: parseContainerfile({ text: `${lines.join("\n")}\n`, file: "Containerfile" }),
    buildArgs: [],
    platforms: { build: "linux/amd64", target: "linux/arm64" },
    ...(target === undefined ? {} : { target }),
  });
}

describe("the platforms that steps run programs of", () => {
  it("are the target's, unless FROM says another", () => {
    expect(
      of([
        "FROM --platform=$BUILDPLATFORM golang AS build",
        "RUN go build",
        "RUN go vet",
        "FROM debian",
        "COPY --from=build /out /out",
        "RUN ldconfig",
      ]),
    ).toEqual([
      { line: 2, platform: "linux/amd64" },
      { line: 6, platform: undefined },
    ]);
  });

  it("are those of the stage that a stage is built on", () => {
    expect(
      of(["FROM --platform=linux/386 debian AS one", "FROM one AS two", "FROM two", "RUN make"]),
    ).toEqual([{ line: 4, platform: "linux/386" }]);
  });

  it("are none where no stage that is needed has a step", () => {
    const lines = ["FROM debian AS tests", "RUN make test", "FROM scratch", "COPY app /app"];
    expect(of(lines)).toEqual([]);
    expect(of(lines, "tests")).toHaveLength(1);
  });
});
