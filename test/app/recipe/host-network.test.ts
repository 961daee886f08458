import { describe, expect, it } from "vitest";
import { refuseHostNetwork } from "../../../src/app/recipe/host-network.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

function refusal(
  text: string,
  more: { readonly network?: "default" | "none" | "host"; readonly target?: string } = {},
): Failure | undefined {
  const { network = "default", ...scope } = more;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  try {
    refuseHostNetwork({ network }, { containerfile, buildArgs: [], ...scope });
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe("a RUN that opens the machine's own network for itself", () => {
  it("is refused at its line, with the setting of the caller", () => {
    const failure = refusal("FROM debian\nRUN --network=host curl -s http://127.0.0.1:8080\n");
    expect(failure).toMatchObject({
      code: "usage",
      input: "network",
      place: { file: "Containerfile", line: 2 },
    });
    expect(failure?.fix).toContain("`network: host`");
  });

  it.each([
    "ARG NET=host\nRUN --network=$NET true",
    "ENV NET=host\nRUN --network=${NET} true",
    'RUN --network="host" true',
    "RUN --mount=type=tmpfs,target=/t --network=HOST true",
    "RUN --network=none --network=host true",
  ])("is known however it is written: %s", (run) => {
    expect(refusal(`FROM debian\n${run}\n`)?.message).toContain("opens the machine's own network");
  });

  it("is refused where only the base could say what it has", () => {
    expect(refusal("FROM debian\nRUN --network=$NET true\n")?.message).toContain("may open");
  });

  it("is the caller's to allow, and no matter in a stage that the target does not need", () => {
    const text = "FROM debian\nRUN --network=host true\nFROM debian AS other\nRUN true\n";
    expect(refusal(text, { network: "host", target: "0" })).toBeUndefined();
    expect(refusal(text, { target: "other" })).toBeUndefined();
    expect(refusal(text, { target: "0" })).toBeDefined();
  });

  it.each(["none", "default"])("is none with --network=%s", (name) => {
    expect(refusal(`FROM debian\nRUN --network=${name} true\n`)).toBeUndefined();
  });
});
