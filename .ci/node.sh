#!/usr/bin/env bash
# Prints the folder of a Node.js of the version that is asked for, from npm, kept outside the checkout so that
# only the first run pays. Progress goes to stderr.
# Exit 3: it can't be had here, with the reason on stderr.
set -euo pipefail
version=$1
platform=$(node -p '`${process.platform}-${process.arch}`')
folder=${XDG_CACHE_HOME:-$HOME/.cache}/cognito-user-pool/node-$version
if [ ! -x "$folder/node_modules/.bin/node" ]; then
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-audit --no-fund "node-$platform@$version" >&2 || {
    echo "No Node.js $version: npm has no node-$platform@$version here." >&2
    exit 3
  }
fi
echo "$folder/node_modules/.bin"
