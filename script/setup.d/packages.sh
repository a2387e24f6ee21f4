# npm packages, Node 24 among them: the Node on PATH only has to be able to run npm.

packages_plan() {
  packages_missing || return 0
  say "  - install the npm packages of package-lock.json (npm ci)"
}

# npm writes node_modules/.package-lock.json last, so its age is the age of the installation.
packages_missing() {
  local installed=node_modules/.package-lock.json
  [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ] || [ ! -e node_modules/.bin/node ]
}

set_up_packages() {
  packages_missing || return 0
  command -v npm >/dev/null 2>&1 || stop "npm is not on PATH." "Install Node.js 20 or newer."
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge 20 ] || stop "Node.js $(node --version) is too old." "Install Node.js 20 or newer."
  step "Installing npm packages"
  npm ci --no-audit --no-fund --loglevel=error
}
