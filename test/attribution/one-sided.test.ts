import { expect, it } from "vitest";
import { attributeOneSided, type Case, differs, told } from "../support/attributed.ts";

async function attributed(about: Case): Promise<readonly string[]> {
  return (await attributeOneSided(about)).map(told);
}

const dice = "4f8a1c07 4f8a1c07 4f8a1c07 4f8a1c07 4f8a1c07 4f8a1c07 4f8a1c07 4f8a1c07";

it("names the RUN that gave a file what differs, and not one that wrote it before or beside it", async () => {
  expect(
    await attributed({
      containerfile: "FROM x\nRUN one\nRUN two\nRUN three\n",
      steps: [
        { printed: "STEP 2/4: RUN one", files: { id: "first", other: "o" } },
        { printed: "STEP 3/4: RUN two", files: { id: dice, new: "n" } },
        { printed: "STEP 4/4: RUN three", files: { other: "p" } },
      ],
      differences: [differs("id"), differs("new", "added")],
    }),
  ).toEqual(["id at 3", "new at 3"]);
});

it("follows a file through a copy from an earlier stage to the RUN that made it", async () => {
  expect(
    await attributed({
      containerfile:
        "FROM x AS build\nRUN make\nRUN strip\nFROM x\nCOPY --from=build /out/app /bin/app\nRUN ls\n",
      steps: [
        { printed: "[1/2] STEP 2/3: RUN make", files: { "out/app": "raw", "out/log": "l" } },
        { printed: "[1/2] STEP 3/3: RUN strip", files: { "out/app": dice } },
        {
          printed: "[2/2] STEP 3/3: RUN ls",
          before: { "bin/app": dice },
          files: { list: "bin" },
        },
      ],
      differences: [differs("bin/app")],
    }),
  ).toEqual(["bin/app at 3"]);
});

it("names the RUN that set a mode, and the one that made an archive of a member", async () => {
  expect(
    await attributed({
      containerfile: "FROM x\nRUN one\nRUN chmod\nRUN tar\n",
      steps: [
        { printed: "STEP 2/4: RUN one", files: { key: "mode:0644" } },
        { printed: "STEP 3/4: RUN chmod", files: { key: "mode:0600" } },
        { printed: "STEP 4/4: RUN tar", files: { "a.tar": dice } },
      ],
      differences: [differs("key", "metadata"), differs("a.tar//member", "metadata")],
    }),
  ).toEqual(["key at 3", "a.tar//member at 4"]);
});

it("takes no empty file for a copy of another, and attributes nothing that the build has not", async () => {
  expect(
    await attributed({
      containerfile: "FROM x\nRUN one\nRUN two\n",
      steps: [
        { printed: "STEP 2/3: RUN one", files: { a: "mode:0644" } },
        { printed: "STEP 3/3: RUN two", files: { b: "mode:0644" } },
      ],
      differences: [differs("b"), differs("only/published", "removed")],
    }),
  ).toEqual(["b at 3", "only/published at ?"]);
});
