import { describe, expect, it } from "vitest";
import { attributeCase, type Case, differs, told } from "../support/attributed.ts";

async function attributed(about: Case): Promise<readonly string[]> {
  return (await attributeCase(about)).map(told);
}

const dice = ["4f8a1c07", "b2e95d36"] as const;
const coins = ["0d7e61f2", "93ac84b5"] as const;

describe("a file of one stage", () => {
  it("comes from the RUN that first made it differ, each from its own", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\nRUN three\n",
        steps: [
          { printed: "STEP 2/4: RUN one", files: { a: dice, same: "s" } },
          { printed: "STEP 3/4: RUN two", files: { same: "t" } },
          { printed: "STEP 4/4: RUN three", files: { b: coins } },
        ],
        differences: [differs("a"), differs("b")],
      }),
    ).toEqual(["a at 2", "b at 4"]);
  });

  it("comes from the RUN that wrote it anew, when nothing is left of what differed before", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { a: dice } },
          { printed: "STEP 3/3: RUN two", files: { a: coins } },
        ],
        differences: [differs("a")],
      }),
    ).toEqual(["a at 3"]);
  });

  it("comes from the first RUN, when a later one only added the same to both", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { a: dice } },
          { printed: "STEP 3/3: RUN two", files: { a: [`${dice[0]} more`, `${dice[1]} more`] } },
        ],
        differences: [differs("a")],
      }),
    ).toEqual(["a at 2"]);
  });

  it("is told at both RUNs, when a later one added what differs by itself, as logs do", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { log: dice } },
          {
            printed: "STEP 3/3: RUN two",
            files: { log: [dice[0] + coins[0], dice[1] + coins[1]] },
          },
        ],
        differences: [differs("log")],
      }),
    ).toEqual(["log at 2", "log at 3"]);
  });

  it("differs no more, once a step made it equal again", async () => {
    const [found] = await attributeCase({
      containerfile: "FROM x\nRUN one\nRUN two\n",
      steps: [
        { printed: "STEP 2/3: RUN one", files: { a: dice } },
        { printed: "STEP 3/3: RUN two", files: { a: "0" } },
      ],
      differences: [differs("a")],
    });
    expect(found?.difference).toMatchObject({
      instruction: { line: 3 },
      evidence: ["not seen again; this instruction last wrote it"],
    });
  });

  it("has its mode from the RUN that set it, whoever wrote its content", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { a: "mode:0644" } },
          { printed: "STEP 3/3: RUN two", files: { a: ["mode:0600", "mode:0640"] } },
        ],
        differences: [differs("a", "metadata")],
      }),
    ).toEqual(["a at 3"]);
  });

  it("has another random name in every build, and is found by its place and shape", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { "etc/only": ["1", undefined] } },
          {
            printed: "STEP 3/3: RUN two",
            files: { "tmp/tmp.aaaa": ["", undefined], "tmp/tmp.bbbb": [undefined, ""] },
          },
        ],
        differences: [differs("tmp/tmp.cccc", "removed"), differs("tmp/tmp.dddd", "added")],
      }),
    ).toEqual(["tmp/tmp.cccc at 3", "tmp/tmp.dddd at 3"]);
  });
});

describe("a file that comes from another stage", () => {
  it("is led through copies, renames and folders to where it was made", async () => {
    expect(
      await attributed({
        containerfile: [
          "FROM x AS one",
          "WORKDIR /src",
          "RUN make",
          "FROM x AS two",
          "ARG TO=opt",
          "COPY --from=one /src /$TO/",
          "RUN mv /opt/out /opt/app",
          "FROM x",
          "WORKDIR /usr/lib",
          "COPY --from=1 opt/app ./shop",
        ].join("\n"),
        steps: [
          { printed: "[1/3] STEP 3/3: RUN make", files: { "src/out/bin": dice } },
          {
            printed: "[2/3] STEP 4/4: RUN mv /opt/out /opt/app",
            before: { "opt/out/bin": dice },
            files: { "opt/out/bin": "gone", "opt/app/bin": dice },
          },
        ],
        differences: [differs("usr/lib/shop/bin")],
      }),
    ).toEqual(["usr/lib/shop/bin at 3"]);
  });

  it("is led through a stage without any RUN", async () => {
    expect(
      await attributed({
        containerfile:
          "FROM x AS one\nRUN make\nFROM scratch AS two\nCOPY --from=one /out/* /bin/\nFROM two\n",
        steps: [{ printed: "[1/3] STEP 2/2: RUN make", files: { "out/app": dice } }],
        differences: [differs("bin/app")],
      }),
    ).toEqual(["bin/app at 2"]);
  });

  it("is led through a mounted stage", async () => {
    expect(
      await attributed({
        containerfile:
          "FROM x AS one\nRUN make\nFROM x\nRUN --mount=from=one,target=/m cp /m/out /\n",
        steps: [
          { printed: "[1/2] STEP 2/2: RUN make", files: { out: dice } },
          {
            printed: "[2/2] STEP 2/2: RUN --mount=from=one,target=/m cp /m/out /",
            files: { out: dice },
          },
        ],
        differences: [differs("out")],
      }),
    ).toEqual(["out at 2"]);
  });

  it("stands on the stage below, too", async () => {
    expect(
      await attributed({
        containerfile: "FROM x AS one\nRUN make\nFROM one\nRUN other\n",
        steps: [
          { printed: "[1/2] STEP 2/2: RUN make", files: { out: dice } },
          { printed: "[2/2] STEP 2/2: RUN other", files: { own: coins } },
        ],
        differences: [differs("out"), differs("own")],
      }),
    ).toEqual(["out at 2", "own at 4"]);
  });

  it("lies in /usr/bin where COPY says /bin", async () => {
    expect(
      await attributed({
        containerfile: "FROM x AS one\nRUN make\nFROM x\nCOPY --from=one /app /bin/\n",
        steps: [{ printed: "[1/2] STEP 2/2: RUN make", files: { app: dice } }],
        differences: [differs("usr/bin/app")],
      }),
    ).toEqual(["usr/bin/app at 2"]);
  });

  it("comes from ADD, when that is what downloaded it", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nADD https://example.com/a /srv/a\nRUN other\n",
        steps: [{ printed: "STEP 3/3: RUN other", before: { "srv/a": dice }, files: {} }],
        differences: [differs("srv/a")],
      }),
    ).toEqual(["srv/a at 2"]);
  });
});

describe("steps in the log", () => {
  it("of a base's own triggers (ONBUILD) stand for FROM, and move the others' numbers", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/4: RUN trigger", files: { t: dice } },
          { printed: "STEP 3/4: RUN one", files: {} },
          { printed: "STEP 4/4: RUN two", files: { a: coins } },
        ],
        differences: [differs("t"), differs("a")],
      }),
    ).toEqual(["t at 1", "a at 3"]);
  });

  it("of continued lines and here-documents are found by their words", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN a \\\n  # why\n  && b\nRUN <<EOF\nc\nEOF\n",
        steps: [
          { printed: "STEP 2/3: RUN a    && b", files: { a: dice } },
          { printed: "STEP 3/3: RUN <<EOF (c)", files: { c: coins } },
        ],
        differences: [differs("a"), differs("c")],
      }),
    ).toEqual(["a at 2", "c at 5"]);
  });
});
