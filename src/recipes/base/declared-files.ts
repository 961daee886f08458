import type { BaseFile } from "./model.ts";
import { itemsIn, mapIn, type Part, quoted, textIn, textsIn, wrongPart } from "./part.ts";
import { imagePath, insidePath } from "./paths.ts";

const keys = ["path", "content", "from", "mode", "owner"] as const;
const mostFiles = 1000;
const mostPatterns = 1000;

/** Reads the files that are put into a base. @throws Failure `usage` */
export function filesIn(part: Part | undefined): readonly BaseFile[] {
  const items = itemsIn(part);
  if (part !== undefined && items.length > mostFiles) {
    throw wrongPart(
      part,
      `\`files\` has more than ${mostFiles} entries.`,
      "Copy a folder in a Containerfile instead.",
    );
  }
  const files = items.map(fileIn);
  const twice = files.find((file, at) => files.findIndex(({ path }) => path === file.path) !== at);
  if (part === undefined || twice === undefined) return files;
  throw wrongPart(part, `\`files\` has ${quoted(twice.path)} twice.`, "Remove one of the two.");
}

function fileIn(part: Part): BaseFile {
  const map = mapIn(part, keys);
  const written = textIn(map.get("path")) ?? "";
  const path = imagePath(written);
  if (path === undefined) {
    throw wrongPart(
      part,
      `\`files\`: ${quoted(written)} is not a path in the image.`,
      "Write an absolute path without `..`, e.g. `path: /etc/motd`.",
    );
  }
  return {
    path,
    from: fromIn(part, map),
    mode: modeIn(map.get("mode")),
    ...ownerIn(map.get("owner")),
  };
}

function fromIn(part: Part, map: ReadonlyMap<string, Part>): BaseFile["from"] {
  const [content, source] = [textIn(map.get("content")), textIn(map.get("from"))];
  const fix = "Write either `content:`, or `from:` with a path beside the declaration.";
  if (content !== undefined && source === undefined) return { kind: "content", text: content };
  if (content !== undefined || source === undefined) {
    const how = content === undefined ? "neither `content` nor" : "both `content` and";
    throw wrongPart(part, `An entry of \`files\` has ${how} \`from\`.`, fix);
  }
  const path = insidePath(source);
  if (path !== undefined) return { kind: "source", path };
  throw wrongPart(part, `\`from\`: ${quoted(source)} leads out of the declaration's folder.`, fix);
}

function modeIn(part: Part | undefined): number {
  const written = textIn(part);
  if (part === undefined || written === undefined) return 0o644;
  if (/^0?[0-7]{3}$/.test(written)) return Number.parseInt(written, 8);
  throw wrongPart(
    part,
    `\`mode\`: ${quoted(written)} is not a mode.`,
    "Write three octal digits, e.g. `mode: 755`; setuid, setgid and sticky bits are not taken.",
  );
}

function ownerIn(part: Part | undefined): Pick<BaseFile, "uid" | "gid"> {
  const written = textIn(part);
  if (part === undefined || written === undefined) return { uid: 0, gid: 0 };
  const [, uid, gid] = /^(\d{1,7}):(\d{1,7})$/.exec(written) ?? [];
  if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  throw wrongPart(
    part,
    `\`owner\`: ${quoted(written)} is not an owner.`,
    'Write the ids of user and group in quotes, e.g. `owner: "10001:10001"`.',
  );
}

/** Reads the patterns of paths that a base is to be without. @throws Failure `usage` */
export function leaveOutIn(part: Part | undefined): readonly string[] {
  const patterns = textsIn(part);
  if (part === undefined) return [];
  const fix =
    "Write absolute paths in the image, e.g. `- /usr/share/man`; `*` stands for any text.";
  if (patterns.length > mostPatterns) {
    throw wrongPart(part, `\`leave-out\` has more than ${mostPatterns} entries.`, fix);
  }
  return patterns.map((written) => {
    const path = imagePath(written);
    if (path !== undefined && !/^\/\*+$/.test(path)) return path;
    throw wrongPart(part, `\`leave-out\`: ${quoted(written)} is not a path in the image.`, fix);
  });
}
