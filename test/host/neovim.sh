#!/usr/bin/env bash
# Installs Neovim from Debian's packages, a second editor for the tests of the language server. Does nothing where there is one.
set -euo pipefail

if ! command -v nvim >/dev/null; then
  if [ "$(id -u)" = 0 ]; then as_root=(); elif command -v sudo >/dev/null; then as_root=(sudo); else
    echo "neovim.sh: the tests need Neovim (on Debian: apt-get install neovim). Install it and run this again." >&2
    exit 1
  fi
  if ! command -v apt-get >/dev/null; then
    echo "neovim.sh: the tests need nvim in the PATH, and there is no apt-get here to install it." >&2
    exit 1
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends neovim
fi
