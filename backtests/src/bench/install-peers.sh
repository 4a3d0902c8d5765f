#!/bin/sh
# Installs the engines that `plumbline bench` compares with: backtrader, backtesting.py, vectorbt and, where it
# installs, manifoldbt from PyPI into a virtual environment; ta4j from Maven Central.
#
# usage: backtests/src/bench/install-peers.sh DIR      then: plumbline bench --peers DIR
set -eu
dir=${1:?"usage: $0 DIR"}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$dir/ta4j"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q -r "$here/python/requirements.txt"
"$dir/venv/bin/pip" install -q manifoldbt || echo "manifoldbt does not install here: left out" >&2
mvn -q -B dependency:copy -Dartifact=org.ta4j:ta4j-core:0.22.2 -DoutputDirectory="$dir/ta4j" -Dmdep.overWriteSnapshots=false
mvn -q -B dependency:copy -Dartifact=org.slf4j:slf4j-api:2.0.17 -DoutputDirectory="$dir/ta4j"
mkdir -p "$dir/dev/plumbline/peers"
cp "$here/python/peers.py" "$dir/"
cp "$here/java/dev/plumbline/peers/Ta4jPeer.java" "$dir/dev/plumbline/peers/"
