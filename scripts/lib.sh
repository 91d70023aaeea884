# What ./run and ./test share: find what is needed, install it where that is possible, say it in one sentence where not.

say() { printf '\033[1m» %s\033[0m\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

need_jdk() {
    local path_jdk='' home
    if command -v javac >/dev/null; then path_jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")"); fi
    for home in "${JAVA_HOME:-}" "$path_jdk" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/*; do
        if is_jdk_25 "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    stop 'Livtag needs a JDK 25: install one, and set JAVA_HOME if it is not below /usr/lib/jvm.'
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# need COMMAND PACKAGE...: the packages that bring the command on Debian
need() {
    local command=$1
    shift
    if command -v "$command" >/dev/null; then return; fi
    can_install || stop "Livtag needs $command: install it (on Debian: apt-get install $*)."
    say "Installing $*"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        stop "Livtag needs $command, and apt-get could not install $*."
}

need_build_tools() {
    need_jdk
    need mvn maven
    need node nodejs
    need npm npm
    # Maven's own libraries use what JDK 25 warns about.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

need_browser() {
    need chromium chromium fonts-dejavu-core
    export LIVTAG_CHROMIUM=${LIVTAG_CHROMIUM:-$(command -v chromium)}
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# Names, sizes and times of everything the demo jar is made of.
fingerprint() {
    find pom.xml postgres app demo \( -name target -o -name node_modules \) -prune -o -type f -printf '%p %s %T@\n' |
        LC_ALL=C sort | sha256sum | cut -d' ' -f1
}
