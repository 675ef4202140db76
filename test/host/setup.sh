#!/usr/bin/env bash
# Installs a real VS Code (server and workbench), the Node it needs and a browser. Does nothing when all are there.
# No compiler and no native build: everything but the browser comes from the npm registry.
set -euo pipefail
cd "$(dirname "$0")"

done_mark=node_modules/.set-up
if ! cmp -s package-lock.json "$done_mark"; then
  npm ci --ignore-scripts --no-audit --no-fund
  # code-server's own install script would do this, but also compiles modules that no test needs.
  npm install --prefix node_modules/code-server/lib/vscode --omit=dev --ignore-scripts --no-audit --no-fund --no-save
  cp package-lock.json "$done_mark"
fi

if ! command -v chromium chromium-browser google-chrome >/dev/null; then
  if [ "$(id -u)" = 0 ]; then as_root=(); elif command -v sudo >/dev/null; then as_root=(sudo); else
    echo "setup.sh: the editor tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium) and run this again." >&2
    exit 1
  fi
  if ! command -v apt-get >/dev/null; then
    echo "setup.sh: the editor tests need chromium, chromium-browser or google-chrome in the PATH, and there is no apt-get here to install it." >&2
    exit 1
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
fi
