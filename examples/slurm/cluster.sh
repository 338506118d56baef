#!/bin/sh
# A Slurm cluster of four virtual nodes on this machine, made of Debian's packages slurm-wlm and munge:
#   cluster.sh start FOLDER | kill-node FOLDER NODE | stop FOLDER
# Everything it writes is in FOLDER. It is for trying things out: it runs as root, and trusts everybody here.
set -eu
act=$1
place=$2
conf=$place/slurm.conf
export SLURM_CONF="$conf"

configure() {
  host=$(hostname -s)
  mkdir -p "$place/state" "$place/log" "$place/munge"
  cat > "$conf" <<CONF
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$place/munge/socket
CryptoType=crypto/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmctldPort=16817
SlurmctldPidFile=$place/slurmctld.pid
SlurmctldLogFile=$place/log/slurmctld
SlurmdPidFile=$place/slurmd.%n.pid
SlurmdLogFile=$place/log/%n
SlurmdSpoolDir=$place/spool.%n
StateSaveLocation=$place/state
SlurmdTimeout=15
ReturnToService=2
JobRequeue=1
MpiDefault=none
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16821 CPUs=1
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16822 CPUs=1
NodeName=n3 NodeHostname=$host NodeAddr=127.0.0.1 Port=16823 CPUs=1
NodeName=n4 NodeHostname=$host NodeAddr=127.0.0.1 Port=16824 CPUs=1
PartitionName=all Nodes=n[1-4] Default=YES MaxTime=INFINITE State=UP
CONF
}

case $act in
start)
  configure
  chmod 700 "$place/munge"
  [ -f "$place/munge/key" ] || dd if=/dev/urandom of="$place/munge/key" bs=1024 count=1 2>/dev/null
  chmod 400 "$place/munge/key"
  munged --force --key-file="$place/munge/key" --socket="$place/munge/socket" --pid-file="$place/munge/pid" \
    --log-file="$place/munge/log" --seed-file="$place/munge/seed"
  slurmctld -c
  for node in n1 n2 n3 n4; do slurmd -N "$node" -c; done
  # All four have to have answered before anything is asked of them.
  tries=0
  until [ "$(sinfo --noheader --states=idle --format=%D)" = 4 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "the nodes did not come up; see $place/log" >&2; sinfo >&2; exit 1; }
    sleep 1
  done
  ;;
kill-node)
  # As if the power had gone: the node, and whatever runs on it, without a word.
  node=$3
  for process in /proc/[0-9]*; do
    pid=${process#/proc/}
    cat "$process/environ" 2>/dev/null | tr '\0' '\n' | grep -qx "SLURMD_NODENAME=$node" || continue
    parent=$(awk '{ print $4 }' "$process/stat" 2>/dev/null) || continue
    # Who watches over the job goes first, so that nobody is left to tell.
    grep -q slurmstepd "/proc/$parent/cmdline" 2>/dev/null && kill -KILL "$parent"
    kill -KILL "$pid" 2>/dev/null || true
  done
  kill -KILL "$(cat "$place/slurmd.$node.pid")"
  ;;
stop)
  for pid in "$place"/slurmd.*.pid "$place/slurmctld.pid" "$place/munge/pid"; do
    [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true
  done
  ;;
*)
  sed -n '2,4p' "$0" >&2
  exit 2
  ;;
esac
