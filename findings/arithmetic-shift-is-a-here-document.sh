#!/usr/bin/env bash
# Versions: github.com/openshift/imagebuilder v1.2.19, with which buildah reads Containerfiles, and
# github.com/moby/buildkit v0.23.2, with which docker build does.
#
# Behaviour: both parsers take the shift operator of a shell's arithmetic expansion for the start of
# a here-document as soon as there is a blank before it, and refuse the file, because nothing ends
# that document. A POSIX shell prints 8 for all three lines.
#
# Seen on 2026-11-29 with Go 1.26 on linux/amd64:
#   echo $((1<<3))      shell 8  imagebuilder 3 instructions                buildkit 3 instructions
#   echo $((1 <<3))     shell 8  imagebuilder 3)): unterminated heredoc     buildkit unterminated heredoc
#   echo $(( 1 << 3 ))  shell 8  imagebuilder 3: unterminated heredoc       buildkit unterminated heredoc
#
# Exit status: 0 if that is still so, 1 if not. Needs Go 1.24 or newer and its module proxy.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >go.mod <<'MOD'
module finding

go 1.24

require (
	github.com/moby/buildkit v0.23.2
	github.com/openshift/imagebuilder v1.2.19
)
MOD

cat >main.go <<'GO'
package main

import (
	"fmt"
	"os/exec"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/openshift/imagebuilder"
)

func told(instructions int, err error) string {
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%d instructions", instructions)
}

func main() {
	for _, command := range []string{"echo $((1<<3))", "echo $((1 <<3))", "echo $(( 1 << 3 ))"} {
		shell, err := exec.Command("sh", "-c", command).Output()
		if err != nil {
			panic(err)
		}
		file := "FROM scratch\nRUN " + command + "\nUSER 1\n"
		var inBuildah, inDocker int
		node, errBuildah := imagebuilder.ParseDockerfile(strings.NewReader(file))
		if errBuildah == nil {
			inBuildah = len(node.Children)
		}
		result, errDocker := parser.Parse(strings.NewReader(file))
		if errDocker == nil {
			inDocker = len(result.AST.Children)
		}
		fmt.Printf("%s|%s|%s|%s\n", command, strings.TrimSpace(string(shell)),
			told(inBuildah, errBuildah), told(inDocker, errDocker))
	}
}
GO

cat >expected <<'TEXT'
echo $((1<<3))|8|3 instructions|3 instructions
echo $((1 <<3))|8|3)): unterminated heredoc|unterminated heredoc
echo $(( 1 << 3 ))|8|3: unterminated heredoc|unterminated heredoc
TEXT

GOFLAGS=-mod=mod go run . >found 2>log || {
  cat log >&2
  exit 1
}
diff -u expected found && echo "as seen: the parsers refuse what the shell computes"
