#!/usr/bin/env bash
# Makes sure of a Pulumi engine for the tests. Prints on stdout the folder to put first on PATH: the one of
# the `pulumi` that is on PATH already, when it is recent and has its Node.js language host; else one with
# both built from the Go modules pinned here, which is kept outside the checkout, so that only the first run
# pays (5 minutes on 2 cores). Progress goes to stderr.
# Exit 3: no engine can be had here, with the reason on stderr. Another non-zero exit is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
oldest=200 # 3.200
cli=github.com/pulumi/pulumi/pkg/v3/cmd/pulumi
host=github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs

cannot() {
  echo "No Pulumi engine: $1 Put pulumi 3.$oldest or later on PATH (https://www.pulumi.com/docs/install)," \
    "or give this machine Go and access to its modules." >&2
  exit 3
}

usable_from_path() {
  local version
  command -v pulumi-language-nodejs >/dev/null || return 1
  version=$(PULUMI_SKIP_UPDATE_CHECK=1 pulumi version 2>/dev/null) || return 1
  [[ $version =~ ^v?3\.([0-9]+)\. ]] && ((BASH_REMATCH[1] >= oldest))
}

# Resolves every import first: what fails there is access to modules (or an old Go), not the code.
build() { # folder of the module, main package, linker flags, where to
  (
    cd "$1"
    nice -n 15 go list -deps "$2" >/dev/null 2>"$building/log" ||
      cannot "the Go modules for ${2##*/} can't be had ($(tail -n 1 "$building/log"))."
    nice -n 15 go build -p 2 -trimpath -ldflags "-s -w $3" -o "$4" "$2" >&2
  )
}

if usable_from_path; then
  dirname "$(command -v pulumi)"
  exit
fi

pins=$(cat cli/go.mod cli/go.sum host/go.mod host/go.sum | git hash-object --stdin)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/cognito-user-pool
engine=$cache/engine-${pins:0:16}
if [ ! -d "$engine" ]; then
  command -v go >/dev/null || cannot "none of a recent version with its Node.js language host is on PATH, and there is no Go to build one with."
  mkdir -p "$cache"
  if command -v flock >/dev/null; then # a second run at the same time waits instead of building it too
    exec 9>"$engine.lock"
    flock 9
  fi
fi
if [ ! -d "$engine" ]; then
  building=$(mktemp -d "$cache/building.XXXXXX")
  trap 'rm -rf "$building"' EXIT
  trap 'exit 130' INT TERM
  export GOFLAGS="-mod=readonly -buildvcs=false" GOWORK=off CGO_ENABLED=0
  version=$(sed -n 's,^require github.com/pulumi/pulumi/pkg/v3 v,,p' cli/go.mod)
  echo "Building Pulumi $version from its Go modules, once. This takes a few minutes." >&2
  build host "$host" "" "$building/bin/"
  build cli "$cli" "-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=$version" "$building/bin/"
  # Where another run was quicker, this lands inside its folder and is thrown away.
  mv "$building/bin" "$engine"
  rm -rf "$engine/bin"
fi
echo "$engine"
