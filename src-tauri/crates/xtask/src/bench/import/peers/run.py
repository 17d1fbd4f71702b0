"""Runs a command and says what it cost: wall ns, user and system us, largest resident KiB, exit status.

The system counts the waited-for children of the command with it; the memory is that of the largest process.
"""
import os
import sys
import time

output, *command = sys.argv[1:]
to = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
null = os.open(os.devnull, os.O_RDWR)
actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, to, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
start = time.monotonic_ns()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
_, status, used = os.wait4(child, 0)
wall = time.monotonic_ns() - start
print(wall, round(used.ru_utime * 1e6), round(used.ru_stime * 1e6), used.ru_maxrss, os.waitstatus_to_exitcode(status))
