import type { SourceFiles } from "./checkout.ts";

/** Two services that share a folder, and one that is built from the root. */
export const services = (): SourceFiles => ({
  "twofold.yml": [
    "defaults:",
    "  network: none",
    "images:",
    "  - {name: cart, context: services/cart}",
    "  - {name: api, context: services/api, build-contexts: [common=libs/common]}",
    "  - {name: docs, file: docs/Containerfile}",
    "",
  ].join("\n"),
  "services/cart/Containerfile": "FROM scratch\nCOPY . /app\n",
  "services/cart/.containerignore": "notes\n",
  "services/cart/main.c": "cart\n",
  "services/cart/notes": "note\n",
  "services/api/Containerfile": "FROM scratch\nCOPY main.c /app/\nCOPY --from=common a.c /app/\n",
  "services/api/main.c": "api\n",
  "libs/common/a.c": "common\n",
  "docs/Containerfile": "FROM scratch\nCOPY docs/index.html /\n",
  "docs/index.html": "hello\n",
});
