#!/usr/bin/env bash
# usage: debian.sh COMMAND PACKAGE: installs what the tests run from Debian's packages. Does nothing where the command is there.
set -euo pipefail
command=$1 package=$2

if ! command -v "$command" >/dev/null; then
  if [ "$(id -u)" = 0 ]; then as_root=(); elif command -v sudo >/dev/null; then as_root=(sudo); else
    echo "debian.sh: the tests need $command (on Debian: apt-get install $package). Install it and run this again." >&2
    exit 1
  fi
  if ! command -v apt-get >/dev/null; then
    echo "debian.sh: the tests need $command in the PATH, and there is no apt-get here to install it." >&2
    exit 1
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package"
fi
