#!/bin/sh
# Puts Debian's Chromium on the machine where it is missing and may be put there; the page tests say if it is not there.
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing chromium for the page tests"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -q update && apt-get -q install -y --no-install-recommends chromium; } >/dev/null 2>&1 && exit 0
fi
echo "NOTE: no Chromium here, and it could not be installed: the page tests will be skipped" >&2
