# A browser for the tests of report.html, and fonts for Chinese and signs: Debian's, or what is there.

browser_plan() {
  browser_missing || return 0
  say "  - install chromium and fonts for Chinese and signs, to test report.html"
}

browser_missing() {
  case "$(debian_kind)" in bookworm | debian) ;; *) return 1 ;; esac
  local browser
  for browser in chromium google-chrome; do
    [ ! -x "/usr/bin/$browser" ] || return 1
  done
}

set_up_browser() {
  browser_missing || return 0
  may_be_root || stop "there is no Chromium to test report.html with." \
    "Run as root: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji"
  apt_install chromium fonts-noto-cjk fonts-noto-color-emoji
}
