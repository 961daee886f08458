import type { SourceFiles } from "./checkout.ts";
import type { Language } from "./s2i-builders.ts";

/** What every application answers, whatever it is asked. */
export function answerOf(language: Language): string {
  return `hello from ${language}`;
}

const http = (language: Language): string =>
  `HTTP/1.0 200 OK\\r\\nContent-Length: ${answerOf(language).length}\\r\\n\\r\\n${answerOf(language)}`;

/** Small servers: each answers at the port that is its argument. */
export const applications: Readonly<Record<Language, SourceFiles>> = {
  python: {
    "app.py": [
      "import socket, sys",
      "server = socket.create_server(('127.0.0.1', int(sys.argv[1])))",
      "while True:",
      "  client, _ = server.accept()",
      "  client.recv(4096)",
      `  client.sendall(b'${http("python")}')`,
      "  client.close()",
      "",
    ].join("\n"),
  },
  node: {
    "server.js": [
      'const http = require("node:http");',
      `const server = http.createServer((_, answer) => answer.end("${answerOf("node")}"));`,
      'server.listen(Number(process.argv[2]), "127.0.0.1");',
      "",
    ].join("\n"),
  },
  c: {
    Makefile: "all: $(OUT)/server\n$(OUT)/server: server.c\n\tgcc -O1 -o $@ server.c\n",
    "server.c": [
      "#include <arpa/inet.h>",
      "#include <stdlib.h>",
      "#include <string.h>",
      "#include <unistd.h>",
      "int main(int argc, char **argv) {",
      `  const char *text = "${http("c")}";`,
      "  struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};",
      "  char asked[4096];",
      "  int on = 1, server = socket(AF_INET, SOCK_STREAM, 0);",
      "  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);",
      "  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);",
      "  if (bind(server, (struct sockaddr *)&at, sizeof at) || listen(server, 8)) return 1;",
      "  for (;;) {",
      "    int client = accept(server, 0, 0);",
      "    if (read(client, asked, sizeof asked) < 0 || write(client, text, strlen(text)) < 0) return 1;",
      "    close(client);",
      "  }",
      "}",
      "",
    ].join("\n"),
  },
  ruby: {
    "server.rb": [
      "require 'socket'",
      "server = TCPServer.new('127.0.0.1', Integer(ARGV[0]))",
      "loop do",
      "  client = server.accept",
      "  client.readpartial(4096)",
      `  client.write("${http("ruby")}")`,
      "  client.close",
      "end",
      "",
    ].join("\n"),
  },
};
